/** The year of "4 December" when the text names none. */
import { Temporal } from 'temporal-polyfill';
import { daysInMonth } from './day-words.ts';

/** `ahead`: the next such day, at most `graceDays` ago; `back`: the last one that has passed. */
export type Direction = { readonly towards: 'ahead'; readonly graceDays: number } | { readonly towards: 'back' };

/** Null for a day that no year has, such as 31 November. 29 February goes to the next leap year. */
export function inYear(
  { year, month, day }: { readonly year: number | null; readonly month: number; readonly day: number },
  from: Temporal.PlainDate,
  direction: Direction,
): Temporal.PlainDate | null {
  if (year !== null) return dateOf(year, month, day);
  const back = direction.towards === 'back';
  const edge = back ? from : from.subtract({ days: direction.graceDays });
  for (const step of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
    const date = dateOf(back ? from.year - step : edge.year + step, month, day);
    if (date && (back ? isOrder(date, edge) : isOrder(edge, date))) return date;
  }
  return null;
}

const isOrder = (first: Temporal.PlainDate, second: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(first, second) <= 0;

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return day <= daysInMonth(year, month) ? new Temporal.PlainDate(year, month, day) : null;
}
