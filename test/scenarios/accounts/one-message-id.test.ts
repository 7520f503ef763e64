/** Two users of one installation get the same mail with the same Message-ID. Each gets all of their own answers. */
import { expect, test } from 'vitest';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import type { Letter } from '../../support/stories/letter.ts';
import { domain, type Story, story } from '../../support/stories/story.ts';

const people = ['jo@example.com', 'sam@example.net'] as const;
type Person = (typeof people)[number];

const monday = () => story('2026-11-02T10:00:00Z');

/** Sends the same mail for each person, with one Message-ID. */
const each = async (tale: Story, letter: (person: Person) => Letter): Promise<void> => {
  for (const person of people) await tale.sends({ messageId: '<one@mail.example>', ...letter(person) });
};

const heard = async (tale: Story, kind: SentMail['kind']): Promise<readonly string[]> =>
  (await tale.mails()).filter((mail) => mail.kind === kind).map(({ to }) => to);

/** Tracks a mail to Dana, so that she is known to the user. Each mail has its own id. */
const tracks = (tale: Story, from: Person, tracking: string) =>
  tale.sends({
    from,
    to: 'dana@initech.example',
    bcc: tracking,
    subject: 'Application: Editor',
    text: 'Dear Dana,\n\nplease find my application for the Editor role attached.',
    messageId: `<application-of-${from}>`,
  });

test('each is welcomed', async () => {
  const tale = await monday();
  await each(tale, (from) => ({ from, to: `start@${domain}`, subject: 'Hello', text: 'I would like to join.' }));
  expect(await heard(tale, 'welcome')).toEqual(people);
});

test('each user is told that tracking has started', async () => {
  const tale = await monday();
  const trackings = new Map<Person, string>();
  for (const person of people) trackings.set(person, await tale.joins(person));
  await each(tale, (from) => ({
    from,
    to: 'dana@initech.example',
    bcc: trackings.get(from) ?? '',
    subject: 'Application: Editor',
    text: 'Dear Dana,\n\nplease find my application for the Editor role attached.',
  }));
  expect(await heard(tale, 'tracking-started')).toEqual(people);
});

test.each([
  ['status', 'status'],
  ['help', 'help'],
  ['privacy', 'answer'],
  ['export', 'export'],
  ['new address', 'answer'],
  ['country CH', 'answer'],
  ['delete everything', 'question'],
  ['xyzzy plugh', 'help'],
] as const)('each is answered: %s', async (words, kind) => {
  const tale = await monday();
  for (const person of people) await tracks(tale, person, await tale.joins(person));
  await each(tale, (from) => ({ from, to: `tactful@${domain}`, subject: words, text: words }));
  expect(await heard(tale, kind)).toEqual(people);
});

test('an answer to both that reached only their log addresses is passed on to each', async () => {
  const tale = await monday();
  const trackings = new Map<Person, string>();
  for (const person of people) {
    trackings.set(person, await tale.joins(person));
    await tracks(tale, person, trackings.get(person) ?? '');
  }
  await each(tale, (person) => ({
    from: 'Dana <dana@initech.example>',
    to: trackings.get(person) ?? '',
    subject: 'Re: Application: Editor',
    text: 'Thank you, I will get back to you.',
  }));
  expect(await heard(tale, 'passed-on')).toEqual(people);
});

test('the same mail delivered twice to one user is answered once', async () => {
  const tale = await monday();
  for (const person of people) await tale.joins(person);
  for (const _ of [1, 2]) {
    await each(tale, (from) => ({ from, to: `tactful@${domain}`, subject: 'status', text: 'status' }));
  }
  expect(await heard(tale, 'status')).toEqual(people);
});
