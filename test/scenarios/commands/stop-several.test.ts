/** "Stop Brookfield and Tom": each that is open gets a link, and none is stopped before one is tapped. */
import { expect, test } from 'vitest';
import { severalToStop } from '../../../lib/email/commands/remarks/several-to-stop.ts';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function applied(companies: readonly string[]): Promise<Story> {
  const tale = await story('2026-11-05T09:00:00Z');
  await tale.joins(jo);
  for (const company of companies) await says(tale, `applied to ${company}`);
  return tale;
}
const says = (tale: Story, text: string) => tale.sends({ from: jo, to: `tactful@${tale.domain}`, text });
async function lastOf(tale: Story) {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  const source = mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '');
  return { kind: mail?.kind, source };
}
const openIn = async (tale: Story) => (await tale.timelines('jo@example.com')).filter(({ status }) => status === 'active').length;

test.for([
  'Stop Brookfield and Lakeside but keep the surgery',
  'stop brookfield & lakeside',
  'please stop Brookfield, Lakeside',
  'Stop tracking Lakeside and Globex and Brookfield',
])('%j gets a link for each that is open', async (text) => {
  const tale = await applied(['Brookfield Dental', 'Lakeside Valves', 'Fernhill Surgery']);
  await says(tale, text);
  const { kind, source } = await lastOf(tale);
  expect(kind).toBe('question');
  expect(source).toContain('Brookfield Dental');
  expect(source).toContain('Lakeside Valves');
  expect(source).not.toContain('Fernhill Surgery:');
  expect(await openIn(tale)).toBe(3);
});

test('a company with an "and" in its name is one', async () => {
  const tale = await applied(['Marsh and Sons', 'Lakeside Valves']);
  await says(tale, 'stop Marsh and Sons');
  expect(await openIn(tale)).toBe(1);
});

test.for([
  ['Stop Brookfield and Tom but keep the surgery', 'Brookfield', 'Tom'],
  ['close Acme, Globex and the Red Lion', 'Acme', 'Globex', 'Red Lion'],
  ['stop'],
  ['stop it and wait'],
  ['stop and think about it'],
  ['stop Brookfield'],
  ['stop this, thanks'],
])('%j names these', ([line = '', ...names]) => expect(severalToStop(line)).toEqual(names));
