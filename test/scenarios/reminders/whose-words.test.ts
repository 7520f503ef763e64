/** A reminder of a day that was named quotes the sentence, and says whose it is. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const nora = 'Nora Whitfield <nora@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const subject = 'Application: Senior paralegal';

async function applied(): Promise<Story> {
  const tale = await story('2026-11-03T15:00:00Z', { zone: 'America/Chicago' });
  const tracking = await tale.joins(nora);
  await tale.sends({
    from: nora,
    to: dana,
    bcc: tracking,
    subject,
    text: 'Dear Ms. Reyes,\n\nplease find my application attached.\n\nNora',
  });
  await tale.clockTo('2026-11-05T15:00:00Z');
  return tale;
}

/** What stands before the quote in the reminder that comes once the day has passed. */
async function lead(tale: Story) {
  const mails = await tale.clockTo('2026-11-21T15:00:00Z');
  const due = mails.find(({ step }) => step === 'promise.due');
  const source = due === undefined ? '' : await tale.source(due);
  return /^In (?:their|your) words:/m.exec(source.replace(/=\r?\n/g, ''))?.[0];
}

test.for([
  'Thank you for the call. As you mentioned, I look forward to hearing your decision by November 18.',
  'Thank you for the call. You said you would let me know by November 18.',
])('the user says their plan back: %j', async (typed) => {
  const tale = await applied();
  const { trackingAddress } = await tale.user('nora@example.com');
  const text = `Dear Ms. Reyes,\n\n${typed}\n\nNora`;
  await tale.sends({ from: nora, to: dana, bcc: trackingAddress, subject: `Re: ${subject}`, text });
  expect(await lead(tale)).toBe('In your words:');
});

test('they name it themselves', async () => {
  const tale = await applied();
  const { trackingAddress } = await tale.user('nora@example.com');
  const head = `---------- Forwarded message ---------\nFrom: ${dana}\nDate: Thu, Nov 5, 2026 at 8:30 AM\nSubject: Re: ${subject}\nTo: ${nora}\n\n\n`;
  const text = `${head}Dear Nora,\n\nYou will hear from us by November 18.\n\nDana\n`;
  await tale.sends({ from: nora, to: trackingAddress, subject: `Fwd: Re: ${subject}`, text });
  expect(await lead(tale)).toBe('In their words:');
});
