/** What likeness.ts weighs in a mail: its words, two and two, and where the conversation stands. Bounded, since the text is anybody's. */
import { unaccented } from '../dates/sentences.ts';
import type { ReadableMail } from './kind-reader.ts';

export interface Feature {
  /** As the weights name it. */
  readonly name: string;
  /** The word as it was typed, where the feature is one. */
  readonly word: string | null;
}

const maxWords = 150;

export function featuresOf(mail: ReadableMail): readonly Feature[] {
  const state = stateOf(mail);
  const typed = mail.sentences.flatMap(wordsOf).slice(0, maxWords);
  const stems = typed.map(stemOf);
  const length = stems.length < 6 ? 'short' : stems.length < 12 ? 'line' : stems.length < 25 ? 'lines' : 'letter';
  const found = [
    ['*', null],
    [`=${state}`, null],
    [`=${state} ${length}`, null],
    [`=${state} ${stems.includes('?') ? 'asks' : 'tells'}`, null],
    ...(mail.attachments.length > 0 ? [[`=${state} attached`, null] as const] : []),
    ...stems.flatMap((stem, index) => [
      [stem, typed[index] ?? null] as const,
      [`${state}|${stem}`, null] as const,
      ...(index > 0 ? [[`${stems[index - 1]} ${stem}`, null] as const] : []),
      ...(index > 1 ? [[`${stems[index - 2]} _ ${stem}`, null] as const] : []),
    ]),
    ...wordsOf(mail.subject).map((word) => [`#${stemOf(word)}`, null] as const),
  ] as const;
  return [...new Map(found).entries()].map(([name, word]) => ({ name, word }));
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
    return index > 0 && /^\p{Lu}[\p{L}']/u.test(word) && !DAY_OR_MONTH.test(word) ? '~' : word.toLowerCase();
  });

const DAY_OR_MONTH = /^(?:i'|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const stemOf = (word: string): string => word.replace(/(?:ing|ed|s)$/, '') || word;
