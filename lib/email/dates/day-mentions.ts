/**
 * Every day that a sentence names, with the hour beside it. The only way into lib/email/dates.
 * Says which day the words mean, not what they promise (promises/).
 */

import type { Temporal } from 'temporal-polyfill';
import { compiled } from '../compiled.ts';
import { matches } from '../matches.ts';
import { type CalendarDate, calendarDates } from './calendar-dates.ts';
import { nextWeekday, weekOf } from './day-words.ts';
import { withParts } from './part-of-day.ts';
import type { SpokenDay, Standpoint } from './spoken-day.ts';
import { spokenDays } from './spoken-days.ts';
import { type SpokenTime, spokenTimes, withoutTimes } from './times.ts';
import { weekdayBeside } from './weekday-beside.ts';
import { inYear } from './year-of.ts';

export interface DayMention {
  readonly start: number;
  /** Index behind the day and its hour, if one was named. */
  readonly end: number;
  readonly date: Temporal.PlainDate;
  readonly precision: 'day' | 'span';
  readonly time: Temporal.PlainTime | null;
  /** IANA name; null when none was named. */
  readonly zone: string | null;
  /** One of several that are listed or span a range: "Monday or Tuesday", "Dec 4 - Dec 6". */
  readonly listed: boolean;
}

export function dayMentions(sentence: string, context: Standpoint): readonly DayMention[] {
  const times = spokenTimes(sentence);
  const text = withoutTimes(sentence, times);
  const taken: Place[] = [];
  const found: Found[] = [];
  const claim = (place: Place, day: SpokenDay | null): void => {
    if (taken.some((other) => place.start < other.end && other.start < place.end)) return;
    taken.push(place);
    if (day) found.push({ ...place, ...shifted(day, text.slice(0, place.start)), listed: false });
  };
  for (const written of calendarDates(text, context.country)) {
    const { place, day } = fromCalendar(written, text, context);
    if (place) claim(place, day);
  }
  const small = text.toLowerCase();
  for (const { needs, pattern, read } of spokenDays) {
    if (needs instanceof RegExp ? !compiled(needs, text).test(text) : !needs.some((word) => small.includes(word))) continue;
    for (const match of matches(pattern, text)) {
      claim({ start: match.index, end: match.index + match[0].length }, read(match.groups ?? {}, context));
    }
  }
  const days = found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }) => !BEFORE_A_PAST_DAY.test(text.slice(Math.max(0, start - 30), start)))
    .map((mention) => withNumbers(mention, text))
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
  return withParts(days, text)
    .map((mention, index, all) => ({ ...mention, listed: isListed(text, mention, all[index - 1], all[index + 1]) }))
    .reduce<readonly DayMention[]>((all, mention) => [...all, withTime(mention, sentence, freeOf(times, all.at(-1)))], []);
}

/** "next Tues 11/10": the numbers repeat the weekday's date, in either order. */
function withNumbers(mention: Found, text: string): Found {
  const numbers = /^,? ?\(?(\d{1,2})[/.](\d{1,2})(?:[/.](?:20)?\d{2})?\)?(?![\d/.]*\d)/.exec(text.slice(mention.end, mention.end + 20));
  if (!numbers) return mention;
  const { day, month } = mention.date;
  const said = [Number(numbers[1]), Number(numbers[2])];
  const isSame = said.includes(day) && said.includes(month) && (day === month ? said[0] === said[1] : true);
  return isSame ? { ...mention, end: mention.end + numbers[0].length } : mention;
}

interface Place {
  readonly start: number;
  readonly end: number;
}
type Found = Place & SpokenDay & { readonly listed: boolean };

/** "your mail of 3 November", "dated 3 Nov", "since Monday". */
const BEFORE_A_PAST_DAY =
  /\b(?:since|dated|of your|(?:e?-?mail|letter|message|note|posting|advert|ad|born|posted|updated) (?:of|from|(?<!\ban? \w+ )on)|version) ?(?:the )?$/i;
const AFTER = /\b(?:any ?time )?after (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;
const WEEK_OF =
  /\b(?:week (?:of|commencing|beginning|starting)|w\/c|w\/b)(?: on)?(?: the)?(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?(?: the)? $/i;

/** Without a country "12/4" is ambiguous and not read. A weekday beside it decides, even against the country's order. */
function fromCalendar(written: CalendarDate, text: string, { from, direction }: Standpoint) {
  const dates = written.days.flatMap((day) => inYear({ year: written.year, ...day }, from, direction) ?? []);
  const beside = written.isSpan ? null : weekdayBeside(text, written);
  const fitting = dates.filter(({ dayOfWeek }) => dayOfWeek === beside?.weekday);
  const [sure] = fitting.length === 1 ? fitting : written.isSure ? [...fitting, ...dates] : fitting.filter((date) => isNext(date, from));
  return {
    // Beside a date that can't be read, the weekday does not count on its own, because it would be read as the next one.
    place: beside && (fitting.length > 0 || !sure) ? beside : sure || written.isSure ? written : null,
    day: sure ? ({ date: sure, precision: written.isSpan ? 'span' : 'day' } as const) : null,
  };
}

const isNext = (date: Temporal.PlainDate, from: Temporal.PlainDate): boolean => date.equals(nextWeekday(from, date.dayOfWeek));

function shifted(day: SpokenDay, before: string): SpokenDay {
  if (day.precision === 'day' && WEEK_OF.test(before)) return { date: weekOf(day.date).add({ days: 4 }), precision: 'span' };
  if (!AFTER.test(before)) return day;
  // After next week is the Monday that follows.
  return { date: day.precision === 'span' ? weekOf(day.date).add({ days: 7 }) : day.date.add({ days: 1 }), precision: day.precision };
}

const BETWEEN =
  /^(?: (?:morning|afternoon|evening))?[\s,]{0,8}(?:or|and|\/|&|-|–|to|through|thru|until|till|,)?[\s,]{0,8}(?:on|also|else|the|maybe|by|from)?[\s,]{0,8}$/i;

type Listable = Place & Pick<DayMention, 'date'>;

/** "Tomorrow, 12 November" is one day. */
function isListed(text: string, mention: Listable, before: Listable | undefined, after: Listable | undefined): boolean {
  const isAnother = (other: Listable): boolean => !other.date.equals(mention.date);
  return (
    (before !== undefined && isAnother(before) && BETWEEN.test(text.slice(before.end, mention.start))) ||
    (after !== undefined && isAnother(after) && BETWEEN.test(text.slice(mention.end, after.start)))
  );
}

const TIME_FOLLOWS =
  /^[\s,]*(?:(?:\(|at|around|about|from|between|@|-|–|by|in the (?:morning|afternoon)|morning|afternoon|arvo|evening)[\s,]*){0,3}$/i;
const TIME_PRECEDES = /^[\s,]*(?:(?:\)|[a-z ]{2,15} time|[A-Z]{2,5}|on|this|the|sharp)[\s,]*){0,3}$/i;

const UP_TO = /^ ?(?:[-–—]|to|until|till) ?$/i;

/** The hour behind one day is not that before the next: "Wednesday at 2, not on the Tuesday". */
const freeOf = (times: readonly SpokenTime[], before: DayMention | undefined): readonly SpokenTime[] =>
  before === undefined ? times : times.filter(({ start }) => start >= before.end);

function withTime(mention: Found, sentence: string, times: readonly SpokenTime[]): DayMention {
  const after = times.find(({ start }) => start >= mention.end && TIME_FOLLOWS.test(sentence.slice(mention.end, start)));
  const last = times.findLast(({ end }) => end <= mention.start && TIME_PRECEDES.test(sentence.slice(end, mention.start)));
  // "5pm - 5:30pm, Thursday" begins at five.
  const before = times.find(({ end }) => last !== undefined && UP_TO.test(sentence.slice(end, last.start))) ?? last;
  const named = after ?? before;
  const end = after ? after.end : mention.end;
  return {
    ...mention,
    start: named === before && before ? before.start : mention.start,
    end,
    time: named?.time ?? null,
    zone: named?.zone ?? null,
  };
}
