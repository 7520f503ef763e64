/** A mailbox that shows a role: no reminder and no draft calls anybody by a part of it. */
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const mo = 'Mo Lee <mo@example.com>';

async function reminderFor(to: string): Promise<string> {
  const tale = await story('2026-11-03T10:00:00Z', { zone: 'Europe/London' });
  const bcc = await tale.joins(mo);
  await tale.sends({
    from: mo,
    to,
    bcc,
    subject: 'Application: the vacancy',
    text: 'Hello,\n\nplease find my application attached, with my CV.\n\nMo',
  });
  const sent = (await tale.clockTo('2026-11-11T10:00:00Z')).find(({ kind }) => kind === 'reminder');
  if (sent === undefined) throw new Error('no reminder');
  return (await simpleParser(await tale.source(sent))).text ?? '';
}

test.for([
  'Head Chef <kitchen@okapi.example>',
  'Hiring Manager <hm@okapi.example>',
  'Ward Sister <ward4@okapi.example>',
  'Practice Manager <pm@okapi.example>',
  'Front Desk <desk@okapi.example>',
])('%j is spoken of as the company', async (to) => {
  const text = await reminderFor(to);
  expect(text).toMatch(/no answer from Okapi/);
  expect(text).toMatch(/\nHello,\n/);
});

test.for<readonly [to: string, given: string]>([
  ['Amy Head <amy@okapi.example>', 'Amy'],
  ['Tom Cook <tom@okapi.example>', 'Tom'],
])('%j is a person', async ([to, given]) => {
  expect(await reminderFor(to)).toMatch(new RegExp(`no answer from ${given}`));
});
