/** Answers to a numbered mail: `2 done, 3 later`. The part after each number is read like an answer to a single mail. */
import type { ReadAnswer } from '../../domain/commands.ts';
import type { CommandContext } from './days.ts';
import { readAnswer, type TypedAnswer } from './read-answer.ts';

export type Numbered =
  | { readonly type: 'numbered'; readonly answers: readonly { readonly number: number; readonly answer: ReadAnswer }[] }
  /** Without a number at the start: the answer as a whole, and the line to ask back about. */
  | { readonly type: 'bare'; readonly answer: ReadAnswer; readonly line: string };

// "2 done", "2. done", "2) later", "#3: stop", "no 2 done"
const NUMBER = /^\s{0,8}(?:#|no\.? ?|number )?(\d{1,2})\s{0,3}[.):-]?\s{0,3}(?=\p{L})(.{1,300})$/iu;
// "1 done, 2 later", "1. done 2. later", "1 done 2 later"; "snooze 2 weeks" is one piece.
const BETWEEN =
  /[,;\n]| and (?=\d)|(?<=[\p{L}\d]) (?=#?\d{1,2}[.):] ?\p{L})|(?<=[\p{L}\d]) (?=#?\d{1,2} (?:done|heard|later|stop|called|voicemail|snooze|rejected|undo)\b)/iu;
const maxParts = 40;

/** @param count how many numbers the mail had */
export function readNumbered(said: TypedAnswer, count: number, context: CommandContext): Numbered {
  const text = said.typed.trim() === '' ? said.subject : said.typed;
  const pieces = text.split(BETWEEN).slice(0, maxParts);
  const parts: { number: number; typed: string }[] = [];
  for (const piece of pieces) {
    const [, digits, rest] = NUMBER.exec(piece) ?? [];
    const number = Number(digits);
    if (rest !== undefined && number >= 1 && number <= count && !startsWithUnit(rest)) parts.push({ number, typed: rest });
    else if (parts.length === 0) break;
    else if (piece.trim() === '') break;
    else parts[parts.length - 1] = joined(parts.at(-1), piece);
  }
  if (parts.length === 0)
    return { type: 'bare', answer: readAnswer(said, context), line: text.trim().split('\n', 1)[0]?.slice(0, 120) ?? '' };
  return {
    type: 'numbered',
    answers: parts.map(({ number, typed }) => ({ number, answer: readAnswer({ typed, subject: '', hadQuote: true }, context) })),
  };
}

const joined = (part: { number: number; typed: string } | undefined, piece: string) => ({
  number: part?.number ?? 0,
  typed: `${part?.typed ?? ''}, ${piece.trim()}`,
});

/** "3 days" is not an answer to number 3. */
const startsWithUnit = (rest: string): boolean =>
  /^(?:days?|weeks?|months?|weekdays?|hours?|[ap]\.?m\b|nov|dec|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct)/i.test(rest);
