import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';

async function applied(): Promise<{
  readonly tale: Story;
  readonly tracking: string;
  readonly id: string;
  readonly started: Awaited<ReturnType<Story['mails']>>[number];
}> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Ms Reyes,\n\nplease find my application for the position of nurse attached.\n\nJo';
  const id = await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: nurse', text });
  const started = (await tale.mails('jo@example.com')).at(-1);
  if (started === undefined) throw new Error('not started');
  return { tale, tracking, id, started };
}

test('a withdrawal closes the timeline and says so, and `undo` reopens it', async () => {
  const { tale, tracking, id } = await applied();
  await tale.clockTo('2026-11-04T09:00:00Z');
  const text = 'Dear Ms Reyes,\n\nI would like to withdraw my application for the position of nurse. Thank you for your time.\n\nJo';
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Re: Application: nurse', text, inReplyTo: id, references: [id] });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'closed', closedBecause: 'withdrew' }]);
  const told = (await tale.mails('jo@example.com')).at(-1);
  expect(told).toMatchObject({ kind: 'answer' });
  if (told === undefined) throw new Error('not told');
  await tale.answers(told, 'undo');
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'active' }]);
});

test('an offer that was taken back with `undo` is not mentioned to others', async () => {
  const { tale, tracking, started } = await applied();
  const text = 'Dear Lee,\n\nplease find my application for the position of editor attached.\n\nJo';
  await tale.sends({ from: jo, to: 'lee@globex.example', bcc: tracking, subject: 'Application: editor', text });
  await tale.clockTo('2026-11-04T09:00:00Z');
  await tale.answers(started, 'offer');
  const noted = (await tale.mails('jo@example.com')).at(-1);
  if (noted === undefined) throw new Error('not noted');
  await tale.answers(noted, 'undo');
  const reminders = await tale.clockTo('2026-11-10T08:00:00Z');
  const globex = reminders.find(({ subject }) => subject.includes('Globex'));
  if (globex === undefined) throw new Error('no reminder');
  await tale.answers(globex, 'met');
  await tale.clockTo('2027-01-10T08:00:00Z');
  expect((await tale.mails('jo@example.com')).map(({ step }) => step)).not.toContain('leverage');
});

test('a timeline whose `stop` is taken back after half a year is not let go the next morning', async () => {
  const { tale, started } = await applied();
  await tale.answers(started, 'stop');
  const stopped = (await tale.mails('jo@example.com')).at(-1);
  await tale.clockTo('2027-05-04T09:00:00Z');
  if (stopped === undefined) throw new Error('no answer');
  await tale.answers(stopped, 'undo');
  expect(await tale.clockTo('2027-05-10T09:00:00Z')).not.toMatchObject([{ kind: 'let-go' }]);
});

test.for([
  ['the full note', 'interview thu 3pm', true],
  ['three neutral sentences, without a word', null, false],
] as const)('a user who answered is let go with %s', async ([, word, isFull]) => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins('jo@example.com');
  await tale.sends({
    from: 'jo@example.com',
    to: 'dana@initech.example',
    bcc: tracking,
    subject: 'Application: Writer',
    text: 'I apply for the job.',
  });
  const [reminder] = await tale.clockTo('2026-11-10T12:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  if (word !== null) await tale.answers(reminder, word);
  const letGo = (await tale.clockTo('2027-01-31T12:00:00Z')).find(({ kind }) => kind === 'let-go');
  if (letGo === undefined) throw new Error('not let go');
  // Users who took part are told what they did, and on which day. About the others we know nothing.
  expect((await tale.source(letGo)).includes('Tuesday 3 November')).toBe(isFull);
});
