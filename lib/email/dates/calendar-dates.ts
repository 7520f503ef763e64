/**
 * Calendar dates in text: "4 December", "Fri, Dec 4th", "12/4", "2026-12-04", "Dec 4-6". Only what is written, never a guess.
 * Not here: which year is meant (year-of.ts), which of two orders (day-mentions.ts), and days that depend on today (spoken-days.ts).
 */
import { compiled } from '../compiled.ts';
import { matches } from '../matches.ts';
import { daysInMonth, monthBeginnings, monthNumber, ordinalNumber, ordinalWords } from './day-words.ts';

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

const DAY = String.raw`(?:${ordinalWords}|(?:3[01]|[12]\d|0?[1-9])(?!\d)(?:st|nd|rd|th)?)`;
const MONTH =
  String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?|aug(?:ust|\.)?|sep(?:tember|t\.?|\.)?|` +
  String.raw`oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`;
// Not the hour of "4 December 10:30", nor the day of "4 December, 11 January".
const YEAR = String.raw`(?<year>[1-9]\d{3}|\d{2}(?!\w|:\d|\s{1,3}(?:am|pm|o'?clock|${monthBeginnings.join('|')})))(?!\w)`;

const date = (source: string): RegExp => new RegExp(String.raw`(?<!\w|\d/)${source}`, 'gi');

interface Row {
  /** Every match holds one. It is quicker to look for, and the pattern, whose compiling takes longest, is seldom compiled in vain. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/** One row per way of writing. Of two that overlap, the longer counts. */
const rows: readonly Row[] = [
  // "2026-12-04", "2026/12/4", "2026 Dec 4", "2026-12-04T10:00"
  {
    needs: /\d{4}[-./\s](?:\d{1,2}|[a-z]{3,9}\.?)[-./\s]\w/i,
    pattern: date(String.raw`(?<year>\d{4})[-./\s](?<month>${MONTH}|\d{1,2})[-./\s](?<day>${DAY})(?=T\d|\W|$)`),
  },
  // "12/4", "4.12.2026", "12-4-26"
  {
    needs: /\d[/.-]\d/,
    pattern: date(
      String.raw`(?<first>[0-3]?\d)[/.-](?<second>[0-3]?\d)(?:(?:[/.-]|(?<=/\d+)\s{1,3}(?=\d{4}))(?<year>\d{4}|\d{2}))?(?!\w|/\d)`,
    ),
  },
  // "Friday, 20.11.", "by 20.11.": with both stops, behind a weekday or a word of time
  {
    needs: /\d\.\d{1,2}\./,
    pattern: date(
      String.raw`(?<=\b(?:by|on|until|till|before|latest|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?) )(?<day>[0-3]?\d)\.(?<month>[01]?\d)\.(?!\d)`,
    ),
  },
  // "4 December", "4th of Dec, 2026", "4-6 December"
  {
    // A day ends in a digit, or as "first", "second" or "tenth" do.
    needs: new RegExp(String.raw`[\ddht](?:-|/|\s{0,3}(?:of)?\s{0,3})(?:${monthBeginnings.join('|')})`, 'i'),
    pattern: date(
      String.raw`(?<day>${DAY})(?:\s{0,3}(?:to|-|–|until|through|till)\s{0,3}(?<last>${DAY}))?(?:-|/|\s{0,3}(?:of)?\s{0,3})(?<month>${MONTH})(?:(?:-|/|,?\s{0,3})${YEAR})?(?!\w)`,
    ),
  },
  // "December 4", "Dec 4th, 2026", "Dec. 4-6", and "Dec 4 10:15:30 2026", of which the hour is blanked out up to its seconds
  {
    needs: new RegExp(String.raw`${MONTH}(?:-|/|\s{0,3},?\s{0,3})(?:\d|first|second|third|twenty|thirty|\w{2,9}th)`, 'i'),
    pattern: date(
      String.raw`(?<month>${MONTH})(?:-|/|\s{0,3},?\s{0,3})(?<day>${DAY})(?!\s{0,3}(?:am|pm))(?:\s{0,3}(?:to|-|–)\s{0,3}(?<last>${DAY}))?(?:(?:-|/|\s{0,3},\s{0,3}|\s{1,9}(?::\d\d\s)?)${YEAR})?(?!\w|:\d)`,
    ),
  },
];

// "on Friday, ", "next Tue. ", "on "
const BEFORE_IT =
  /(?<!\w)(?:(?:on\s)?(?:(?:this|last|past|next)\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu(?:rs?)?|fri|sat|sun)\.?)(?:\s?[,)]|,)?\s{1,3})?(?:on\s{1,3})?$/i;

const NUMBERS = /\d|first|second|third|th\b/i;

export function calendarDates(text: string, country: string | null): readonly CalendarDate[] {
  if (!NUMBERS.test(text)) return [];
  const found = rows
    .filter(({ needs }) => compiled(needs, text).test(text))
    .flatMap(({ pattern }) => matches(pattern, text).flatMap((match) => written(match, text, country) ?? []));
  const apart: CalendarDate[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start)) {
    const before = apart.at(-1);
    if (before === undefined || next.start >= before.end) apart.push(next);
    else if (next.end - next.start > before.end - before.start) apart[apart.length - 1] = next;
  }
  return withRanges(apart, text);
}

/** "two weeks before 4 December" names another day than that one, and we don't count there. */
const COUNTS_FROM_IT = /\b(?:days|weeks|months|(?:an?|one) (?:day|week|month)) (?:before|after|from) (?:the )?$/i;

function written({ 0: all, index, groups = {} }: RegExpExecArray, text: string, country: string | null): CalendarDate | null {
  const { first, second, day = '', last = day, month = '' } = groups;
  const end = index + all.length;
  const before = text.slice(Math.max(0, index - 40), index);
  const start = index - (compiled(BEFORE_IT, before).exec(before)?.[0].length ?? 0);
  if (COUNTS_FROM_IT.test(text.slice(Math.max(0, start - 30), start))) return null;
  const year = groups.year === undefined ? null : fullYear(Number(groups.year));
  if (first === undefined) {
    const days = [last, day].map((each) => ({ month: Number(month) || monthNumber(month), day: ordinalNumber(each) }));
    const at = days[0];
    return at && days.every((each) => isDay(year, each))
      ? { start, end, year, days: [at], isSure: true, isSpan: groups.last !== undefined }
      : null;
  }
  if (isNoDate(text.slice(start, end), year, text.slice(end))) return null;
  const order = numericOrder(Number(first), Number(second), country);
  return isDay(year, order.days[0]) ? { start, end, year, ...order, isSpan: false } : null;
}

/** A year of two digits is in this century, or in the last half of the one before. */
const fullYear = (year: number): number => (year > 99 ? year : year > 50 ? year + 1900 : year + 2000);

/** 29 February of a year that we don't know may be one. */
const isDay = (year: number | null, { month, day }: MonthDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);

/** "28 December - 3 January" is one span, up to its last day. */
function withRanges(dates: readonly CalendarDate[], text: string): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const next of dates) {
    const before = found.at(-1);
    if (!before || before.isSpan || next.isSpan || !/^\s*(?:to|-|–|until|through|till)\s*$/i.test(text.slice(before.end, next.start))) {
      found.push(next);
    } else {
      const isNextYear = next.days[0].month < before.days[0].month;
      const year = next.year ?? (before.year === null ? null : before.year + (isNextYear ? 1 : 0));
      found[found.length - 1] = { ...next, start: before.start, year, isSpan: true };
    }
  }
  return found;
}

/** Countries that write the month first: the United States and those that follow it. */
const monthFirst = new Set(['US', 'PH', 'PR', 'GU']);

function numericOrder(first: number, second: number, country: string | null): Pick<CalendarDate, 'days' | 'isSure'> {
  const dayFirst = { day: first, month: second };
  const otherwise = { day: second, month: first };
  if (first > 12 || first === second) return { days: [dayFirst], isSure: true };
  if (second > 12) return { days: [otherwise], isSure: true };
  const isMonthFirst = country !== null && monthFirst.has(country);
  return { days: isMonthFirst ? [otherwise, dayFirst] : [dayFirst, otherwise], isSure: country !== null };
}

// "24/7", "9/10 candidates", "1/2 day", an extension "12/4/2", a version "1.12.4", and an amount "10-12".
const isNoDate = (date: string, year: number | null, after: string): boolean =>
  /^(?:on\s+)?24\/7$/i.test(date) ||
  /(?<!\S)\d\.\d{1,2}(?:\.\d{1,2})?$/.test(date) ||
  (year === null && !date.includes('/')) ||
  /^[/-]?\d/.test(after) ||
  /^ (?:of the|candidates|days?|weeks?|hours?|business)\b/i.test(after);
