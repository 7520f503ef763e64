/** The first copy deck's sentences, taken as they are (deck.txt): each is in a mail that we compose, or among the words they are made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allMails } from './all-mails.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const words = '../../../lib/email/wording/';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const written = readdirSync(new URL(words, import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => oneLine(read(`${words}${name}`)).replaceAll("\\'", "'"));
const preheader = (html: string): string => (/mso-hide:all;">(.*?)&#847;/s.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");
const said = [...new Set(allMails.flatMap(({ subject, text, html }) => [subject, preheader(html), oneLine(text)]))];
const plain = (text: string): string => text.toLowerCase().replace(/[“”]/g, '"');
const lines = [...said, ...written].map(plain);

const sentences = read('deck.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** "I have seen no answer from {them}": a pattern is tried only where its longest part is. */
function isSaid(sentence: string): boolean {
  const parts = plain(sentence).split(/\{[^}]*\}/);
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const there = lines.filter((line) => line.includes(longest));
  const pattern = new RegExp(parts.map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('.{0,90}?'));
  return there.some((line) => pattern.test(line));
}

describe('the deck', () => {
  test('has a thousand sentences', () => expect(sentences.length).toBeGreaterThan(900));
  test('is kept', () => expect(sentences.filter((sentence) => !isSaid(sentence))).toEqual([]));
  test('is not found where it is not', () => expect(isSaid('I have heard no answer from {them}')).toBe(false));
});
