/** What people answer to the welcome, and rules they give to the service itself. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';

test.for<readonly [typed: string, timeZone: string]>([
  ['Based in Portland, Oregon', 'America/Los_Angeles'],
  ['Kanpur', 'Asia/Kolkata'],
  ['Frankfurt am Main', 'Europe/Berlin'],
  ['Newcastle NSW', 'Australia/Sydney'],
  ['nr Leeds', 'Europe/London'],
  ["I'm on Pacific time", 'America/Los_Angeles'],
])('%j answers the welcome', async ([typed, timeZone]) => {
  const tale = await story('2026-11-03T14:00:00Z');
  await tale.joins(jo);
  const welcome = (await tale.mails('jo@example.com')).at(-1);
  if (welcome === undefined) throw new Error('no welcome');
  await tale.answers(welcome, typed);
  expect(await tale.user('jo@example.com')).toMatchObject({ timeZone });
});

test('a name of several cities is asked about', async () => {
  const tale = await story('2026-11-03T14:00:00Z');
  await tale.joins(jo);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, text: 'Hamilton' });
  const asked = (await tale.mails('jo@example.com')).at(-1);
  expect(asked).toMatchObject({ kind: 'question' });
  expect(asked && (await tale.source(asked))).toContain('timezone America/Toronto');
});

test('“wait 10 days” to us is the wait of every first check-in; in answer to a reminder it is a delay', async () => {
  const tale = await story('2026-11-03T09:00:00Z');
  const tracking = await tale.joins(jo);
  const applies = (name: string) =>
    tale.sends({
      from: jo,
      to: `${name} <${name.toLowerCase()}@${name.toLowerCase()}.example>`,
      bcc: tracking,
      subject: 'Application: nurse',
      text: 'Dear all,\n\nplease find my application as a nurse attached.\n\nJo',
    });
  const dues = async () => (await tale.timelines('jo@example.com')).map(({ nextStep: { dueAt } }) => dueAt?.slice(0, 10)).sort();
  await applies('Dana');
  expect(await dues()).toEqual(['2026-11-10']);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, text: 'wait 10 days' });
  expect(await dues()).toEqual(['2026-11-13']);
  await applies('Lee');
  expect(await dues()).toEqual(['2026-11-13', '2026-11-13']);
  const reminder = (await tale.clockTo('2026-11-13T10:00:00Z'))[0];
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'wait 10 days');
  expect((await dues()).at(-1)).toBe('2026-11-23');
});
