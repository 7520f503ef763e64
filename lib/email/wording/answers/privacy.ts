/** Who runs the service, and what it keeps. States only what the service really does. */
import { dayCount } from '../plain-dates.ts';

export const privacyWords = {
  preheader: 'Who runs this, what is kept, and for how long.',
  lead: 'You asked who runs this and what is kept.',
  who: 'Who runs it',
  runBy: (operator: string | null): string =>
    operator === null
      ? "The people who run this machine haven't given an address. Ask the person who gave you mine."
      : `${operator} runs this. Write to postmaster@ at this domain to reach them.`,
  what: 'What is kept',
  kept: (rawMailDays: number): readonly string[] => [
    'Your address, your settings, and the words you reply.',
    'For each job email: who, to whom, when, the subject, and a short excerpt. No attachments.',
    `The emails themselves for ${dayCount(rawMailDays)}.`,
    'My emails to you, so you can ask what I sent.',
    'Closed conversations for 12 months. The rest until 24 months after your last email; I warn you once before.',
    'Reply “delete everything” and it all goes at once.',
  ],
  others: 'Who else sees it',
  nobody:
    'Nobody else sees it. I write only to you, never to an employer. My emails have no web links and no remote pictures, so nobody can tell that you read them.',
} as const;
