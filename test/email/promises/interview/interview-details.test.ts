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
  ])('%j', ([text, details]) => expect(interviewDetails(text)).toEqual(details));

  test.for([
    'We look forward to meeting you on Thursday at 3pm.',
    'We grew to 12 Happy People in the first year.',
    'I worked at 3 Mills for years, in 2019 Street Art was new.',
    'See our website https://initech.example/jobs for the post.',
    'I read about it at our kitchen table.',
    'You will meet the team and our founder.',
    'Our Human Resources department will call Monday Morning.',
    'The location suits me well.',
    '',
  ])('%j says neither', (text) => expect(interviewDetails(text)).toEqual({}));

  test('a very long line is cut', () => expect(interviewDetails(`Where: ${'x'.repeat(300)}`).place).toHaveLength(300));
});
