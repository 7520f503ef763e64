import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { calledOff } from '../../../../lib/email/promises/interview/called-off.ts';

/** A Friday; the interview is on Wednesday 18 November. */
const sent = Temporal.ZonedDateTime.from('2026-11-13T10:00[Europe/London]');
const read = (text: string, { planned = '2026-11-18', subject = '' } = {}) =>
  calledOff(subject, text, Temporal.PlainDate.from(planned), { sent, author: 'correspondent', country: 'GB' });
const onTuesday = { planned: '2026-11-17' };

describe('they call off the planned meeting', () => {
  test.for([
    'Unfortunately one of the partners has been called to the High Court on Wednesday and we have to postpone our meeting. I will be back to you with new dates as soon as I have them.',
    'Your interview has been postponed.',
    'Your interview has to be postponed until the new year.',
    'We have to postpone your interview. I will be back to you with new dates.',
    "I'm not going to be able to make Wednesday after all. I'll be in touch to rearrange.",
    "Wednesday's interview is cancelled. New date to follow.",
    'Your trial shift on Wednesday 18 November has been called off, as the kitchen is flooded.',
    'Due to illness your second interview will not go ahead on Wednesday. We will be in touch to reschedule.',
    "Sorry, I've had to cancel Wednesday. Will ring you with another day.",
    'The head is off sick, so we are having to reschedule your interview.',
    'I am afraid we must cancel the interview scheduled for 18 November at 9.30.',
    'We regret that the interview on 18 November cannot take place.',
    'I am sorry to say that your assessment day has been put off to a later date.',
    'Wednesday is off, sorry. Chef broke his arm. I will text you a new day.',
    'I would like to apologise, but your interview has unfortunately been cancelled.',
    "I'm writing about your interview on Wednesday. We've had to postpone it until further notice.",
    'We have to postpone our meeting on Wednesday, could you send me some other dates?',
    'We need to reschedule your interview. Would Thursday 26 November suit you?',
    'All interviews on Wednesday have been postponed because of the storm.',
    "Your interview has been moved to a later date, which we'll confirm shortly.",
    'I have a board meeting on Wednesday, so I have to cancel our call on Wednesday.',
    'Wednesday no longer works for the panel. We will offer you another date.',
    'Our site is closed by the snow. The interview has therefore been cancelled and we will send you new times.',
    'We have postponed your interview because two of the panel have covid.',
    'Due to unforeseen circumstances we are unable to hold your interview on Wednesday. We will be in touch to rearrange.',
    'Kindly note that your interview scheduled on 18.11.2026 stands postponed. New date will be intimated.',
    "Please don't come on Wednesday, the restaurant is closed. I'll text you a new day.",
    'Your interview is being rescheduled. We will be in touch with a new date.',
    "Can't do Weds sorry mate, lad's off sick. Will ring you to sort another day.",
    "Hiya, gonna have to cancel weds, boiler's burst. will be in touch x",
    "I've just heard from the client that they need to rearrange. They will give me new dates by Tuesday.",
    'We regret to inform you that your interview of 18 November has been postponed to a later date.',
    "We've had to put back your interview. The new date will follow.",
    'Unfortunately, your interview on Wednesday, 18 November 2026 at 9:30 AM has been cancelled by the recruiter.',
    "Unfortunately we can no longer meet you on Wednesday. I'll suggest new times on Monday.",
    'Our meeting will have to wait until after the holidays.',
    'The interview day is cancelled, the school is closed because of snow.',
    'The client has asked to postpone your interview. I will be back with new slots.',
    'We need to put our interview on hold for now.',
    "Hi Jo, something has come up and I can't do Wednesday. Can we find another day?",
  ])('%s', (text) => expect(read(text)).not.toBeNull());

  test.for([
    "Tuesday's interview is postponed. New date to follow.",
    'We have to cancel your interview on Tuesday. We will contact you to rearrange.',
    "I have to cancel Tuesday, sorry. I'll send new dates after Christmas.",
    "The panel chair is ill and Tuesday won't go ahead. We'll get back to you with another date.",
    'Tuesday 17 November has to be cancelled. More soon.',
  ])('%s (on a Tuesday)', (text) => expect(read(text, onTuesday)).not.toBeNull());

  test.for([
    'Interview postponed',
    'Your interview on Wednesday has been cancelled',
    'Cancelled: Nursery interview',
    'Postponement of your interview',
  ])('subject: %s', (subject) => expect(read('Please see above, with apologies.', { subject })).not.toBeNull());
});

describe('they call off nothing, or something else', () => {
  test.for([
    'If you need to cancel your interview, please ring us.',
    'If your interview has to be postponed, we will tell you the day before.',
    'Should you have to cancel your interview, let us know.',
    'Do we have to postpone our meeting?',
    'Has your interview been postponed?',
    'Would you like to postpone your interview?',
    'You can cancel your interview at any time with the link below.',
    'Unless we have to cancel the interview, see you on Wednesday.',
    'Your interview has not been postponed.',
    'The interview is not cancelled.',
    "We won't have to cancel your interview after all.",
    'We may have to postpone your interview.',
    'We might have to cancel Wednesday.',
    'I have to cancel lunch on Wednesday, sorry.',
    "I have to cancel Wednesday's lunch, sorry.",
    'I have to cancel Wednesday lunch with the team, sorry.',
    'The board meeting has been postponed, so the decision comes later.',
    'Our meeting of the partners has been postponed.',
    "Tom's interview has been postponed.",
    'His interview has been cancelled.',
    'The interview with the second candidate has been cancelled.',
    'We have to postpone the interviews of the other candidates.',
    'The training course has been cancelled.',
    'Our open day on Wednesday has been cancelled.',
    "Tuesday's interview is cancelled.",
    'We have to cancel the interview on 25 November.',
    'I have to cancel Thursday, sorry.',
    'We have to cancel the order, sorry.',
    'The decision has been postponed. We will let you know.',
    'I cannot make Wednesday, but my colleague Sam will meet you.',
    'I am not able to make Wednesday. Sam will see you instead.',
    "You said that you can't make Wednesday. Is there another day?",
    'I was sorry that our last meeting was cancelled. See you on Wednesday.',
    'The trains on Wednesday are cancelled, but your interview is still on.',
    'Your train may be cancelled on Wednesday; take an earlier one.',
    'We are unable to postpone your interview.',
    'We are happy to reschedule your interview.',
    'The interview will not take place in the main building but in the annexe.',
    'Please ignore the mail that your interview has been cancelled.',
    'Please bring your passport to the interview. Late arrivals will be cancelled.',
    'Failure to bring your documents could mean your interview has to be cancelled.',
    'The office is off limits on Wednesday, use the side door.',
    'We almost had to cancel your interview, but all is well.',
    'To cancel your interview reply CANCEL.',
    'We have to move your interview to Zoom. The other dates stay.',
    'Your interview has been delayed by ten minutes; the other times stay.',
    "Please don't come on Wednesday by car. On other days you can park here.",
    "I had to leave Wednesday's meeting early. The new dates of the course follow.",
    'We have to cancel the interview room booking and find another time for the cleaners.',
    'We cannot keep your interview notes. Another time we will ask first.',
    'Your interview has been rescheduled to Monday 23 November.',
    "Can't do Thurs for the team lunch, sorry. Another day?",
    'You need to reschedule by noon on the day before. Other dates are on our page.',
    'The candidate before you needs to rearrange, so come at another time if you like.',
  ])('%s', (text) => expect(read(text)).toBeNull());
});

test.for<readonly [text: string, day: string | null]>([
  ["I have to cancel Wednesday, sorry. I'll send new dates after Christmas.", '2027-01-10'],
  ['We have to postpone your interview. We will send you new dates by 27 November.', '2026-11-27'],
  ['Your interview has been postponed. New date to follow by Friday.', '2026-11-20'],
  ['We have to postpone your interview on Wednesday and will offer you another date.', null],
  ['Your interview has been postponed. Would another day, such as Friday, suit you?', null],
])('%s New days by %s', ([text, day]) =>
  expect(read(text)?.newDaysBy).toEqual(day === null ? null : expect.objectContaining({ date: Temporal.PlainDate.from(day) })),
);
