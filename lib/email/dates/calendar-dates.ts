/**
 * Dates of the calendar as they stand in text: "4 December", "Fri, Dec 4th", "12/4", "2026-12-04". What chrono knows of them, and none of what it guesses.
 * Not here: which year is meant (year-of.ts), and days that depend on today (spoken-days.ts).
 */
import { Chrono, configuration } from 'chrono-node/en';
import { weekdayWords } from './day-words.ts';

export interface CalendarDate {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The last day of "Dec 4-6"; null for a single day. */
  readonly until: { readonly month: number; readonly day: number } | null;
}

// Strict: no "may" as a month by itself, no "the week". Month first, since day first makes chrono read "November 30" as a year.
const chrono = new Chrono(configuration.createConfiguration(true, false));

// Only what is written counts, but without it chrono reads the clock. A leap year, since it refuses 29 February in any other.
const anyTime = { instant: new Date('2000-01-01T12:00:00Z'), timezone: 0 };

/** Where the month is said first: the United States, and those who write as they do. */
const monthFirst = new Set(['US', 'PH', 'PR', 'GU']);

// Chrono is slow, and takes no month for one without a number beside it, nor one within a longer word ("decide").
const NAMES_MONTH =
  /\d[/.-]\d|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;
const NUMBERS = /\d|first|second|third|th\b/i;
const WORTH_READING = /\d[/.-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
// Strict chrono still takes "the week" for a day.
const IS_DATE = /\d[/.-]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?$/;
const LEADING_WEEKDAY = new RegExp(`^(?:on )?(?:${weekdayWords}),? `, 'i');

/** Without a country "12/4" is no date, as it may be either; "12/25" and "4/4" are. */
export function calendarDates(text: string, country: string | null): readonly CalendarDate[] {
  if (!WORTH_READING.test(text) || !NUMBERS.test(text) || !NAMES_MONTH.test(text)) return [];
  return chrono.parse(text, anyTime).flatMap((result) => {
    const known = (part: 'year' | 'month' | 'day', of = result.start): number | null => (of.isCertain(part) ? of.get(part) : null);
    const [year, month, day] = [known('year'), known('month'), known('day')];
    if (month === null || day === null || !IS_DATE.test(result.text)) return [];
    const { end } = result;
    const until = end ? { month: known('month', end) ?? month, day: known('day', end) ?? day } : null;
    const at = { start: result.index, end: result.index + result.text.trimEnd().length };
    const numeric = NUMERIC.exec(result.text.replace(LEADING_WEEKDAY, ''));
    if (!numeric) return [{ ...at, year, month, day, until }];
    const order = numericOrder(Number(numeric[1]), Number(numeric[2]), country);
    return order === null || isNoDate(result.text, text.slice(at.end)) ? [] : [{ ...at, year, ...order, until: null }];
  });
}

function numericOrder(first: number, second: number, country: string | null): { readonly month: number; readonly day: number } | null {
  if (first > 12 || first === second) return { day: first, month: second };
  if (second > 12) return { month: first, day: second };
  if (country === null) return null;
  return monthFirst.has(country) ? { month: first, day: second } : { day: first, month: second };
}

// "24/7", "9/10 candidates", "1/2 day", and an extension "12/4/2".
const isNoDate = (date: string, after: string): boolean =>
  date === '24/7' || /^[/-]?\d/.test(after) || /^ (?:of the|candidates|days?|weeks?|hours?|business)\b/i.test(after);
