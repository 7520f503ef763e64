import { expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

const applies = (tale: Story, tracking: string, to: string, job: string, text = '') =>
  tale.sends({
    from: jo,
    to,
    bcc: tracking,
    subject: `Application: ${job}`,
    text: `Dear Dana,\n\nplease find my application for the position of ${job} attached.\n\n${text}\n\nJo`,
  });

test('two postings of one person that are due within five days come in one mail on the later day', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse');
  await tale.clockTo('2026-11-05T08:00:00Z');
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'midwife');

  expect(told(await tale.clockTo('2026-11-11T18:00:00Z'))).toEqual([]);
  const [both, more] = await tale.clockTo('2026-11-13T12:00:00Z');
  expect(more).toBeUndefined();
  expect(both).toMatchObject({ kind: 'reminders', items: [{ step: 'application.check-in' }, { step: 'application.check-in' }] });
});

test('two people get two mails, each on its day', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse');
  await tale.clockTo('2026-11-05T08:00:00Z');
  await applies(tale, tracking, 'Ada Lind <ada@globex.example>', 'midwife');
  expect(told(await tale.clockTo('2026-11-12T12:00:00Z'))).toEqual([
    'reminder application.check-in 2026-11-10T08:00:00Z',
    'reminder application.check-in 2026-11-12T08:00:00Z',
  ]);
});

test('six days apart is enough for two mails, and a no-reply address does not count as a person', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse');
  await applies(tale, tracking, 'no-reply@myworkday.com', 'welder');
  await tale.clockTo('2026-11-09T07:00:00Z');
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'midwife');
  // One to each, including the no-reply address. Neither waits for the other.
  expect(told(await tale.clockTo('2026-11-10T12:00:00Z'))).toEqual([
    'reminder application.check-in 2026-11-10T08:00:00Z',
    'reminder application.check-in 2026-11-10T08:00:00Z',
  ]);
});

test('a promised day is not moved', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse', 'I will call you on Tuesday 10 November.');
  await tale.clockTo('2026-11-05T08:00:00Z');
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'midwife');
  expect(told(await tale.clockTo('2026-11-10T18:00:00Z'))).toMatchObject([expect.stringMatching(/^reminder promise\.own 2026-11-10/)]);
});

test('we ask about a mail that joined a conversation only by its recipient, and `new` gives it its own timeline', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse');
  await tale.clockTo('2026-11-04T09:00:00Z');
  const second = await tale.sends({
    from: jo,
    to: 'Dana Reyes <dana@initech.example>',
    bcc: tracking,
    subject: 'Your clinic in Lyon',
    text: 'Dear Dana,\n\nI would also very much like to work at your clinic in Lyon. My résumé is attached.\n\nJo',
  });
  expect(await tale.timelines('jo@example.com')).toHaveLength(1);
  const question = (await tale.mails('jo@example.com')).at(-1);
  if (question?.kind !== 'tracking-started') throw new Error('it was not asked about');
  expect(await tale.source(question)).toContain('a separate job');

  await tale.answers(question, 'new');
  const [first, other] = await tale.timelines('jo@example.com');
  expect([first?.subject, other?.subject].sort()).toEqual(['Application: nurse', 'Your clinic in Lyon']);

  // Her answer finds it there.
  await tale.sends({
    from: 'Dana Reyes <dana@initech.example>',
    to: jo,
    cc: tracking,
    subject: 'Re: Your clinic in Lyon',
    inReplyTo: second,
    text: 'Dear Jo, thank you, we will be in touch by 20 November.',
  });
  const answered = (await tale.timelines('jo@example.com')).filter(({ events }) => events.some(({ type }) => type === 'ReplyReceived'));
  expect(answered.map(({ subject }) => subject)).toEqual(['Your clinic in Lyon']);

  // Repeating it changes nothing.
  await tale.answers(question, 'new');
  expect(await tale.timelines('jo@example.com')).toHaveLength(2);
});
