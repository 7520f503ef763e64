/** When a time begins that somebody named: "until April" and "opens in April" mean its first day, where a promise counts to its last. */
import type { Temporal } from 'temporal-polyfill';
import type { DayMention } from './day-mentions.ts';
import { monthBeginnings, monthNumber } from './day-words.ts';

const MONTH = new RegExp(`^(?:the beginning of |beginning of |early |next )?(?<month>(?:${monthBeginnings.join('|')})[a-z]*)$`, 'i');

/** The first day of a month named without a day. For anything else, the day itself. */
export function startOf({ date, start, end, precision }: DayMention, sentence: string): Temporal.PlainDate {
  const words = sentence.slice(start, end).trim();
  if (precision === 'day') return date;
  if (/^next month$/i.test(words)) return date.with({ day: 1 });
  const month = MONTH.exec(words)?.groups?.month;
  if (month === undefined) return date;
  const number = monthNumber(month);
  // "Before January" was read as the last day of December.
  return date.with({ day: 1, month: number, year: date.year + (number < date.month ? 1 : 0) });
}

const QUARTER =
  /\b(?:until|till|before|in) (?:the )?(?:q(?<number>[1-4])|(?<word>first|second|third|fourth) quarter|(?<year>next year|the new year|20\d\d))\b/i;
const quarters = ['first', 'second', 'third', 'fourth'];

/** "Until Q2", "until next year": the day on which it begins; null without one. */
export function startOfPeriod(sentence: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const { number, word, year } = QUARTER.exec(sentence)?.groups ?? {};
  if (year !== undefined) {
    const named = /^\d/.test(year) ? Number(year) : today.year + 1;
    return named > today.year ? today.with({ year: named, month: 1, day: 1 }) : null;
  }
  const quarter = number === undefined ? quarters.indexOf(word?.toLowerCase() ?? '') : Number(number) - 1;
  if (quarter < 0) return null;
  const begins = today.with({ month: quarter * 3 + 1, day: 1 });
  return begins.since(today).sign > 0 ? begins : begins.add({ years: 1 });
}
