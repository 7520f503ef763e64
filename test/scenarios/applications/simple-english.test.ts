/** An application in a learner's English is asked about, and one tap takes it whole. */
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const iwona = 'Iwona Nowak <iwona@example.com>';

test.for<readonly [line: string, company: string, job: string]>([
  ['I apply today on the website for cleaner in Mater hospital, company is Noonan', 'Noonan', 'cleaner'],
  ['i send CV to Lidl for shop cleaner, on the paper in the shop', 'Lidl', 'shop cleaner'],
  ['applied for night porter in Cork, the company name is Globex Hotels', 'Globex Hotels', 'night porter'],
])('%j', async ([line, company, job]) => {
  const tale = await story('2026-11-03T14:00:00Z', { zone: 'Europe/Dublin' });
  const tracking = await tale.joins(iwona);
  await tale.sends({ from: iwona, to: tracking, text: line });
  expect(await tale.timelines('iwona@example.com')).toEqual([]);
  const asked = (await tale.mails('iwona@example.com')).at(-1);
  if (asked?.kind !== 'question') throw new Error('no question');
  const { html } = await simpleParser(await tale.source(asked));
  const tap = decodeURIComponent(/href="mailto:[^"?]+\?subject=([^"&]+)/.exec(html || '')?.[1] ?? '');
  await tale.sends({ from: iwona, to: tracking, subject: tap, text: tap });
  expect(await tale.timelines('iwona@example.com')).toMatchObject([{ company, subject: job }]);
});
