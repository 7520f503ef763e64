/** They said by when one hears, and it stayed silent: the let-go note says what they wrote, and no more than that. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

/** The let-go note after this answer of 4 November, without line breaks. */
async function letGoAfter(text: string) {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  const letter = 'Hello,\n\nplease find my application for the Analyst position attached.\n\nJo Winter';
  await tale.sends({ from: jo, to: 'Kim Lee <kim@initech.example>', bcc: tracking, subject: 'Application: Analyst', text: letter });
  await tale.clockTo('2026-11-04T15:00:00Z');
  await tale.sends({
    from: jo,
    to: tracking,
    subject: 'Fwd: Re: Application: Analyst',
    text: `---------- Forwarded message ---------\nFrom: Kim Lee <kim@initech.example>\nDate: Wed, Nov 4, 2026 at 9:00 AM\nSubject: Re: Application: Analyst\nTo: <jo@example.com>\n\n\nDear Jo,\n\n${text}\n\nKim\n`,
  });
  const [mail, ...more] = await tale.clockTo('2026-11-30T10:00:00Z');
  expect([mail?.kind, mail?.step, more.length]).toEqual(['let-go', 'promise.lapse', 0]);
  const plain = (await tale.source(mail as NonNullable<typeof mail>)).split('Content-Type: text/html')[0] ?? '';
  return plain
    .replace(/=\r?\n/g, '')
    .replace(/=E2=80=9[CD]/g, '"')
    .replace(/=E2=80=99/g, "'")
    .replace(/\s+/g, ' ');
}

test.for([
  'Thank you for applying. If selected, you will hear from us within 14 days. We are not able to respond to everyone.',
  'Only shortlisted candidates will be contacted. If shortlisted, you will hear from us by 20 November.',
  "If you're chosen, we will call you by 20 November. Due to the number of applications we cannot reply to all applicants.",
])('inferred: %s', async (text) => {
  const note = await letGoAfter(text);
  expect(note).toMatch(/They wrote: "[^"]*(?:selected|shortlisted|chosen)[^"]*"\. I have seen no answer/);
  expect(note).toContain('so this one is most likely over.');
  expect(note).not.toMatch(/silence would mean no|so this one is over/);
});

test.for([
  'Thank you for applying. If you have not heard from us by 20 November, please consider your application unsuccessful.',
  'Thank you. No word from us by 20 November means no.',
  "If you don't hear from us within two weeks, you have not been selected.",
])('said: %s', async (text) => {
  const note = await letGoAfter(text);
  expect(note).toMatch(/They said that silence would mean no: "[^"]+"\. I have seen no answer/);
  expect(note).toContain('so this one is over.');
});
