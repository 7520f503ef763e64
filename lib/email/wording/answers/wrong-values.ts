/** What is said of a setting whose value can't be: what was wrong, and what to type. Nothing was changed. */
import type { ReadAnswer } from '../../../domain/commands.ts';
import { spokenZone } from '../plain-dates.ts';

type Setting = Extract<ReadAnswer, { readonly type: 'wrong-value' }>['setting'];

interface Words {
  readonly subject: string;
  readonly wrong: (typed: string) => string;
  readonly type: string;
}

export const wrongValueWords: Readonly<Record<Setting, Words>> = {
  'time zone': {
    subject: 'Not set: your time zone',
    wrong: (typed) => `I know no city or time zone called “${typed}”, so I have changed nothing.`,
    type: 'Type the biggest city near you that has your time, such as “timezone Chicago”. The name of a zone works too: “timezone Europe/Paris”.',
  },
  hour: {
    subject: 'Not set: your hour',
    wrong: (typed) => `“${typed}” is no full hour of the day, so I have changed nothing.`,
    type: 'Type a number from 0 to 23, such as “hour 8”, or “hour 5pm”.',
  },
  country: {
    subject: 'Not set: your country',
    wrong: (typed) => `I know no country called “${typed}”, so I have changed nothing.`,
    type: 'Type its English name or its two letters, such as “country Germany” or “country DE”.',
  },
  'follow-ups': {
    subject: 'Not set: your follow-ups',
    wrong: (typed) => `“${typed}” can’t be the number of follow-ups, so I have changed nothing.`,
    type: 'Type a number from 1 to 5, such as “follow-ups 2”. More than five would be pestering.',
  },
  address: {
    subject: 'Not understood: the address',
    wrong: (typed) => `“${typed}” is no mail address, so I have changed nothing.`,
    type: 'Type the whole address, such as “add address jo@example.com” or “remove address jo@example.com”.',
  },
};

export const suggestionWords = {
  lead: 'Perhaps you meant one of these. Tap a line and send the mail that opens, or type the word beside it.',
  /** Of `timezone America/New_York`. */
  label: (word: string): string => `${spokenZone(word.slice(word.indexOf(' ') + 1))} time`,
} as const;
