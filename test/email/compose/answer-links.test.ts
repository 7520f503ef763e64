import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../lib/email/commands/read-answer.ts';
import { generalCommands, reminderCommands } from '../../../lib/email/wording/answers/help.ts';
import { welcomeWords } from '../../../lib/email/wording/answers/welcome.ts';
import { localeOf } from '../../../lib/email/wording/locale.ts';
import { reminderWords } from '../../../lib/email/wording/shared.ts';
import { taps } from '../../../lib/email/wording/steps/taps.ts';
import { allMails } from './all-mails.ts';

const context = {
  now: Temporal.ZonedDateTime.from('2026-11-10T09:00[Europe/Paris]'),
  country: null,
  isAsked: false,
  correspondentNames: ['Dana Reyes'],
};
const read = (word: string) => readAnswer({ typed: word, subject: word, hadQuote: false }, context).type;
/** Words that mails quote: “snooze 3 days”. */
const quoted = (text: string): readonly string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, word]) => word ?? '');

const offered = new Set([
  ...Object.values(taps).map(({ word }) => word),
  ...welcomeWords.cities.map((city) => `timezone ${city}`),
  ...quoted(reminderWords.somethingElse),
  ...[...reminderCommands, ...generalCommands(localeOf('US')), ...generalCommands(localeOf('GB'))].flatMap(([words, meaning]) => [
    ...words.split(', ').map((word) => (/^(?:add|remove) address$/.test(word) ? `${word} jo@new.example` : word)),
    ...quoted(meaning),
  ]),
  'stop all',
  'networking',
  'unsolicited',
  'application',
  'via recruiter',
]);

describe('every word that a mail offers is understood', () => {
  test('there are some', () => expect(offered.size).toBeGreaterThan(30));
  test.for([...offered])('%s', (word) => expect(read(word)).toBe('commands'));
});

/** As a mail program opens it. */
const links = allMails.flatMap(({ html, from, replyTo }) =>
  [...html.matchAll(/href="mailto:([^?"]+)\?subject=([^&"]*)&amp;body=([^"]*)"/g)].map(([, to, subject, body]) => ({
    to: decodeURIComponent(to ?? ''),
    subject: decodeURIComponent(subject ?? ''),
    body: decodeURIComponent(body ?? ''),
    ours: [from, replyTo, 'r-1@in.example.com'],
  })),
);

describe('a one-tap answer', () => {
  test('comes to us, with its word in subject and body', () => {
    expect(links.length).toBeGreaterThan(1000);
    expect(links.filter(({ to, ours }) => !ours.includes(to))).toEqual([]);
    expect(links.filter(({ subject, body }) => subject !== body)).toEqual([]);
  });
  test('of a mail that holds several begins with its number', () => {
    const several = allMails.filter(({ kind }) => kind === 'reminders').map(({ html }) => html);
    for (const html of several) {
      const words = [...html.matchAll(/\?subject=([^&"]*)&amp;body/g)].map(([, word]) => decodeURIComponent(word ?? ''));
      expect(words.filter((word) => !/^[12] /.test(word))).toEqual(['stop all']);
    }
  });
});
