/** An application whose subject says so is one without a question, however the text says the posting was found. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const raghav = 'Raghav Rao <raghav@example.com>';
const found = (where: string) =>
  `Dear Ma'am,\n\nI came across your post on ${where}. I have four years of experience. Please find attached my resume for your kind perusal.\n\nRaghav`;

async function confirmed(subject: string, text: string) {
  const tale = await story('2026-11-03T10:00:00Z', { zone: 'Asia/Kolkata' });
  const bcc = await tale.joins(raghav);
  await tale.sends({ from: raghav, to: 'Sneha Rao <sneha@okapi.example>', bcc, subject, text });
  const told = (await tale.mails('raghav@example.com')).at(-1);
  const source = told === undefined ? '' : (await tale.source(told)).replace(/=\r?\n/g, '');
  const [timeline] = await tale.timelines('raghav@example.com');
  return { kind: timeline?.kind, asks: source.includes('Did I get that right') };
}

test.for([
  'Application: Data Analyst II (Job ID MR-4471)',
  'Application for Staff Nurse',
  'Job application - Sous Chef',
  'Applying for the night porter job',
  'Data Analyst II - Job ID 4471',
])('%j asks nothing', async (subject) => {
  expect(await confirmed(subject, found('LinkedIn'))).toEqual({ kind: 'application', asks: false });
});

test.for([
  ['Hello', found('LinkedIn')],
  ['Speculative application: nurse', found('Facebook')],
] as const)('%j asks', async ([subject, text]) => {
  expect((await confirmed(subject, text)).asks).toBe(true);
});
