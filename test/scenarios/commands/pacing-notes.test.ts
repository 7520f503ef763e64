/** A mail of the user that may do harm is answered with a gentle note, once it is sent: an angry one, and a question before the time they named. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const nora = 'Nora Whitfield <nora@example.com>';
const susan = 'Susan Hale <susan.hale@initech.example>';
const subject = 'Application: Senior paralegal';

/** Nora in Chicago applies on 12 November; they answer on the 30th with `theirs`, which she forwards from Outlook. */
async function answered(theirs: string) {
  const tale = await story('2026-11-12T15:00:00Z', { zone: 'America/Chicago' });
  const tracking = await tale.joins(nora);
  const writes = (text: string) =>
    tale.sends({
      from: nora,
      to: susan,
      bcc: tracking,
      subject: `Re: ${subject}`,
      text: `Dear Ms. Hale,\n\n${text}\n\nSincerely,\nNora Whitfield`,
    });
  await tale.sends({
    from: nora,
    to: susan,
    bcc: tracking,
    subject,
    text: 'Dear Ms. Hale,\n\nplease find my application attached.\n\nNora Whitfield',
  });
  await tale.clockTo('2026-11-30T15:00:00Z');
  if (theirs !== '') {
    const header = `From: ${susan}\nSent: Monday, November 30, 2026 8:12 AM\nTo: nora@example.com\nSubject: RE: ${subject}`;
    await tale.sends({
      from: nora,
      to: tracking,
      subject: `FW: ${subject}`,
      text: `\n\n${header}\n\nDear Nora,\n\n${theirs}\n\nRegards,\nSusan`,
    });
  }
  await tale.clockTo('2026-12-01T15:00:00Z');
  const before = (await tale.mails('nora@example.com')).length;
  const told = async () => (await tale.mails('nora@example.com')).slice(before).map(({ kind }) => kind);
  return { tale, writes, told };
}

test.for([
  'It has now been twelve days since I met with Mr. Reyes, and I have not received the courtesy of a reply. I must insist on an answer by Friday.',
  'I really must insist that you give me a decision this week.',
  'Nobody at your office had the decency to let me know.',
])('%j gets a note', async (text) => {
  const { writes, told } = await answered('');
  await writes(text);
  expect(await told()).toEqual(['pacing-note']);
});

test('a polite question gets none', async () => {
  const { writes, told } = await answered('');
  await writes('I wondered whether there had been any progress.');
  expect(await told()).toEqual([]);
});

const PAUSED = 'We have decided to pause this search until after the New Year. I will be in touch during the week of January 11.';

test.for([
  'I wondered whether there had been any progress.',
  'I would be grateful for any news on the position.',
  'May I ask where things stand?',
])('%j before the week they named gets a note, and the week still counts', async (text) => {
  const { tale, writes, told } = await answered(PAUSED);
  await writes(text);
  expect(await told()).toEqual(['pacing-note']);
  await tale.clockTo('2026-12-10T15:00:00Z');
  await writes('I wondered whether there had been any progress.');
  const [timeline] = await tale.timelines('nora@example.com');
  expect(timeline?.nextStep).toMatchObject({ dueAt: expect.stringMatching(/^2027-01-(?:1[1-9]|2)/) });
});
