/** How easily our mails are read: Flesch's formula, 60 or more is plain English. */
import { flesch } from 'flesch';
import { describe, expect, test } from 'vitest';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { allMails } from './all-mails.ts';

/** The sentences that we wrote: no drafts, which lie between rules, no quoted mail, no list of words; a date or an address is one plain word. */
function prose({ text }: OutgoingMail): readonly string[] {
  const [body = ''] = text.split('\n-- \n');
  return body
    .replace(/-{40}\n[\s\S]*?\n-{40}/g, '')
    .split(/\n{2,}/)
    .filter((paragraph) => !/^(?:[>]|To: |From: | {2}\S)/.test(paragraph) && paragraph !== paragraph.toUpperCase())
    .flatMap((paragraph) => paragraph.split(/\n(?=\d+\. |- )/))
    .filter((line) => !line.startsWith('Application: '))
    .map((line) =>
      line
        .replace(/^(?:\d+\.|-) /, '')
        .replace(/\s+/g, ' ')
        .replace(/\S+@\S+/g, 'this')
        .replace(/\b[A-Z]\w+day \d+ [A-Z]\w+(?:,? \d\d:\d\d)?/g, 'that day'),
    )
    .flatMap((line) => line.split(/(?<=[.!?:]["”’)]?)\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Groups of vowels, without a silent e at the end: what the formula was made for, near enough for an average. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '')
        .match(/[aeiouyàâéèêëïîôùûü]+/g) ?? []
    ).length,
  );

function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’']+/gu) ?? []);
  return flesch({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllables(word), 0) });
}

test.for<readonly [word: string, count: number]>([
  ['the', 1],
  ['time', 1],
  ['called', 1],
  ['answer', 2],
  ['reminder', 3],
  ['application', 4],
  ['interview', 3],
  ['people', 2],
])('"%s" has %i syllables', ([word, count]) => expect(syllables(word)).toBe(count));
test('the measure tells plain from stilted', () => {
  expect(readingEase(['Ask them once.', 'Then wait.'])).toBeGreaterThan(90);
  expect(
    readingEase(['Notwithstanding considerable organisational uncertainty, applicants demonstrate extraordinary perseverance.']),
  ).toBeLessThan(0);
});

describe('every kind of mail is plain to read', () => {
  const kinds = Map.groupBy(
    allMails.filter(({ kind }) => kind !== 'operator'),
    ({ kind, step }) => `${kind} ${step ?? ''}`.trim(),
  );
  test.for([...kinds])('%s', ([, mails]) => {
    expect(readingEase(mails.flatMap(prose))).toBeGreaterThanOrEqual(60);
  });
  // Flesch measured samples of a hundred words. In a shorter text a single name makes a mail look hard.
  test('no single one of them is hard to read', () => {
    const long = allMails.filter((mail) => prose(mail).join(' ').split(' ').length >= 100);
    const eases = long.map((mail) => ({ ease: Math.round(readingEase(prose(mail))), says: mail.text }));
    expect(eases.length).toBeGreaterThan(500);
    expect(eases.filter(({ ease }) => ease < 60)).toEqual([]);
  });
});
