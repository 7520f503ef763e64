/** The answer to an impossible value of a setting: what was wrong, and what to type. Nothing was changed. */
import type { ReadAnswer } from '../../../domain/commands.ts';
import type { Locale } from '../locale.ts';
import { spokenZone } from '../plain-dates.ts';

type Setting = Extract<ReadAnswer, { readonly type: 'wrong-value' }>['setting'];

interface Words {
  readonly subject: string;
  readonly wrong: (typed: string) => string;
  readonly tryThis: (locale: Locale) => string;
}

export const wrongValueWords: Readonly<Record<Setting, Words>> = {
  'time zone': {
    subject: 'Not set: your time zone',
    wrong: (typed) => `I don't know a city called “${typed}”, so nothing has changed.`,
    tryThis: ({ examples }) => `Try the biggest city near you: “timezone ${examples.city}”.`,
  },
  hour: {
    subject: 'Not set: your hour',
    wrong: (typed) => `“${typed}” isn't an hour I can use, so nothing has changed.`,
    tryThis: () => 'Try “hour 8” or “hour 5pm”.',
  },
  country: {
    subject: 'Not set: your country',
    wrong: (typed) => `I don't know a country called “${typed}”, so nothing has changed.`,
    tryThis: () => 'Try “country Germany” or “country DE”.',
  },
  weekend: {
    subject: 'Not set: your weekend',
    wrong: (typed) => `I can't read “${typed}” as days of the week, so nothing has changed.`,
    tryThis: () => 'Try “weekend fri sat” or “weekend as usual”.',
  },
  'check-ins': {
    subject: 'Not set: your first check-in',
    wrong: (typed) => `“${typed}” isn't a wait I can use, so nothing has changed.`,
    tryThis: () => 'Try 3 to 60 days: “check-ins after 10 days”.',
  },
  'follow-ups': {
    subject: 'Not set: your follow-ups',
    wrong: (typed) => `“${typed}” won't work, so nothing has changed.`,
    tryThis: () => 'Try a number from 1 to 5. More would be pestering.',
  },
  address: {
    subject: 'Not understood: the address',
    wrong: (typed) => `“${typed}” isn't an email address, so nothing has changed.`,
    tryThis: () => 'Try “add address jo@example.com”.',
  },
};

export const suggestionWords = {
  lead: 'Did you mean one of these? Tap one and press Send.',
  /** For `timezone America/New_York`. */
  label: (word: string): string => `${spokenZone(word.slice(word.indexOf(' ') + 1))} time`,
} as const;
