/** A line that tells of an application and of where it was made: the board and the website are no employer. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const raghav = 'Raghav Rao <raghav@example.com>';

test.for<readonly [subject: string, line: string, company: string, job: string]>([
  ['Naukri', 'Applied on Naukri for Business Analyst at Flipmart', 'Flipmart', 'Business Analyst'],
  ['', 'applied for forklift driver at Hooli Logistics on Seek', 'Hooli Logistics', 'forklift driver'],
  ['', 'applied on their website for staff nurse at Royal Oak Hospital', 'Royal Oak Hospital', 'staff nurse'],
  ['applied', 'Applied to Globex via Totaljobs as a welder', 'Globex', 'welder'],
])('%j: %j', async ([subject, line, company, job]) => {
  const tale = await story('2026-10-13T09:00:00Z', { zone: 'Asia/Kolkata' });
  const tracking = await tale.joins(raghav);
  await tale.sends({ from: raghav, to: tracking, subject, text: `${line}\n\nRaghav` });
  expect(await tale.timelines('raghav@example.com')).toMatchObject([{ company, subject: job, channel: 'portal' }]);
});

test('an application on a board without a company asks for it', async () => {
  const tale = await story('2026-10-13T09:00:00Z', { zone: 'Asia/Kolkata' });
  const tracking = await tale.joins(raghav);
  await tale.sends({ from: raghav, to: tracking, subject: '', text: 'applied on Naukri for Business Analyst' });
  expect(await tale.timelines('raghav@example.com')).toEqual([]);
  const asked = (await tale.mails('raghav@example.com')).at(-1);
  if (asked?.kind !== 'question') throw new Error('no question');
  await tale.answers(asked, 'Flipmart');
  expect(await tale.timelines('raghav@example.com')).toMatchObject([{ company: 'Flipmart', subject: 'Business Analyst' }]);
});

async function typed(line: string) {
  const tale = await story('2026-10-13T09:00:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(raghav);
  await tale.sends({ from: raghav, to: tracking, subject: '', text: line });
  return tale;
}

test.for<readonly [line: string, tap: string, company: string, job: string]>([
  ['applied harvey nichols pastry commis on caterer.com', 'applied to harvey nichols for pastry commis', 'harvey nichols', 'pastry commis'],
  ['Applied red lion bar staff', 'applied to red lion for bar staff', 'red lion', 'bar staff'],
  ['i applied st marys hospital staff nurse', 'applied to st marys hospital for staff nurse', 'st marys hospital', 'staff nurse'],
  ['applied best western night porter yesterday', 'applied to best western for night porter oct 12', 'best western', 'night porter'],
  ['applied whole foods cashier', 'applied to whole foods for cashier', 'whole foods', 'cashier'],
  ['applied harvey nichols', 'applied to harvey nichols', 'harvey nichols', ''],
  ['applied on caterer.com harvey nichols', 'applied to harvey nichols', 'harvey nichols', ''],
])('%j asks where the company ends', async ([line, tap, company, job]) => {
  const tale = await typed(line);
  expect(await tale.timelines('raghav@example.com')).toEqual([]);
  const asked = (await tale.mails('raghav@example.com')).at(-1);
  if (asked?.kind !== 'question') throw new Error('no question');
  expect((await tale.source(asked)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ')).toContain(`A${tap.slice(1)}`);
  await tale.answers(asked, tap);
  expect(await tale.timelines('raghav@example.com')).toMatchObject([{ company, subject: job }]);
});

test.for<readonly [line: string, company: string, job: string]>([
  ['applied initech nurse', 'initech', 'nurse'],
  ['applied globex senior nurse', 'globex', 'senior nurse'],
  ['applied tesco shop assistant', 'tesco', 'shop assistant'],
  ['applied hooli data analyst on totaljobs.com', 'hooli', 'data analyst'],
  ['applied Harvey Nichols pastry commis via www.caterer.com', 'Harvey Nichols', 'pastry commis'],
  ['applied for pastry commis at harvey nichols on caterer.com', 'harvey nichols', 'pastry commis'],
  ['applied harvey nichols, pastry commis', 'harvey nichols', 'pastry commis'],
])('%j is clear', async ([line, company, job]) => {
  expect(await (await typed(line)).timelines('raghav@example.com')).toMatchObject([{ company, subject: job }]);
});
