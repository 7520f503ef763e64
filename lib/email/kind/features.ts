/** What likeness.ts weighs in a mail: its words, two and two, and where the conversation stands. Bounded, since the text is anybody's. */
import { unaccented } from '../dates/sentences.ts';
import type { ReadableMail } from './kind-reader.ts';

const maxWords = 150;

export interface Features {
  /** Of the mail as a whole. */
  readonly whole: readonly string[];
  readonly state: string;
  /** Its first words as they were typed, in their order, and the stem of each. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Of the subject's words. */
  readonly subject: readonly string[];
}

export function featuresOf(mail: ReadableMail): Features {
  const state = stateOf(mail);
  const words = firstWords(mail.sentences);
  const stems = words.map(stemOf);
  const length = stems.length < 6 ? 'short' : stems.length < 12 ? 'line' : stems.length < 25 ? 'lines' : 'letter';
  const whole = ['*', `=${state}`, `=${state} ${length}`, `=${state} ${stems.includes('?') ? 'asks' : 'tells'}`];
  if (mail.attachments.length > 0) whole.push(`=${state} attached`);
  return { whole, state, words, stems, subject: wordsOf(mail.subject).map(stemOf) };
}

/** Each feature as the weights call it. likeness.ts finds the same without making their names. */
export const namesOf = ({ whole, state, stems, subject }: Features): ReadonlySet<string> =>
  new Set([
    ...whole,
    ...stems.flatMap((stem, index) => [
      stem,
      `${state}|${stem}`,
      ...(index > 0 ? [`${stems[index - 1]} ${stem}`] : []),
      ...(index > 1 ? [`${stems[index - 2]} _ ${stem}`] : []),
    ]),
    ...subject.map((stem) => `#${stem}`),
  ]);

function firstWords(sentences: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const sentence of sentences) {
    if (words.length >= maxWords) break;
    words.push(...wordsOf(sentence));
  }
  return words.slice(0, maxWords);
}

/** A first mail, an answer to one that we never saw, and then who wrote and what came of it. */
function stateOf({ opens, timeline }: ReadableMail): string {
  if (timeline === null) return opens ? 'open' : 'reply';
  if (timeline.stage === 'offer') return 'offer';
  if (timeline.interviewHeld) return 'met';
  return timeline.theyAnswered ? 'talk' : 'silent';
}

/** In small letters; whatever number `0`, and a word with a capital within a sentence `~`, since names say nothing of a kind. */
const wordsOf = (sentence: string): readonly string[] =>
  (
    unaccented(sentence.slice(0, 2_000))
      .replaceAll('’', "'")
      .match(/[\p{L}']{1,30}|\d{1,30}|[?!]/gu) ?? []
  ).map((word, index) => {
    if (/^\d/.test(word)) return '0';
    return index > 0 && CAPITAL.test(word) && !DAY_OR_MONTH.test(word) ? '~' : word.toLowerCase();
  });

const CAPITAL = /^\p{Lu}[\p{L}']/u;
const DAY_OR_MONTH = /^(?:i'|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const endings = ['ing', 'ed', 's'] as const;
const stemOf = (word: string): string => {
  const ending = endings.find((each) => word.endsWith(each) && word !== each);
  return ending === undefined ? word : word.slice(0, -ending.length);
};
