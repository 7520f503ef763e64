/** People write a new mail instead of a reply. It joins the conversation it is about, and ends it if it says so. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';

async function applied(): Promise<{ readonly tale: Story; readonly tracking: string }> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Ms Reyes,\n\nplease find my application for the position of nurse attached.\n\nJo';
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: nurse', text });
  return { tale, tracking };
}

const openings = async (tale: Story) =>
  (await tale.timelines('jo@example.com')).map(({ status, closedBecause }) => `${status} ${closedBecause ?? ''}`.trim());

const lastMail = async (tale: Story) => {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no mail');
  return mail;
};

describe.for([
  ['withdrew', 'Withdrawing my application', 'I am withdrawing my application for the nurse position. Thank you for your time.'],
  ['withdrew', 'Nurse', 'Hi Dana, I have found another job closer to home, so please take me off the list.'],
  ['hired', 'Acceptance of offer', 'I am delighted to accept your offer. I look forward to starting on 7 December. Kind regards, Jo'],
  ['hired', 'Nurse position', "Thank you for the call. I'd like to accept the position of nurse."],
  ['declined', 'Your offer', 'Thank you very much for the offer. I have decided to stay with my current employer.'],
  ['declined', 'Nurse position', 'After careful thought I must decline your offer.'],
] as const)('%s: "%s"', ([outcome, subject, text]) => {
  test('to the same person it ends the conversation; the user is told, and can take it back', async () => {
    const { tale, tracking } = await applied();
    await tale.clockTo('2026-11-05T09:00:00Z');
    await tale.sends({ from: jo, to: dana, bcc: tracking, subject, text });
    expect(await openings(tale)).toEqual([`closed ${outcome}`]);
    const told = await lastMail(tale);
    expect(told).toMatchObject({ kind: 'answer' });
    expect(await tale.clockTo('2026-12-20T09:00:00Z')).toEqual([]);
    await tale.answers(told, 'undo');
    expect(await openings(tale)).toEqual(['active']);
  });

  test('to HR at the company it ends the only open conversation there', async () => {
    const { tale, tracking } = await applied();
    await tale.clockTo('2026-11-05T09:00:00Z');
    await tale.sends({ from: jo, to: 'Human Resources <hr@initech.example>', bcc: tracking, subject, text });
    expect(await openings(tale)).toEqual([`closed ${outcome}`]);
  });

  test('to an unknown person it neither starts nor ends anything, and the answer says so with taps for the open ones', async () => {
    const { tale, tracking } = await applied();
    await tale.clockTo('2026-11-05T09:00:00Z');
    await tale.sends({ from: jo, to: 'Sam Lee <sam@globex.example>', bcc: tracking, subject, text });
    expect(await openings(tale)).toEqual(['active']);
    const told = await lastMail(tale);
    expect(told).toMatchObject({ kind: 'question' });
    const source = await tale.source(told);
    expect(source).toContain("which I don't track; nothing was");
    expect(source).toContain('Globex');
    expect(source).toContain('Initech');
    await tale.clockTo('2026-11-12T09:00:00Z');
    expect((await lastMail(tale)).step).toBe('application.check-in');
  });
});

test('with two open ones at the company we ask which, and nothing changes before the answer', async () => {
  const { tale, tracking } = await applied();
  const lee = 'Lee Park <lee.park@initech.example>';
  const text = 'Dear Lee,\n\nplease find my application for the position of planner attached.\n\nJo';
  await tale.sends({ from: jo, to: lee, bcc: tracking, subject: 'Application: planner', text });
  await tale.clockTo('2026-11-05T09:00:00Z');
  await tale.sends({
    from: jo,
    to: 'hr@initech.example',
    bcc: tracking,
    subject: 'Offer',
    text: 'I am happy to accept your offer. Thank you for the offer letter.',
  });
  expect(await openings(tale)).toEqual(['active', 'active']);
  expect(await lastMail(tale)).toMatchObject({ kind: 'question' });
});

test('of two open ones at the company, the one whose posting is named ends', async () => {
  const { tale, tracking } = await applied();
  const lee = 'Lee Park <lee.park@initech.example>';
  const text = 'Dear Lee,\n\nplease find my application for the position of planner attached.\n\nJo';
  await tale.sends({ from: jo, to: lee, bcc: tracking, subject: 'Application: planner', text });
  await tale.clockTo('2026-11-05T09:00:00Z');
  const accepts = 'I am happy to accept your offer for the position of planner.';
  await tale.sends({ from: jo, to: 'hr@initech.example', bcc: tracking, subject: 'Acceptance of offer', text: accepts });
  const timelines = await tale.timelines('jo@example.com');
  expect(timelines.map(({ closedBecause }) => closedBecause).toSorted()).toEqual(['hired', null].toSorted());
  expect(timelines.find(({ status }) => status === 'closed')).toMatchObject({ subject: 'Application: planner' });
});

test('an application for another job to the same person, with thanks for the first, is another conversation', async () => {
  const { tale, tracking } = await applied();
  await tale.clockTo('2026-11-05T09:00:00Z');
  const text = 'Dear Ms Reyes,\n\nI would like to apply for the position of planner. I am no longer interested in my present field.\n\nJo';
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: planner', text });
  expect(await openings(tale)).toEqual(['active', 'active']);
});

test.for([
  ['yes to an interview', 'I accept the invitation to the interview on Thursday. Kind regards, Jo'],
  ['another day', 'I am sorry, I cannot come to the interview on Thursday. Could we move it to Friday?'],
  ['terms', 'Thank you for the offer. Before I accept it, could we discuss a sign-on bonus?'],
  ['time', 'Thank you for the offer. May I decide by November 27?'],
] as const)('%s ends nothing', async ([, text]) => {
  const { tale, tracking } = await applied();
  await tale.clockTo('2026-11-05T09:00:00Z');
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Re: Application: nurse', text });
  expect(await openings(tale)).toEqual(['active']);
});

describe('thanks for an interview that we did not know of', () => {
  test.for([
    ['to the person', dana, 'Thank you', 'Dear Ms Reyes, thank you for the interview yesterday. I enjoyed meeting the team.'],
    [
      'to another person there',
      'Kim Ode <kim@initech.example>',
      'Thank you',
      'Dear Kim, thank you for taking the time to interview me today.',
    ],
    [
      'with a role in its subject',
      dana,
      'Thank you - nurse interview',
      'Thank you so much for meeting with me on Monday about the nurse role.',
    ],
  ] as const)('%s: the next is the check-in after an interview', async ([, to, subject, text]) => {
    const { tale, tracking } = await applied();
    await tale.clockTo('2026-11-10T17:00:00Z');
    const before = (await tale.mails('jo@example.com')).length;
    await tale.sends({ from: jo, to, bcc: tracking, subject, text });
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ stage: 'interview' }]);
    await tale.clockTo('2026-11-25T17:00:00Z');
    const steps = (await tale.mails('jo@example.com')).slice(before).map(({ step }) => step);
    expect(steps.filter((step) => step !== null && step !== 'reminder.repeat')).toEqual(['interview.check-in']);
  });

  test('as the first mail they begin a conversation after its interview', async () => {
    const tale = await story('2026-11-03T07:12:00Z');
    const tracking = await tale.joins(jo);
    const text = 'Dear Ms Reyes, thank you for taking the time to speak with me yesterday about the nurse role.';
    await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Thank you for the interview', text });
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ stage: 'interview' }]);
    await tale.clockTo('2026-11-12T17:00:00Z');
    expect((await tale.mails('jo@example.com')).map(({ step }) => step)).toContain('interview.check-in');
  });

  test('not thanks for an answer or a coffee', async () => {
    const { tale, tracking } = await applied();
    await tale.clockTo('2026-11-05T09:00:00Z');
    await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Thanks', text: 'Thank you for letting me know, Dana.' });
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ stage: 'first-contact' }]);
  });
});

describe.for([
  ['Tour on Thursday', 'Hi Dana, I have to pull out of the tour on Thursday. Thank you for everything. Jo'],
  ['Thursday', 'Hi Dana, I must cancel the trial shift. All the best with the search. Jo'],
] as const)('"%s" may end it', ([subject, text]) => {
  test('we ask, nothing ends before the answer, and one tap ends it', async () => {
    const { tale, tracking } = await applied();
    await tale.clockTo('2026-11-05T09:00:00Z');
    await tale.sends({ from: jo, to: dana, bcc: tracking, subject, text });
    expect(await openings(tale)).toEqual(['active']);
    const told = await lastMail(tale);
    expect(told.kind).toBe('tracking-started');
    expect(await tale.source(told)).toContain('reads as if it ends things with Dana');
    await tale.answers(told, 'withdrew');
    expect(await openings(tale)).toEqual(['closed withdrew']);
  });
});

const tom = 'Tom Hart <tom.hart@initech.example>';
const hr = 'Human Resources <hr@initech.example>';
describe.for([
  [tom, 'Re-arranging Thursday', "Hi Tom, Dana said you're handling the calendar. Could we find another slot for the Thursday interview?"],
  [hr, 'Interview 12 Nov', 'Hello, due to a train strike I cannot reach you on Thursday by 10. Could I be interviewed by video? Jo'],
  [tom, 'Case study', 'Hi Tom, Dana asked me to send my slides to you directly. They are attached. Jo'],
  [hr, 'Offer of employment', 'Thank you for the offer dated 4 November. May I have until 20 November to respond? Jo Winter'],
  [tom, 'Thanks', 'Hi Tom, it was a pleasure to meet you and Dana on Friday. I would love to work on the wards with you. Jo'],
  [hr, 'Invitation', 'I accept the invitation to interview on 12 November at 10:00. Jo Winter'],
  [tom, 'Lunch', 'Hi Tom, I have to drop out of lunch on Thursday. Happy to do a call instead. Jo'],
] as const)('to somebody else there: "%s" "%s"', ([to, subject, text]) => {
  test('it goes on with the conversation that is open, without a question', async () => {
    const { tale, tracking } = await applied();
    await tale.sends({ from: jo, to: 'Sam Lee <sam@globex.example>', bcc: tracking, subject: 'Application: planner', text: 'I apply.' });
    await tale.clockTo('2026-11-09T09:00:00Z');
    const before = (await tale.mails('jo@example.com')).length;
    await tale.sends({ from: jo, to, bcc: tracking, subject, text });
    expect(await openings(tale)).toEqual(['active', 'active']);
    expect((await tale.mails('jo@example.com')).length).toBe(before);
  });
});

test.for([
  [tom, 'Cook', 'Dear Tom, I would like to apply for the position of cook in your canteen. My CV is attached.'],
  [tom, 'Coffee?', 'Hi Tom, we both studied in Leeds. Could I buy you a coffee and ask how you got into nursing?'],
] as const)('what is new to somebody else there starts its own: "%s" "%s"', async ([to, subject, text]) => {
  const { tale, tracking } = await applied();
  await tale.sends({ from: jo, to, bcc: tracking, subject, text });
  expect(await openings(tale)).toEqual(['active', 'active']);
});

test.for([
  [dana, 'Feedback', 'Hi Dana, thanks for letting me know. Could you tell me where I fell short?'],
  [dana, 'job', 'Fair enough Dana. Any pointers for next time? Jo'],
  [hr, 'Request for feedback', 'I was informed that my application was not successful. May I ask for the reasons? Jo Winter'],
] as const)('after a no it opens nothing: "%s" "%s"', async ([to, subject, text]) => {
  const { tale, tracking } = await applied();
  await tale.clockTo('2026-11-06T09:00:00Z');
  const no = 'Dear Jo,\n\nunfortunately we have decided to go with another candidate.\n\nBest,\nDana';
  await tale.sends({ from: dana, to: jo, cc: tracking, subject: 'Re: Application: nurse', text: no });
  await tale.clockTo('2026-11-10T18:00:00Z');
  await tale.sends({ from: jo, to, bcc: tracking, subject, text });
  expect(await openings(tale)).toEqual(['closed rejected']);
});
