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
