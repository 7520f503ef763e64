/** A meeting that two people fix in few words: they propose it in the mail that the user's reply quotes. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const iwona = 'Iwona Zima <iwona@example.com>';
const mary = 'Mary Byrne <mary.byrne@globex.example>';
const subject = 'Cleaning work';

async function writes(): Promise<Story> {
  const tale = await story('2026-11-10T10:00:00Z', { zone: 'Europe/Dublin' });
  const tracking = await tale.joins(iwona);
  await tale.sends({
    from: iwona,
    to: mary,
    bcc: tracking,
    subject,
    text: 'Hello Mary,\n\nplease find my CV for the cleaner position attached.\n\nIwona',
  });
  return tale;
}

/** The Gmail app's reply, on a day of November at noon. */
async function replies(tale: Story, day: number, typed: string, theirs: string) {
  await tale.clockTo(`2026-11-${day}T12:00:00Z`);
  const { trackingAddress } = await tale.user('iwona@example.com');
  const quote = `On Sun, 15 Nov 2026, 11:40 Mary Byrne, <mary.byrne@globex.example> wrote:\n\n${theirs.replace(/^/gm, '> ')}`;
  await tale.sends({ from: iwona, to: mary, bcc: trackingAddress, subject: `Re: ${subject}`, text: `${typed}\n\n${quote}\n` });
}

const stateOf = async (tale: Story) => {
  const [timeline] = await tale.timelines('iwona@example.com');
  return [timeline?.stage, timeline?.nextStep.step, timeline?.nextStep.dueAt];
};

const POP_IN = 'Hi Iwona,\n\nThanks for that. Would you be able to pop in on Tuesday for a chat, half 10?\n\nMary';

test('a half hour apart from its day', async () => {
  const tale = await writes();
  await replies(tale, 15, 'Yes Tuesday half 10 is ok for me\n\nIwona', POP_IN);
  expect(await stateOf(tale)).toEqual(['interview', 'interview.ask', '2026-11-16T18:00:00Z']);
  // On its day the user says thanks.
  const mails = await tale.clockTo('2026-11-17T20:00:00Z');
  expect(mails.map(({ step }) => step)).toContain('interview.thank-you');
});

test('another half hour takes nothing', async () => {
  const tale = await writes();
  await replies(tale, 15, 'Tuesday is difficult, could I come Wednesday half 10?\n\nIwona', POP_IN);
  expect((await stateOf(tale))[0]).toBe('first-contact');
});

const SEE_ME = 'alright Iwona, yeah Danny said. come see me wednesday 3ish after service? ask for Mary at the back door';
const PUSH = 'been hammered today, fridge went down. can we push it to fri same time';

test('an informal meeting, and its move in a quote', async () => {
  const tale = await writes();
  await replies(tale, 15, 'spot on Mary see you weds', SEE_ME);
  expect(await stateOf(tale)).toEqual(['interview', 'interview.ask', '2026-11-17T18:00:00Z']);
  await replies(tale, 18, 'no worries friday it is', PUSH);
  expect(await stateOf(tale)).toEqual(['interview', 'interview.ask', '2026-11-19T18:00:00Z']);
  const mails = await tale.clockTo('2026-11-20T21:00:00Z');
  expect(mails.map(({ step, sentAt }) => `${step} ${sentAt.slice(0, 10)}`)).toEqual([
    'interview.ask 2026-11-19',
    'interview.thank-you 2026-11-20',
  ]);
});

test('its move in a forwarded mail, and the answer without a quote', async () => {
  const tale = await writes();
  await replies(tale, 15, 'spot on Mary see you weds', SEE_ME);
  await tale.clockTo('2026-11-18T11:00:00Z');
  const { trackingAddress } = await tale.user('iwona@example.com');
  const head = `Begin forwarded message:\n\nFrom: ${mary}\nSubject: Re: ${subject}\nDate: 18 November 2026 at 10:50:00 GMT\nTo: ${iwona}\n\n`;
  await tale.sends({ from: iwona, to: trackingAddress, subject: `Fwd: ${subject}`, text: `${head}${PUSH}\n` });
  await tale.clockTo('2026-11-18T12:00:00Z');
  await tale.sends({ from: iwona, to: mary, bcc: trackingAddress, subject: `Re: ${subject}`, text: 'no worries friday it is' });
  expect(await stateOf(tale)).toEqual(['interview', 'interview.ask', '2026-11-19T18:00:00Z']);
});
