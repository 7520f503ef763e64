/** What the user writes in plain words to somebody with whom one conversation is open: an ending, thanks, or word of an interview or offer. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const front = 'Front Desk <reception@initech.example>';

/** The only conversation, after a mail on the Tuesday five days after the application. */
async function wrote(to: string, subject: string, text: string) {
  const tale = await story('2026-11-05T09:00:00Z');
  const tracking = await tale.joins(jo);
  const first = 'Dear Ms Reyes,\n\nplease find my application for the position of welder attached.\n\nJo';
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: welder', text: first });
  await tale.clockTo('2026-11-10T14:00:00Z');
  await tale.sends({ from: jo, to, bcc: tracking, subject, text: `Dear Dana,\n\n${text}\n\nJo` });
  const [only, ...more] = await tale.timelines('jo@example.com');
  if (only === undefined || more.length > 0) throw new Error(`There are ${more.length + 1} conversations.`);
  return only;
}

describe('ends it', () => {
  test.for([
    ['hired', dana, 'Welding job', 'Happy to take the job on the terms we spoke about. See you on the 23rd.'],
    ['hired', dana, 'Signed!', "The signed offer letter is attached. I can't wait to start on December 7!"],
    ['hired', dana, 'Start date', "Yes! I accept. I'll see you at orientation on November 30."],
    ['hired', dana, 'Job', "I'll take it. When do I start?"],
    ['hired', dana, 'Welder', 'I would love to join Initech! Consider this my yes.'],
    ['hired', dana, 'Crew', "I'm in. Sign me up for the shutdown crew, happy with the rate."],
    ['hired', dana, 'Pastry', "I'm in! I can start on the 23rd."],
    ['hired', dana, 'Contract', 'The signed contract is on its way. Looking forward to it.'],
    ['hired', dana, 'Yes', "It's a yes from me. When can I start?"],
    ['hired', dana, 'Job', "Yes mate, I'll take it. Happy with the rate."],
    ['hired', dana, 'Welder', 'Please take this as my acceptance. I will join on 1 December.'],
    ['withdrew', dana, 'Position', 'I have decided to stay with my current employer, so please do not consider me further.'],
    ['withdrew', dana, 'Offer', 'I am sorry but I will not be able to join Initech.'],
    ['withdrew', dana, 'Welder position', 'Please remove me from the candidate pool, I have accepted another position.'],
    ['withdrew', front, 'Welder job', "Please let Dana know I won't be going ahead with my application for the welder job."],
    ['withdrew', front, 'Welder', 'please tell Ms Reyes that I will not be proceeding with my application.'],
    ['withdrew', dana, 'Clinic', 'I have chosen to remain with my present hospital. Thank you for everything.'],
    ['withdrew', dana, 'Welder', 'Please no longer consider me for this role.'],
    ['withdrew', dana, 'Regarding joining', 'Due to family reasons I cannot join Initech.'],
    ['withdrew', dana, 'Welding', "I've decided to stay with my current company after all."],
  ] as const)('%s to %s, "%s": %s', async ([outcome, to, subject, text]) => {
    expect(await wrote(to, subject, text)).toMatchObject({ status: 'closed', closedBecause: outcome });
  });

  test.for([
    ['Call', 'I will not be able to join the call on Friday, sorry.'],
    ['Thursday', "Thursday at 10 is good, I'll take it."],
    ['Hello', 'I decided to stay in touch, as your workshop is my first choice.'],
    ['Interview', 'I accept. See you at the interview on Thursday 12 November at 9am.'],
    ['Joining', 'I cannot join before January, is that fine?'],
    ['Start', "If the salary is right I'll take it. When would I start?"],
    ['Joining', 'I accept the terms of the employment agreement draft subject to your offer letter, kindly send the offer.'],
    ['Welder job', 'I have withdrawn my application at Fenway and would love to weld for you.'],
  ] as const)('not "%s": %s', async ([subject, text]) => {
    expect(await wrote(dana, subject, text)).toMatchObject({ status: 'active' });
  });
});

test.for([
  [
    dana,
    'Thank you - panel interview',
    'Thanks to you and the panel for the interview last Friday. I came away even more excited.',
    '2026-11-06',
  ],
  ['Priscilla Dunn <pdunn@initech.example>', 'Thank you for Friday', 'Thank you for taking part in my interview on Friday.', '2026-11-06'],
  ['Lee Park <lee@initech.example>', 'Thank you', 'thank you for being at my interview yesterday. Dana spoke well of you.', '2026-11-09'],
  [dana, 'Gratitude', 'Many thanks to you and the team for the interview on Monday.', '2026-11-09'],
  [dana, 'Thanks', 'Thank you for the panel interview last Friday. I enjoyed the drive.', '2026-11-06'],
] as const)('thanks to %s, "%s": the interview was then, and its check-in is next', async ([to, subject, text, day]) => {
  const found = await wrote(to, subject, text);
  expect(found).toMatchObject({ stage: 'interview', nextStep: { step: 'interview.check-in' } });
  expect(found.events.find(({ type }) => type === 'InterviewSet')).toMatchObject({ start: expect.stringContaining(day) });
});

test.for([
  ['Thursday', 'I accept your invitation to interview on Thursday 12 November at 10am.'],
  ['Interview', 'Happy to accept the invitation to interview on Thursday 12 November at 10am.'],
  ['Interview', "I'm taking up your invitation for an interview on Thursday 12 November at 10am."],
] as const)('an interview accepted, "%s": %s', async ([subject, text]) => {
  expect(await wrote(dana, subject, text)).toMatchObject({
    stage: 'interview',
    followUps: 0,
    nextStep: { step: 'interview.ask', dueAt: '2026-11-11T17:00:00Z' },
  });
});

test.for([
  ['Our appointment', "I'm so sorry, I've come down with the flu. Would it be possible to move Thursday's interview to next week?"],
  ['Wednesday', "Can't make the Wednesday interview now, got called in to a shutdown. Any chance of Friday instead?"],
  ['Interview slot', 'I have my exam on Friday. Kindly reschedule my interview to any day after 20th November.'],
  ['Friday', 'my son is ill. Could the interview be moved to Monday?'],
  ['Appointment', "I can't make the appointment on Thursday. Is there another day?"],
] as const)('asking for another time is no follow-up, "%s": %s', async ([subject, text]) => {
  expect(await wrote(dana, subject, text)).toMatchObject({ followUps: 0, nextStep: { step: 'conversation.check-in' } });
});

test.for([
  ['Time to decide', 'Thank you for the offer. Could I please have until 27 November to give my decision?'],
  ['About the offer', 'Thank you so much for the offer! Is there any room on the hourly rate, and would Sundays off be possible?'],
  ['Your offer', 'thank you for the offer. Before I decide, might we talk about the salary and the start date?'],
  ['Offer', 'Thank you for the offer. May I have until Friday to decide?'],
  ['Offer', 'Thanks for the offer. Could you come up a bit on the hourly rate?'],
] as const)('talking about an offer is no follow-up, and the offer is known, "%s": %s', async ([subject, text]) => {
  const found = await wrote(dana, subject, text);
  expect(found).toMatchObject({ stage: 'offer', status: 'active', followUps: 0 });
  expect(found.nextStep.step).not.toBe('follow-up.next');
});
