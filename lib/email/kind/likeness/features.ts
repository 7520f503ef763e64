/**
 * The features that likeness.ts weighs: words, pairs of words, and the state of the conversation. Bounded, because anybody can send text.
 */
import { unaccented } from '../../dates/sentences.ts';
import type { ReadableMail } from '../kind-reader.ts';

const maxWords = 150;

export interface Features {
  /** Features of the mail as a whole. */
  readonly whole: readonly string[];
  readonly state: string;
  /** The first words as typed, in order, and the stem of each. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Features of the subject's words. */
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

/** The name of each feature in the table of weights. */
export const featureNames = ({ whole, state, stems, subject }: Features): ReadonlySet<string> =>
  new Set([...whole, ...stems.flatMap((stem, index) => [stem, ...namesBeside(state, stems, index)]), ...subject.map(subjectName)]);

/** Those of a stem with the state, with the stem before, and with the one before that. */
export const namesBeside = (state: string, stems: readonly string[], index: number): readonly string[] => [
  `${state}|${stems[index]}`,
  ...(index > 0 ? [`${stems[index - 1]} ${stems[index]}`] : []),
  ...(index > 1 ? [`${stems[index - 2]} _ ${stems[index]}`] : []),
];

export const subjectName = (stem: string): string => `#${stem}`;

function firstWords(sentences: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const sentence of sentences) {
    if (words.length >= maxWords) break;
    words.push(...wordsOf(sentence));
  }
  return words.slice(0, maxWords);
}

/** The state of the conversation: a first mail, an answer to a mail we never saw, or who wrote last and what followed. */
function stateOf({ opens, timeline }: ReadableMail): string {
  if (timeline === null) return opens ? 'open' : 'reply';
  if (timeline.stage === 'offer') return 'offer';
  if (timeline.interviewHeld) return 'met';
  return timeline.theyAnswered ? 'talk' : 'silent';
}

/** Lower case. Any number becomes `0`, and a capitalised word inside a sentence becomes `~`, because names tell nothing about a kind. */
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
