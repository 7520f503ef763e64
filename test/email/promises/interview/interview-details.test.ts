import { describe, expect, test } from 'vitest';
import { type InterviewDetails, interviewDetails } from '../../../../lib/email/promises/interview/interview-details.ts';

describe('where an interview is and with whom', () => {
  test.for<readonly [text: string, details: InterviewDetails]>([
    [
      'We look forward to your interview on Thursday at 3pm. Join: https://us02web.zoom.us/j/123456?pwd=abc.',
      { place: 'https://us02web.zoom.us/j/123456?pwd=abc' },
    ],
    [
      'Your interview is confirmed.\nDate: 12 November\nLocation: Room 4.12, 12 High Street, Leeds',
      { place: 'Room 4.12, 12 High Street, Leeds' },
    ],
    ['Please come on Friday at 9 at our clinic, 4 Mill Lane. Bring your papers.', { place: 'our clinic, 4 Mill Lane' }],
    ['Your interview is on Thursday at 10 at 12 High Street, Leeds. Please be early.', { place: '12 High Street, Leeds' }],
    ['Come to 4a Mill Lane on Monday at 10.', { place: '4a Mill Lane' }],
    ['Wir treffen uns in der Werkstatt: at Lindenstraße 12, Bonn.', { place: 'Lindenstraße 12, Bonn' }],
    ['You will meet Dana Reyes and Lee Wong on Thursday.', { with: ['Dana Reyes', 'Lee Wong'] }],
    ['Interview with Dana Reyes, Lee Wong and Ana O’Neill at 10.', { with: ['Dana Reyes', 'Lee Wong', 'Ana O’Neill'] }],
    [
      'Meeting with Dana Reyes\n- Where: our office in Leeds\nhttps://teams.microsoft.com/l/meetup-join/19%3ameeting',
      { place: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting', with: ['Dana Reyes'] },
    ],
    [
      'I invite you to interview on Monday 30 November at 10:30 at Gassiot House, Lambeth Palace Road. The panel will be Mary Okafor and Tom Hale.',
      { place: 'Gassiot House, Lambeth Palace Road', with: ['Mary Okafor', 'Tom Hale'] },
    ],
    [
      'Interview in Room 4.12 on Friday at 3pm. Your interviewers are Dr Anna Kern and Tom Hale.',
      { place: 'Room 4.12', with: ['Anna Kern', 'Tom Hale'] },
    ],
    [
      'Please come in Ward 7, St Thomas Hospital, at 9am. You will be met by Sister Mary Okafor.',
      { place: 'Ward 7, St Thomas Hospital', with: ['Mary Okafor'] },
    ],
    ['Can you do Tuesday at 10am at Bean Bar?', { place: 'Bean Bar' }],
    ['The trial shift is at the Harbour Hotel, 12 Quay Street. Ask for Chef.', { place: 'the Harbour Hotel, 12 Quay Street' }],
    [
      'Your interview is in the Kelvin Building, University of Glasgow. Panel: Ana Silva, Lee Wong and Joe Doe.',
      { place: 'the Kelvin Building, University of Glasgow', with: ['Ana Silva', 'Lee Wong', 'Joe Doe'] },
    ],
    ['Bud come in for a weld test friday 7am, 400 Dock St. ask for me', { place: '400 Dock St.' }],
    ['We meet in Block C, Gate 2.', { place: 'Block C, Gate 2' }],
    ['The panel includes Prof Jane Roe & Tom Hale.', { with: ['Jane Roe', 'Tom Hale'] }],
    ['You will be interviewed by Priya Nair.', { with: ['Priya Nair'] }],
  ])('%j', ([text, details]) => expect(interviewDetails(text)).toEqual(details));

  test.for<readonly [text: string, people: readonly string[]]>([
    ['You will meet Kim Lee, Ward Manager.', ['Kim Lee']],
    ['You will meet Kim Lee, Ward Manager, and Dr Marsh, Head of Ward.', ['Kim Lee', 'Dr Marsh']],
    ['Interview with Dr Marsh, Head of Ward, on Monday at 10.', ['Dr Marsh']],
    ['You will be interviewed by Dr Helen Marsh (Head of Ward) and Kim Lee (Ward Manager) at 10.', ['Helen Marsh', 'Kim Lee']],
    [
      'The panel will be Sister Marsh, Charge Nurse, Tom Hale, HR Business Partner, and Ana Silva.',
      ['Sister Marsh', 'Tom Hale', 'Ana Silva'],
    ],
    ['Your interviewers are Lee Wong, Senior Project Engineer at Hooli, and Ana Silva.', ['Lee Wong', 'Ana Silva']],
    ['You will be met by Kim Lee, our Store Manager, at the door.', ['Kim Lee']],
    ['You will meet Ward Manager Kim Lee at nine.', ['Kim Lee']],
    ['Interview with Senior Project Engineer Lee Wong.', ['Lee Wong']],
    ['Meeting with Tom Hale, Director of Nursing & Dana Reyes, Team Lead.', ['Tom Hale', 'Dana Reyes']],
    ['You will meet Ravi Rao, Founder. Dana Reyes is away.', ['Ravi Rao']],
    ['Your interview with Dr. Marsh is at 9.', ['Dr. Marsh']],
    // Trades are names as well.
    ['You will meet Dana Cook, Tom Baker and Ann Carpenter.', ['Dana Cook', 'Tom Baker', 'Ann Carpenter']],
    ['Your interviewers are Paul Nurse and Anthony Head.', ['Paul Nurse', 'Anthony Head']],
    ['Interviewers: Joe Mason, Amy Porter', ['Joe Mason', 'Amy Porter']],
  ])('%j names %j', ([text, people]) => expect(interviewDetails(text).with).toEqual(people));

  test.for([
    'You will meet Ward Manager and others.',
    'You will meet the Ward Manager, Head of Ward and Matron.',
    'We look forward to meeting you on Thursday at 3pm.',
    'We grew to 12 Happy People in the first year.',
    'I worked at 3 Mills for years, in 2019 Street Art was new.',
    'See our website https://initech.example/jobs for the post.',
    'I read about it at our kitchen table.',
    'You will meet the team and our founder.',
    'Our Human Resources department will call Monday Morning.',
    'The location suits me well.',
    'The panel will be in touch. We work in Human Resources.',
    'At First Bank we value people. The interview panel is small.',
    'We read your application in Great Detail. At this Time we wait.',
    'At Blackstone Tower Hamlets Council we care.',
    'Your interviewers will be Human Resources.',
    '',
  ])('%j says neither', (text) => expect(interviewDetails(text)).toEqual({}));

  test('a very long line is cut', () => expect(interviewDetails(`Where: ${'x'.repeat(300)}`).place).toHaveLength(300));
});
