/** Reads the answer to our question "whose address is this?". Only that mail asks it, so these words mean nothing elsewhere. */

import { barePhrases, plainLine } from './plain-words.ts';
import type { TypedAnswer } from './read-answer.ts';
import { typedLines } from './typed-lines.ts';

export type Whose = 'mine' | 'theirs';

const words: Readonly<Record<Whose, readonly string[]>> = {
  mine: [
    'mine',
    'my address',
    'my other address',
    'me',
    'it is mine',
    'that is mine',
    'this is mine',
    'it is me',
    'that is me',
    'it was me',
    'that was me',
    'it is my address',
    'that is my address',
    'my own',
  ],
  theirs: [
    'theirs',
    'their',
    'they',
    'not mine',
    'not me',
    'it is theirs',
    'that is theirs',
    'this is theirs',
    'it is not mine',
    'that is not mine',
    'it is not me',
    'that is not me',
    'not my address',
    'it is not my address',
    'their answer',
    'it is their answer',
  ],
};

/** Reads the first line with text, otherwise the subject. Null if neither contains such a word. */
export function readWhose({ typed, subject }: TypedAnswer): Whose | null {
  const line = typedLines(typed).find((each) => plainLine(each) !== '') ?? subject;
  const phrases = [...barePhrases(plainLine(line.slice(0, 120)).toLowerCase())];
  const meant = (['mine', 'theirs'] as const).filter((whose) => phrases.some((phrase) => words[whose].includes(phrase)));
  // "not mine" ends in "mine", should a beginning ever be taken off it: what has two meanings has none.
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
