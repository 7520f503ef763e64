/**
 * Calendar dates in text: "4 December", "Fri, Dec 4th", "12/4", "2026-12-04". We take what chrono knows, never what it guesses.
 * Not here: which year is meant (year-of.ts), which of two orders (day-mentions.ts), and days that depend on today (spoken-days.ts).
 */
import { Chrono, configuration } from 'chrono-node/en';
import { monthBeginnings } from './day-words.ts';

export interface CalendarDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  /** The last day of "Dec 4-6". Two candidates for "12/4", the country's own order first. */
  readonly days: readonly [MonthDay, ...MonthDay[]];
  /** False if there are two and no country decides between them. */
  readonly isSure: boolean;
  readonly isSpan: boolean;
}
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

// Strict: no "may" as a month by itself, no "the week". Month first, since day first makes chrono read "November 30" as a year.
const chrono = new Chrono(configuration.createConfiguration(true, false));

// Only what is written counts, but without it chrono reads the clock. A leap year, since it refuses 29 February in any other.
const anyTime = { instant: new Date('2000-01-01T12:00:00Z'), timezone: 0 };

/** Countries that write the month first: the United States and those that follow it. */
const monthFirst = new Set(['US', 'PH', 'PR', 'GU']);

// Chrono is slow, and takes no month for one without a number beside it, nor one within a longer word ("decide").
const NAMES_MONTH =
  /\d[/.-]\d|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;
const NUMBERS = /\d|first|second|third|th\b/i;
const WORTH_READING = /\d[/.-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
// Strict chrono still takes "the week" for a day.
const IS_DATE = /\d[/.-]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
// With what chrono takes along: "Tue 12/4", "next Friday, 4/12". Not "Dec 4-6".
const NUMERIC = new RegExp(
  String.raw`^(?:(?!${monthBeginnings.join('|')})[a-z]{2,9}[.,]? ){0,3}(?<first>\d{1,2})[/.-](?<second>\d{1,2})(?:[/.-]\d{2,4})?$`,
  'i',
);

export function calendarDates(text: string, country: string | null): readonly CalendarDate[] {
  if (!WORTH_READING.test(text) || !NUMBERS.test(text) || !NAMES_MONTH.test(text)) return [];
  return chrono.parse(text, anyTime).flatMap((result): readonly CalendarDate[] => {
    const known = (part: 'year' | 'month' | 'day', of = result.start): number | null => (of.isCertain(part) ? of.get(part) : null);
    const [year, month, day] = [known('year'), known('month'), known('day')];
    if (month === null || day === null || !IS_DATE.test(result.text)) return [];
    const { end } = result;
    const last = end ? { month: known('month', end) ?? month, day: known('day', end) ?? day } : { month, day };
    const at = { start: result.index, end: result.index + result.text.trimEnd().length };
    const { first, second } = NUMERIC.exec(result.text)?.groups ?? {};
    if (first === undefined) return [{ ...at, year, days: [last], isSure: true, isSpan: end != null }];
    if (isNoDate(result.text, text.slice(at.end))) return [];
    return [{ ...at, year, ...numericOrder(Number(first), Number(second), country), isSpan: false }];
  });
}

function numericOrder(first: number, second: number, country: string | null): Pick<CalendarDate, 'days' | 'isSure'> {
  const dayFirst = { day: first, month: second };
  const otherwise = { day: second, month: first };
  if (first > 12 || first === second) return { days: [dayFirst], isSure: true };
  if (second > 12) return { days: [otherwise], isSure: true };
  const isMonthFirst = country !== null && monthFirst.has(country);
  return { days: isMonthFirst ? [otherwise, dayFirst] : [dayFirst, otherwise], isSure: country !== null };
}

// "24/7", "9/10 candidates", "1/2 day", and an extension "12/4/2".
const isNoDate = (date: string, after: string): boolean =>
  date === '24/7' || /^[/-]?\d/.test(after) || /^ (?:of the|candidates|days?|weeks?|hours?|business)\b/i.test(after);
