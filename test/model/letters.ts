/** The mails of the conversations, as mail programs write them. Each is written once, however often it is delivered. */
import type { Temporal } from 'temporal-polyfill';
import { type Letter, proof, type World } from './world.ts';

export const people = [
  { address: 'dana.reyes@initech.example', name: 'Dana Reyes', job: 'Technical writer' },
  { address: 'jobs@globex.example', name: 'Globex Jobs', job: 'Nurse' },
] as const;
export const idOf = (conversation: number, place: number): string => `<${conversation}-${place}@thread.example>`;
export const forwardId = (conversation: number, number: number): string => `<${conversation}-f${number}@thread.example>`;

const field = (name: string, value: string): string => (value === '' ? '' : `${name}: ${value}\n`);
const dated = (at: Temporal.Instant): string => new Date(at.epochMilliseconds).toUTCString().replace('GMT', '+0000');

/** The thread's mail at that position. The user writes the even ones. The correspondent writes the odd ones, with the log address in Cc. */
export function threadMail(world: World, conversation: number, place: number, writtenAt: Temporal.Instant): Letter {
  const { address, name, job } = people[conversation] ?? people[0];
  const ofUser = place % 2 === 0;
  const before = Array.from({ length: place }, (_, each) => idOf(conversation, each));
  const [from, to] = ofUser
    ? [`Jo Miller <${world.address}>`, `${name} <${address}>`]
    : [`${name} <${address}>`, `Jo Miller <${world.address}>`];
  const head = [
    ofUser ? `${proof}\n` : '',
    field('From', from),
    field('To', to),
    field('Subject', place === 0 ? `Application: ${job}` : `Re: Application: ${job}`),
    field('Message-ID', idOf(conversation, place)),
    field('In-Reply-To', before.at(-1) ?? ''),
    field('References', before.join(' ')),
    field('Date', dated(writtenAt)),
  ].join('');
  const text = [
    'Dear Dana,\n\nplease find my application attached.',
    `Dear Jo,\n\nthank you, mail ${place - 1} arrived.`,
    // Each text is different, because one mail under two Message-IDs counts as one, and so does one with a typo mended.
    `Dear Dana,\n\nthank you for mail ${place - 1}. How does it look?`,
  ][Math.min(place, place % 2 === 1 ? 1 : 2)];
  return { to: world.tracking, raw: `${head}\n${text}\n` };
}

const written = new WeakMap<World, Map<string, Letter>>();
/** Returns the same mail for each delivery. */
export function once(world: World, key: string, write: () => Letter): Letter {
  const letters = written.get(world) ?? new Map<string, Letter>();
  written.set(world, letters);
  const letter = letters.get(key) ?? write();
  letters.set(key, letter);
  return letter;
}

/** The correspondent's answer, forwarded by the user. */
export function forward(world: World, conversation: number, number: number): Letter {
  const { address, name, job } = people[conversation] ?? people[0];
  const head = `${proof}\nFrom: Jo Miller <${world.address}>\nTo: ${world.tracking}\nSubject: Fwd: Application: ${job}\nMessage-ID: ${forwardId(conversation, number)}\nReferences: ${idOf(conversation, 0)}\nDate: ${dated(world.now())}\n`;
  const original = `From: ${name} <${address}>\nDate: Tue, Nov 3, 2026 at 9:00 AM\nSubject: Re: Application: ${job}\nTo: <${world.address}>\n`;
  const text = `Dear Jo,\n\nI answer by hand, letter ${number}.\n`;
  return { to: world.tracking, raw: `${head}\n---------- Forwarded message ---------\n${original}\n\n${text}` };
}

/** A command to one of our addresses. `number` makes each one different. */
export const wordTo = (world: World, to: string, word: string, number: number, isProven: boolean): Letter => ({
  to,
  raw: `${isProven ? `${proof}\n` : ''}From: Jo Miller <${world.address}>\nTo: ${to}\nSubject: Re: x\nMessage-ID: <said-${number}@example.com>\nDate: ${dated(world.now())}\n\n${word}\n`,
});
