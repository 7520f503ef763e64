/** The input and output of every promise reader. One reader per file; read-promises.ts has their order. */
import type { Temporal } from 'temporal-polyfill';
import { isAllowedDay } from '../../domain/calendar/business-days.ts';
import type { StatedPromise } from '../../domain/stated-promise.ts';
import type { Pattern } from '../any-of.ts';
import { withDaysAfterClosing } from '../dates/after-closing.ts';
import { withCarriedDays } from '../dates/carried-days.ts';
import { type DayMention, dayMentions } from '../dates/day-mentions.ts';

export interface PromiseContext {
  /** When the text was written, in its author's zone. */
  readonly sent: Temporal.ZonedDateTime;
  readonly author: 'correspondent' | 'user';
  /** ISO 3166: decides the order of day and month, and the working days. */
  readonly country: string | null;
}

export interface Sentence {
  readonly text: string;
  /** Future days, at most 400 days ahead. */
  readonly mentions: readonly DayMention[];
  readonly context: PromiseContext;
  /** The sentence before, if this one names no day and refers to that one's: "We meet on Thursday. I will call you then." */
  readonly earlier: Pick<Sentence, 'text' | 'mentions'> | null;
  /** The promises of earlier sentences, for "if you have not heard by then". */
  readonly before: readonly StatedPromise[];
}

export type PromiseReader = (sentence: Sentence) => StatedPromise | undefined;

const farthestDays = 400;
const maxQuote = 200;

/** What the days of a promise may count from. */
export interface NamedBefore {
  /** The only day of the sentence before. */
  readonly day: () => Temporal.PlainDate | null;
  /** When applications close, where the text says so. */
  readonly closesOn: () => Temporal.PlainDate | null;
}

export function mentionsIn(text: string, context: PromiseContext, named?: NamedBefore): readonly DayMention[] {
  const ahead = aheadOf(context, alsoPastIn(text, context, named));
  return named ? withCarriedDays(text, ahead, named.day, workdays(context)) : ahead;
}

export function aheadOf({ sent }: PromiseContext, mentions: readonly DayMention[]): readonly DayMention[] {
  const from = sent.toPlainDate();
  return mentions.filter(({ date }) => {
    const { days } = from.until(date);
    return days >= 0 && days <= farthestDays;
  });
}

const workdays =
  ({ sent, country }: PromiseContext) =>
  (date: Temporal.PlainDate): boolean =>
    isAllowedDay(date, { timeZone: sent.timeZoneId, country, hour: 0 }, 'kept');

/** As `mentionsIn`, and past days as well. */
export function alsoPastIn(text: string, context: PromiseContext, named?: NamedBefore): readonly DayMention[] {
  const { sent, country } = context;
  const isWorkday = workdays(context);
  const spoken = dayMentions(text, {
    from: sent.toPlainDate(),
    country,
    // A date of the last two months is one of the past, not of next year.
    direction: { towards: 'ahead', graceDays: 60 },
    typed: false,
    isWorkday,
  });
  return named ? withDaysAfterClosing(text, spoken, named.closesOn, isWorkday) : spoken;
}

export const onDay = ({ date, time, zone }: DayMention, text: string) => ({ date, time, zone, quote: quoteOf(text) });

/** The sentence together with the one that names its day. */
export const inFull = ({ text, earlier }: Sentence): string => (earlier ? `${earlier.text} ${text}` : text);

export const quoteOf = (text: string): string => text.slice(0, maxQuote);

/** The text with a part blanked out; the length and all indexes stay. */
export const without = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

export interface PlaceInSentence {
  readonly start: number;
  readonly end: number;
}

export function placeOf(words: Pattern, text: string): PlaceInSentence | undefined {
  const match = words.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}
