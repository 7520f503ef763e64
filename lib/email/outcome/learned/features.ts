/**
 * The features of their mail for likeness.ts: single words, and two and three in a row, without names and numbers. Bounded, because anybody
 * can write the text.
 */
import { unaccented } from '../../dates/sentences.ts';

const maxSentences = 60;
const mostInARow = 3;

/** By sentence, in small letters; a name or a number is ''. */
export const featureWords = (sentences: readonly string[]): readonly (readonly string[])[] => sentences.slice(0, maxSentences).map(wordsOf);

/** Each feature once, as the weights call it: words with a space between. */
export function outcomeFeatureNames(sentences: readonly (readonly string[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const words of sentences) {
    for (const start of words.keys()) {
      for (let length = 1; length <= mostInARow; length += 1) {
        const row = words.slice(start, start + length);
        if (row.length === length && !row.includes('')) names.add(row.join(' '));
      }
    }
  }
  return names;
}

const wordsOf = (sentence: string): readonly string[] =>
  (
    unaccented(sentence)
      .replaceAll('’', "'")
      .match(/[\p{L}']{1,30}|\d{1,30}|[?!]/gu) ?? []
  ).map((word, index) => (/^\d/.test(word) || (index > 0 && CAPITAL.test(word)) ? '' : word.toLowerCase()));

/** "I" and "I'm" are no names. */
const CAPITAL = /^\p{Lu}(?![\p{Lu}]*$)[\p{L}']|^\p{Lu}{2,}$/u;
