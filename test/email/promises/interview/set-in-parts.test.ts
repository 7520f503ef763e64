import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readInterview } from '../../../../lib/email/promises/interview/read-interview.ts';
import { everydaySettled, everydayUnsettled } from './everyday-mails.ts';
import { settledMails } from './settled-mails.ts';
import { unsettledMails } from './unsettled-mails.ts';

/** A Wednesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-11T09:30[Europe/London]');
const read = (subject: string, text: string, author: 'correspondent' | 'user' = 'correspondent'): string => {
  const interview = readInterview(text, { sent, author, country: 'GB' }, { subject });
  return interview === null ? '' : `${interview.date} ${interview.time?.toString().slice(0, 5)}`;
};

describe('a meeting whose day, hour and occasion stand apart', () => {
  test.for<readonly [subject: string, text: string, hour: string]>([
    ['Confirmed: Thursday 19 November, 4pm', 'Just to confirm the above for your interview with Dana.', '2026-11-19 16:00'],
    ['Interview', 'Interviews will take place on Thursday 19th November.\nYour interview time is 1.15pm.', '2026-11-19 13:15'],
    ['Interview', 'Your interview will take place as follows:\nDay: Monday\nDate: 30 November 2026\nTime: 10:30', '2026-11-30 10:30'],
    ['driver', 'Friday 20 Nov 14h00 at the depot. Ask for Sam at the gate.', '2026-11-20 14:00'],
    ['Phone interview', "Lovely, I'll ring you tomorrow at 11am.", '2026-11-12 11:00'],
    [
      'Assessment day',
      'Yours is on 8 December. Registration is from 8.30am and your assessment begins at 09:00, ending at 4pm.',
      '2026-12-08 09:00',
    ],
    // Of two days the one that is left.
    ['Interview', "Sorry, I can't do Monday at 10. I've moved you to Tuesday 17th at 1pm.", '2026-11-17 13:00'],
    [
      'Change',
      'Your interview has been moved from Thursday 19 November to Monday 23 November. The time stays the same, 2.30pm.',
      '2026-11-23 14:30',
    ],
    ['Interview', 'Thank you for agreeing to come on Tuesday. We have set aside 4pm for you to meet the Head.', '2026-11-17 16:00'],
    ['Your interview', 'We look forward to meeting you next Thursday week (26 Nov) at 12pm at our store.', '2026-11-26 12:00'],
    // In an invitation that lists its day they confirm what they were told.
    [
      'Invitation',
      'We would like to schedule your technical interview.\nDate: Friday, 20 November 2026\nTime: 6:00 PM\nPlease confirm your availability.',
      '2026-11-20 18:00',
    ],
    ['Commis chef', 'Sounds good. Thursday then, 10 in the morning, and stay until after lunch.', '2026-11-12 10:00'],
    // With its hour "wed" is a day also in small letters.
    ['trial', 'ok wed 5pm. ask for lee', '2026-11-18 17:00'],
    // A later sentence settles what an earlier one asks.
    ['Interview', "Can we lock in Tuesday at 4.30pm for a chat? I've put you in the diary.", '2026-11-17 16:30'],
    // Their words for "it is fixed", where the mail names a meeting.
    ['Interview 19/11 11:30', 'As per the subject. Ask for Lena at the desk.', '2026-11-19 11:30'],
    ['Re: viva', "I've scheduled this for Monday 23 November, 2pm until 3pm.", '2026-11-23 14:00'],
    ['Paint test', 'Spray test booked for you Thursday 26 November 8:30am. Overalls are here.', '2026-11-26 08:30'],
    ['Interview, Wed 18 Nov', "You're our 11.30am. Others will be in the waiting room.", '2026-11-18 11:30'],
    ['Round two', 'The CEO has gone for 24 Nov at 9.15am from the slots you gave us.', '2026-11-24 09:15'],
    ['swim school', '27/11, 6pm, poolside. You will teach a short lesson to our juniors.', '2026-11-27 18:00'],
    ['tomorrow', '10 tomorrow morning is bang on. Unit 9.', '2026-11-12 10:00'],
    ['Trial', "let's do the Friday 20th of Nov, 11 till 2.", '2026-11-20 11:00'],
    ['Nursery', "We'd love you to spend a trial morning with us on Monday 23rd November. Start is 8.45.", '2026-11-23 08:45'],
    // Moved, with the hour that it had.
    ['Interview', "The interview's moved. It was Thursday at 3, it's now Tuesday the 24th, same time.", '2026-11-24 15:00'],
    ['Interview', 'Your interview moves from Monday 10am to Thursday 19th at 4pm.', '2026-11-19 16:00'],
    // Why they fix it so denies nothing, nor does what is off beside it.
    ['Interview', "Since you can't leave the ward by day we will see you at 6.30pm on Tuesday 17 November.", '2026-11-17 18:30'],
    ['Interview', "The lift is off, so come up the back stairs. It's Friday 20 November at 2pm, your interview.", '2026-11-20 14:00'],
    ['Interview', 'You are asked to attend an interview on 20-11-2026 at 9.00 a.m. Please take this as final.', '2026-11-20 09:00'],
    [
      'Your interview',
      'The client wants to meet you.\nDay: Thursday 19/11\nTime: 15:00\nGive me a ring after and let me know how it went.',
      '2026-11-19 15:00',
    ],
    ['Interview', 'Your interview is tomorrow, 12 November, at 4pm.', '2026-11-12 16:00'],
    ['trial', 'so sat it is, 7am. knives with you', '2026-11-14 07:00'],
    ['Audition', 'You have a place at our audition on Saturday 21 November, 11am.', '2026-11-21 11:00'],
    ['Interview', "You're in Priya's diary for Thursday 19 November at 2pm.", '2026-11-19 14:00'],
    ['Farm', 'Please be with us for 7.15am. The day is Thursday 19 November.', '2026-11-19 07:15'],
    ['Interview on 3 December', 'Your interview is the 10.15 one.', '2026-12-03 10:15'],
    // Of two hours the one that counts: the new one, that of the start, and not that of the meal.
    ['Interview', 'We will see you at noon rather than 1pm on Thursday 19 November.', '2026-11-19 12:00'],
    ['Interview', 'Your interview is at 10.30 instead of 9.30 on Tuesday.', '2026-11-17 10:30'],
    ['Screening', '2pm - 2:45pm, Thursday 19 November. See you then.', '2026-11-19 14:00'],
    ['Trial day', 'Your trial is on Thursday 19 November, from 15h to the end of service. Staff meal at 17h30.', '2026-11-19 15:00'],
    // A day of the past takes its hour along.
    ['Second interview', 'You did well on 3 November (9.30am). Your second interview is on 20 November at 1pm.', '2026-11-20 13:00'],
  ])('[%s] %j: %s', ([subject, text, hour]) => expect(read(subject, text)).toBe(hour));

  test.for<readonly [subject: string, text: string]>([
    ['Interview', 'The interview scheduled for 19 November at 9am has been postponed until further notice.'],
    ['Interview', "We have tentatively kept Friday at 4pm for your interview, subject to the panel's confirmation."],
    ['Interview', 'Amy has her interview with us on Tuesday at 11am and has named you as a referee.'],
    ['Interview', 'Your slot could be Tuesday at 2pm. Does that suit you?'],
    ['Interview', 'We can see you on Tuesday at 2pm or on Wednesday at 3pm.'],
    ['Interview', 'Our interviews run from Monday 16 November to Friday 20 November. See you at 9am.'],
    // The mail's own day and hour, and one that is over.
    ['Application received', 'Interview stage: none yet. Submitted on: 11-Nov-2026, 09:29 AM. We look forward to meeting you.'],
    ['Application received', 'Complete your screening to get an interview call.\nStatus: received\nSubmitted On : 19-Nov-2026, 02:24 PM'],
    // The subject of an answer may be an older mail's.
    ['Interview Tuesday 17 November, 2pm', "Sorry to hear that you're unwell. We'll find another time."],
    ['Interview', 'Your classmate Anil has been scheduled for Friday 20 Nov at 2pm. Your own interview is awaiting approval.'],
    ['Interview', 'She is booked in for an interview on Friday 20 November at 2pm.'],
    ['Interview costs', 'Your claim for the interview of 3 November (9.30am) will be paid on 27 November.'],
    ['Interview', 'Please do not take Friday 20 November at 2pm as final.'],
    ['Interview', 'The interview on Friday 20 November at 2pm is off, sorry.'],
    ['Interview', 'Moved to Tuesday the 24th, same time. Ring me before 5pm on Monday.'],
    ['Service', "I've booked it for Thursday 19 November at 2pm. The van will be ready at 5."],
    ['Interview 19/11 14:00', 'As per subject, we need an answer today or it goes.'],
    ['Interview 19/11 14:00', "See subject. Sadly the manager is ill and this won't happen."],
    ['Rota', "You're on Dave's schedule for Monday 16 November at 7am. Your uniform is in the locker."],
    ['Interview', 'The interviews have been moved to Friday 20 November at 2pm for the first three. Yours will follow later.'],
    ['Interview', "It was Wednesday at 2, it's now Monday the 16th at the same time for Jenny. Yours isn't fixed yet."],
    ['Portfolio review', 'The portfolio review is on Thursday 19 November at 4pm for those who have paid.'],
    ['Training', "On day one you'll do a short test on Monday 16 November at 9am with the rest of the new starters."],
    ['Interview', 'Your interview is off on Thursday 19 November at 2pm, we will find something else.'],
    ['Recruitment', 'Come and help at our stand on Saturday 21 November at 10am.'],
    ['Jobs', 'Come and work with us! Interviews all day Saturday 21 November from 10am, just bring a CV.'],
    ['Party', 'You have a seat at our table on Friday 11 December at 7pm.'],
    ['Course', 'You have a place on the food hygiene course on Thursday 19 November at 9am. See you there.'],
    ['Site walk', 'The site walk with the client is Thursday 19 November at 2pm. I will tell you if they want to see you.'],
    ['Interview', 'The manager has accepted Thursday 19 November at 2pm but I need your yes.'],
    ['Interview', 'We have said 2.15pm on the 17th to another applicant so that one is gone.'],
    ['Delivery', "We've booked it in for Thursday 19 November at 2pm. Call before then."],
    ['Interview', 'I am waiting for Jane to agree Thursday 19 November at 2pm.'],
    ['Interview', 'Your brother has an interview with us on Thursday 19 November at 2pm, small world.'],
    // No Wednesday near is the 24th.
    ['Interview', 'See you Wednesday 24, 2pm.'],
    ['Interview 19/11 11:30', 'As per the subject, is that any good for you?'],
    ['Interview', "Let's say Thursday 19 November at 2pm if that suits."],
  ])('[%s] %j fixes none', ([subject, text]) => expect(read(subject, text)).toBe(''));

  test('a text of more than sixty sentences is none of a meeting', () =>
    expect(read('Interview', `${'We went for a walk. '.repeat(60)}See you there.\nBring a coat.\nFriday\n4pm`)).toBe(''));

  test("the user's own mail takes no part in it", () =>
    expect(read('Interview', 'I look forward to it.\nDate: 30 November 2026\nTime: 10:30', 'user')).toBe(''));
});

describe('in the words of many trades', () => {
  test.for([...settledMails, ...everydaySettled])('[%s] %j: %s', ([subject, text, hour]) => expect(read(subject, text)).toBe(hour));
  test.for([...unsettledMails, ...everydayUnsettled])('[%s] %j fixes none', ([subject, text]) => expect(read(subject, text)).toBe(''));
});
