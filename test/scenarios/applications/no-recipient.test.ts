/** "I see no recipient": its answer `contact dana@...` tracks the mail that named none, from the day it was sent. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';
const text = 'Dear Dana,\n\nplease find my application as a nurse at Initech attached.\n\nKind regards\nJo';

test.for([
  ['in Bcc', (tracking: string) => ({ bcc: tracking }), 'contact dana@initech.example'],
  ['to the log alone', (tracking: string) => ({ to: tracking }), 'contact Dana Reyes <dana@initech.example>'],
] as const)('%s', async ([, addressed, answer]) => {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, subject: 'Application: nurse', text, ...addressed(tracking) });
  const question = (await tale.mails('jo@example.com')).at(-1);
  if (question?.kind !== 'question') throw new Error('no question');
  expect(await tale.timelines('jo@example.com')).toEqual([]);
  await tale.clockTo('2026-11-04T10:00:00Z');
  await tale.answers(question, answer);
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { kind: 'application', subject: 'Application: nurse', nextStep: { step: 'application.check-in', dueAt: '2026-11-10T08:00:00Z' } },
  ]);
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'tracking-started' });
  // Her answer is known as hers.
  await tale.sends({
    from: 'Dana <dana@initech.example>',
    to: jo,
    cc: tracking,
    subject: 'Re: Application: nurse',
    text: 'Hi Jo, thanks.',
  });
  expect((await tale.timelines('jo@example.com'))[0]?.events.map(({ type }) => type)).toEqual(['MailSent', 'ReplyReceived']);
});

test('the second one is confirmed as well, and once', async () => {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({
    from: jo,
    to: 'Lee <lee@globex.example>',
    bcc: tracking,
    subject: 'Application: driver',
    text: text.replace('Dana', 'Lee'),
  });
  await tale.sends({ from: jo, bcc: tracking, subject: 'Application: nurse', text });
  const question = (await tale.mails('jo@example.com')).at(-1);
  if (question?.kind !== 'question') throw new Error('no question');
  await tale.answers(question, 'contact dana@initech.example');
  expect(await tale.timelines('jo@example.com')).toHaveLength(2);
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'answer', subject: expect.stringContaining('Initech') });
  await tale.answers(question, 'contact dana@initech.example');
  expect(await tale.timelines('jo@example.com')).toHaveLength(2);
});

test.for(['contact dana', 'thanks', `contact tactful@tactful.test`])('%j tracks nothing', async (answer) => {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, bcc: tracking, subject: 'Application: nurse', text });
  const question = (await tale.mails('jo@example.com')).at(-1);
  if (question?.kind !== 'question') throw new Error('no question');
  await tale.answers(question, answer);
  expect(await tale.timelines('jo@example.com')).toEqual([]);
});
