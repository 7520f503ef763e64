/** The user tells of an interview in an answer to a reminder: the day and hour count, whatever else the answer says. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const sam = 'Sam Okafor <sam@example.com>';

/** Sam applies to Dana on Tuesday 3 November and is reminded a week later. */
async function reminded() {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London' });
  const bcc = await tale.joins(sam);
  await tale.sends({
    from: sam,
    to: 'Dana Reyes <dana@initech.example>',
    bcc,
    subject: 'Application: electrician',
    text: 'Dear Dana,\n\nplease find my application as an electrician attached.\n\nSam',
  });
  const reminder = (await tale.clockTo('2026-11-10T12:00:00Z')).find(({ kind }) => kind === 'reminder');
  if (reminder === undefined) throw new Error('no reminder');
  return { tale, reminder };
}

async function nextAfter(said: string) {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, said);
  const [timeline] = await tale.timelines('sam@example.com');
  return [timeline?.stage, timeline?.nextStep.step, timeline?.nextStep.dueAt];
}

test.for([
  'heard back, final round next tuesday 11am',
  'heard back final round next tuesday 11am',
  'heard from Dana: final round tuesday, 11am',
  'Dana rang, they want me for the final round on tuesday at 11',
  'Heard! Second round is next Tuesday at 11:00',
  'they called, last round tuesday 17 november 11am',
  'heard back and next round tuesday 11am',
])('%j is an interview', async (said) => {
  expect(await nextAfter(said)).toEqual(['interview', 'interview.ask', '2026-11-16T18:00:00Z']);
});

test.for([
  'heard back, they decide about the final round next tuesday',
  'heard, they will let me know about the next round next tuesday',
  'heard back, the decision on the final round is next tuesday',
])('%j waits for their decision', async (said) => {
  expect(await nextAfter(said)).toEqual(['first-contact', 'promise.due', expect.stringMatching(/^2026-11-1[78]/)]);
});

test.for<readonly [ended: string, said: string]>([
  ['rejected', 'the interview got moved to thurs 2pm'],
  ['stop', 'interview thursday 2pm'],
  ['withdrew', 'they scheduled an interview for thursday 2pm'],
])('after %j, %j opens the conversation again', async ([ended, said]) => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, ended);
  await tale.clockTo('2026-11-17T12:00:00Z');
  await tale.answers(reminder, said);
  const answer = (await tale.mails('sam@example.com')).at(-1);
  if (answer === undefined) throw new Error('no answer');
  expect(await tale.source(answer)).not.toMatch(/Nothing more will come/);
  const [timeline] = await tale.timelines('sam@example.com');
  expect(timeline).toMatchObject({ status: 'active', nextStep: { step: 'interview.ask', dueAt: '2026-11-18T18:00:00Z' } });
});

test('an interview that is over is no reason to open a conversation that ended', async () => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, 'rejected');
  await tale.clockTo('2026-11-17T12:00:00Z');
  await tale.answers(reminder, 'the interview was on november 16');
  expect((await tale.timelines('sam@example.com'))[0]).toMatchObject({ status: 'closed' });
});

test.for(['The interview took place on November 9.', 'interview november 9 at 2pm', 'I had the interview on monday'])(
  '%j is over: no questions to ask, no file for the calendar',
  async (said) => {
    const { tale, reminder } = await reminded();
    await tale.answers(reminder, said);
    const answer = (await tale.mails('sam@example.com')).at(-1);
    if (answer === undefined) throw new Error('no answer');
    expect(await tale.source(answer)).toMatch(/you had an interview on Monday 9 November|you met/);
    expect(await tale.source(answer)).not.toMatch(/beforehand|text\/calendar/);
  },
);
