import { expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const subject = 'Application: Technical writer';
const text = 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter';

async function reminded(): Promise<{
  readonly tale: Story;
  readonly tracking: string;
  readonly reminder: Awaited<ReturnType<Story['mails']>>[number];
}> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject, text });
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  return { tale, tracking, reminder };
}

test('`snooze 3 days` brings the same step back, on an allowed day', async () => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, 'snooze 4 days'); // a Saturday: Monday
  expect(told(await tale.clockTo('2026-11-16T08:00:00Z'))).toEqual(['reminder application.check-in 2026-11-16T08:00:00Z']);
});

test('`stop` is permanent and is confirmed; mail in the thread is recorded without a step', async () => {
  const { tale, tracking, reminder } = await reminded();
  await tale.answers(reminder, 'stop');
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'answer' });
  expect(await tale.clockTo('2027-10-10T08:00:00Z')).toEqual([]);
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'closed', closedBecause: 'stopped' }]);
  // After it has been closed for a year, it is erased without a mail.
  expect(await tale.clockTo('2027-11-20T08:00:00Z')).toEqual([]);
  expect(await tale.timelines('jo@example.com')).toEqual([]);
  expect(tracking).toMatch(/^[a-z2-7]{12}@/);
});

test('`undo` takes `stop` back', async () => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, 'stop');
  const stopped = (await tale.mails('jo@example.com')).at(-1);
  if (stopped === undefined) throw new Error('no answer');
  await tale.answers(stopped, 'undo');
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'active', closedBecause: null }]);
});

test('the follow-up sent by the draft finds its timeline by the tag, and counts once together with `done`', async () => {
  const { tale, tracking, reminder } = await reminded();
  const tag = reminder.timelineId?.slice(-8);
  await tale.clockTo('2026-11-10T10:00:00Z');
  await tale.sends({
    from: jo,
    to: dana,
    bcc: tracking.replace('@', `+t-${tag}@`),
    subject,
    text: 'Dear Ms Reyes,\n\nI wanted to ask whether my application arrived.\n\nJo',
  });
  await tale.answers(reminder, 'done');
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { followUps: 1, nextStep: { step: 'follow-up.next', dueAt: '2026-11-24T08:00:00Z' } },
  ]);
});

test('words meant for Dana are not read as a command, and are returned', async () => {
  const { tale, reminder } = await reminded();
  await tale.answers(
    reminder,
    'Dear Ms Reyes,\n\nI am done with the tests that you sent and would love to hear what you think of them.\n\nJo',
  );
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'answer', subject: expect.stringContaining('Dana') });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ followUps: 0 }]);
});

test('a user we don’t understand is asked three times in ten minutes, then told once that we wait, and nothing changes', async () => {
  const { tale, reminder } = await reminded();
  const before = (await tale.mails('jo@example.com')).length;
  const words = ['purple elephants', 'green elephants', 'I took another job', 'blue elephants', 'pink elephants'];
  for (const word of words) await tale.answers(reminder, word);
  const since = (await tale.mails('jo@example.com')).slice(before);
  expect(since.map(({ kind }) => kind)).toEqual(['help', 'help', 'question', 'notice']);
  expect(since.at(-1)).toMatchObject({ subject: "I'll wait" });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'active' }]);
});

test('a question back names the conversation that was answered', async () => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, 'done, on the phone');
  const question = (await tale.mails('jo@example.com')).at(-1);
  expect(question).toMatchObject({ kind: 'question', subject: expect.stringContaining('Dana') });
});

test('`help` in answer to a reminder asks what happened with Dana; one tap is enough, and `help all` shows everything', async () => {
  const { tale, reminder } = await reminded();
  const texts = async () => (await tale.source((await tale.mails('jo@example.com')).at(-1) ?? reminder)).replaceAll('=\r\n', '');
  await tale.answers(reminder, 'help');
  const [short = reminder] = (await tale.mails('jo@example.com')).slice(-1);
  expect(await texts()).toContain('What happened with Dana?');
  expect(await texts()).not.toContain('delete everything');
  await tale.answers(short, 'help all');
  expect(await texts()).toContain('delete everything');
  await tale.answers(short, 'done');
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ followUps: 1 }]);
  await tale.clockTo('2026-11-11T10:00:00Z');
  await tale.sends({ from: reminder.to, to: `tactful@${tale.domain}`, subject: 'help', text: 'help' });
  expect(await texts()).toContain('delete everything');
});

test('the same words within ten minutes are answered once', async () => {
  const { tale, reminder } = await reminded();
  const before = (await tale.mails('jo@example.com')).length;
  for (let times = 0; times < 5; times += 1) await tale.answers(reminder, 'purple elephants');
  expect((await tale.mails('jo@example.com')).slice(before).map(({ kind }) => kind)).toEqual(['help']);
});

test('somebody else who uses the reply address changes nothing and gets no answer', async () => {
  const { tale, reminder } = await reminded();
  await tale.joins('eve@example.net');
  const before = await tale.mails();
  await tale.sends({ from: 'eve@example.net', to: reminder.replyTo ?? '', subject: 'stop', text: 'stop' });
  expect(await tale.mails()).toEqual(before);
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'active' }]);
});

test('`status` lists every timeline, `stop all` ends all mails, `resume` starts them again', async () => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, 'status');
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'status' });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'stop all', text: '' });
  expect((await tale.user('jo@example.com')).status).toBe('stopped');
  expect(await tale.clockTo('2026-11-20T08:00:00Z')).toEqual([]);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'resume', text: 'resume' });
  expect((await tale.user('jo@example.com')).status).toBe('active');
  expect(told(await tale.clockTo('2027-02-01T08:00:00Z')).at(-1)).toMatch(/^let-go/);
});
