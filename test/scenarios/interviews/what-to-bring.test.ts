/** The evening before an interview, the mail repeats what the invitation asks to bring, in the employer's own words. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const on = 'your interview is on Friday, November 6 at 11 am at 12 High Street.';

/** The card of the mail on the eve, without line breaks. */
async function eve(...mails: readonly string[]) {
  const tale = await story('2026-11-02T09:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  const letter = 'Hello,\n\nplease find my application for the Nurse position attached.\n\nJo Winter';
  await tale.sends({ from: jo, to: 'Priya Shah <priya.shah@initech.example>', bcc: tracking, subject: 'Application: Nurse', text: letter });
  for (const [index, text] of mails.entries()) {
    await tale.clockTo(`2026-11-0${3 + index}T15:00:00Z`);
    await tale.sends({
      from: jo,
      to: tracking,
      subject: 'Fwd: Re: Application: Nurse',
      text: `---------- Forwarded message ---------\nFrom: Priya Shah <priya.shah@initech.example>\nDate: Tue, Nov ${3 + index}, 2026 at 9:00 AM\nSubject: Re: Application: Nurse\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  }
  const mail = (await tale.clockTo('2026-11-06T10:00:00Z')).find(({ step }) => step === 'interview.ask');
  if (mail === undefined) throw new Error('No mail came on the eve.');
  const plain = (await tale.source(mail)).split('Content-Type: text/html')[0] ?? '';
  return plain
    .replace(/=\r?\n/g, '')
    .replace(/=E2=80=9[CD]/g, '"')
    .replace(/\s+/g, ' ');
}

const padding = 'We are a small ward with a friendly team, and we are looking forward to showing you what we do here every day. '.repeat(9);

test.for<readonly [mails: readonly string[], words: string]>([
  [[`Hi Jo,\n\n${on} Please bring your passport and PIN card.\n\nPriya`], 'In their words: "Please bring your passport and PIN card"'],
  [
    [`Hi Jo,\n\n${on}\n\nPlease bring:\n- your passport\n- your PIN card\n\nPriya`],
    'In their words: "Please bring: your passport, your PIN card"',
  ],
  // Behind more than an excerpt keeps.
  [
    [`Hi Jo,\n\n${on}\n\n${padding}\n\nPlease bring proof of right to work.\n\n${padding}\n\nPriya`],
    'In their words: "Please bring proof of right to work"',
  ],
  // A later mail adds to it.
  [
    [`Hi Jo,\n\n${on} Please bring your passport.\n\nPriya`, 'Hi Jo,\n\none more thing: please bring your PIN card, too.\n\nPriya'],
    'In their words: "Please bring your passport" - In their words: "please bring your PIN card, too"',
  ],
  // Another day for the same interview.
  [
    [`Hi Jo,\n\n${on} Please bring your passport.\n\nPriya`, 'Hi Jo,\n\nyour interview is now on Friday, November 6 at 2 pm.\n\nPriya'],
    'In their words: "Please bring your passport"',
  ],
])('%j', async ([mails, words]) => expect(await eve(...mails)).toContain(words));

test('nothing is quoted where they ask for nothing, and a long sentence is cut', async () => {
  expect(await eve(`Hi Jo,\n\n${on} There is no need to bring your certificates.\n\nPriya`)).not.toContain('In their words');
  const long = await eve(`Hi Jo,\n\n${on} Please bring your passport${', and another paper'.repeat(12)}.\n\nPriya`);
  expect(/In their words: "([^"]*)"/.exec(long)?.[1]?.length).toBeLessThanOrEqual(170);
});
