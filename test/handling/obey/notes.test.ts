/** Notes: we ask for a missing company, and read back what we recorded. */
import { expect, test } from 'vitest';
import { story } from '../../support/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';

async function says(words: string) {
  const tale = await story('2026-11-03T07:12:00Z');
  const bcc = await tale.joins(jo);
  await tale.sends({ from: jo, to: 'Dana Reyes <dana@initech.example>', bcc, subject: 'Application: Writer', text });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });
  const mail = (await tale.mails('jo@example.com')).at(-1);
  const open = (await tale.timelines('jo@example.com')).map(({ company }) => company);
  return { open, text: mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ') };
}

test.for(['applied for nurse', 'applied sunscreen', 'applied again', 'Applied to 3 jobs today'])('%j: which company?', async (words) => {
  const said = await says(words);
  expect(said.text).toMatch(/Which company was it\? Reply \S*applied\S* with its name/);
  expect(said.open).toEqual(['Initech']);
});

test('who, what and when are read back', async () => {
  const said = await says('messaged Tina Park at Boeing on LinkedIn about the structures job');
  expect(said.text).toMatch(/Noted for Tuesday 3 November: you messaged Tina Park at Boeing/);
  expect(said.text).toContain('structures');
  expect(said.open.toSorted()).toEqual(['Boeing', 'Initech']);
});
