/** A mail to the tracking address that tells of an interview and names the person. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const iwona = 'Iwona Mazur <iwona@example.com>';

async function afterNote(text: string, subject = '') {
  const tale = await story('2026-11-24T10:00:00Z', { zone: 'Europe/Dublin' });
  const tracking = await tale.joins(iwona);
  for (const [to, job] of [
    ['Nuala Kelly <nuala.kelly@initech.example>', 'cleaner'],
    ['Mary Burke <mary@globex.example>', 'carer'],
  ] as const)
    await tale.sends({
      from: iwona,
      to,
      bcc: tracking,
      subject: `Application: ${job}`,
      text: 'Hello,\n\nplease find my CV attached.\n\nIwona',
    });
  await tale.clockTo('2026-11-27T14:00:00Z');
  await tale.sends({ from: iwona, to: tracking, subject, text });
  return (await tale.timelines('iwona@example.com')).map(({ stage, nextStep: { dueAt } }) => `${stage} ${dueAt}`).toSorted();
}

test.for([
  'interview Nuala Kelly friday 4 december 9 am',
  'interview with Nuala Kelly friday 4 december 9 am',
  'interview with Nuala Kelly on Friday 4 December at 9am',
  'interview Nuala friday 4 december 9 am',
  'interview Initech friday 4 december 9 am',
  'phone interview Nuala Kelly friday 4 december at 9',
  'trial shift Initech friday 4 december 9am',
  'Interview at Initech, Friday 4 December, 9:00',
])('%j is an interview with that person', async (text) => {
  expect(await afterNote(text)).toEqual([expect.stringMatching(/^first-contact/), 'interview 2026-12-03T18:00:00Z']);
});

test.for(['interview Tom Rice friday 4 december 9 am', 'interview with Tom Rice friday 4 december 9 am'])(
  '%j is about nobody known',
  async (text) => {
    expect(await afterNote(text)).toEqual([expect.stringMatching(/^first-contact/), expect.stringMatching(/^first-contact/)]);
  },
);
