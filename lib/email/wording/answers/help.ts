/** Help, what was not understood, and status. */
import type { StepName } from '../../../domain/etiquette.ts';
import type { Locale } from '../locale.ts';
import { doneTap, taps } from '../steps/taps.ts';

export const helpWords = {
  preheader: 'One word is enough. Nothing has changed.',
  lead: 'One of these words, alone on the first line, is all it takes.',
  reminders: 'When I remind you',
  always: 'At any time',
  notes: 'What happened elsewhere, in one line to',
} as const;

/** In answer to a conversation's mail: what fits there. */
export const helpHereWords = {
  heading: (them: string): string => `What happened with ${them}?`,
  preheader: 'One tap is enough. Nothing has changed.',
  rest: (isContact: boolean): string =>
    isContact
      ? 'With a day: “heard, they write by dec 4”, “not yet, dec 11”, “snooze 2 weeks”. Reply “help all” for everything.'
      : 'With a day: “interview thu 3pm”, “heard, they decide by dec 4”, “not yet, dec 11”. Reply “help all” for everything.',
} as const;

export const notUnderstoodWords = {
  preheader: 'Nothing has changed.',
  lead: "I didn't understand this, so nothing has changed:",
  about: (label: string): string => `It came with my email about ${label}. Did you mean one of these? Tap one and press Send.`,
  aboutOnly: (label: string): string => `Is it about ${label}? Tap one and press Send.`,
  ask: 'Did you mean one of these? Tap one and press Send.',
  rest: "Reply “help all” and I'll send you everything you can say.",
  onTimeline: (step: StepName | null) => [taps.heard, doneTap(step), taps.later, taps.stop],
  elsewhere: [taps.status, taps.help],
} as const;

type Entries = readonly (readonly [word: string, meaning: string])[];

export const reminderCommands: Entries = [
  ['done', 'I wrote to them'],
  ['called, voicemail', 'I called; nobody there'],
  ['heard', 'they answered; add what they said, as in “heard, they decide by dec 4”'],
  ['later, snooze 1 week, wait until monday', 'not now'],
  ['in process, no openings, rejected, offer', 'what they said'],
  ['interview thu 3pm, interview cancelled, they did not show up, met', 'about an interview'],
  ['declined, withdrew, hired', 'how it ended'],
  ['applied nov 3, company Acme, contact jo@acme.com', 'sets the details right'],
  ['stop', 'no more about this one'],
  ['undo', 'take the last word back'],
];

export const generalCommands = ({ examples }: Locale): Entries => [
  ['status', 'everything open, and what comes next'],
  ['record, record october, record csv', 'what you did to find work, to print or upload'],
  ['stats', 'your search in numbers'],
  ['pause 2 weeks, resume', 'a break'],
  [`timezone ${examples.city}, hour 8, country ${examples.country}`, 'your time'],
  ['follow-ups 3', 'how often I suggest writing'],
  ['digest weekly', 'Mondays at a glance'],
  ['discreet on', 'no names in subjects'],
  ['fridays off', 'no question on Fridays'],
  ['receipts on, quiet on', 'more emails, or fewer'],
  ['add address, remove address, new address', 'your addresses'],
  ['export, import, privacy', 'what I keep'],
  ['stop all', 'the end of these emails'],
  ['delete everything', 'the end of everything; I ask first'],
];

export const noteCommands: Entries = [
  ['applied Initech nurse', 'you applied on a website'],
  ['called Dana at Initech', 'also “messaged”, “met”, “dropped off résumé at”'],
  ['they called, decide by friday', 'they got in touch with you'],
];

export const statusWords = {
  none: "You're tracking nothing yet. Put this address in Bcc on your next job email:",
  lead: (open: number): string => (open === 0 ? 'Nothing is open.' : `${open} open.`),
  tapLead: (open: number): string =>
    open === 1 ? 'Tap one, or reply with the word.' : 'Tap one, or reply with number and word: “1 heard, 2 stop”.',
  closed: 'Closed',
  closedBecause: {
    'let-go': 'closed after a long silence',
    stopped: 'you stopped it',
    rejected: 'they said no',
    withdrew: 'you withdrew',
    declined: 'you turned it down',
    hired: 'you were hired',
    'offer-ended': 'the offer ran out',
  },
  preheader: (first: string | null): string => first ?? 'Nothing is tracked yet.',
  more: (count: number): string => `and ${count} more`,
  address: 'Your private address:',
  settings: 'Your settings',
} as const;
