/**
 * Holidays that people name as dates: "after Thanksgiving", "before Easter". Not here: which days are working days
 * (domain/calendar/business-days.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { nextWeekday, weekdayNumber, weekOf } from './day-words.ts';
import type { Direction } from './year-of.ts';

interface Feast {
  readonly first: Temporal.PlainDate;
  /** With the days people take off around it: the Friday after Thanksgiving, Easter Monday. */
  readonly last: Temporal.PlainDate;
}

/** For use within a pattern. Names as in the United States: elsewhere "Labour Day" is in May. */
export const feastWords = 'thanksgiving|easter|labor day|memorial day';

export interface BesideFeast {
  readonly feast: string;
  readonly side: 'before' | 'after';
  /** "the week", "the Tuesday" before or after it; without a unit, the adjacent working day. */
  readonly part: string | undefined;
}

/** The next one, or the last one that has passed. */
export function dayBesideFeast(
  { feast, side, part }: BesideFeast,
  { from, direction, country }: { readonly from: Temporal.PlainDate; readonly direction: Direction; readonly country: string | null },
): Temporal.PlainDate | null {
  const days = [-1, 0, 1]
    .flatMap((step) => feastsIn(from.year + step, feast.toLowerCase(), country))
    .map((each) => (side === 'before' ? dayBefore(each, part) : dayAfter(each, part)))
    .toSorted(Temporal.PlainDate.compare);
  const back = direction.towards === 'back';
  const day = back
    ? days.findLast((each) => Temporal.PlainDate.compare(each, from) <= 0)
    : days.find((each) => Temporal.PlainDate.compare(each, from) >= 0);
  return day ?? null;
}

function feastsIn(year: number, feast: string, country: string | null): readonly Feast[] {
  if (feast === 'easter') {
    const sunday = easterSunday(year);
    return [{ first: sunday.subtract({ days: 2 }), last: sunday.add({ days: 1 }) }];
  }
  if (feast === 'labor day') return [oneDay(nthMonday(year, 9, 1))];
  if (feast === 'memorial day') return [oneDay(nextWeekday(Temporal.PlainDate.from({ year, month: 5, day: 24 }), 1))];
  const fourthThursday = nextWeekday(Temporal.PlainDate.from({ year, month: 11, day: 21 }), 4);
  const american = { first: fourthThursday, last: fourthThursday.add({ days: 1 }) };
  // In Canada people hear of both, and mean the one that is near.
  return country === 'CA' ? [oneDay(nthMonday(year, 10, 2)), american] : [american];
}

const oneDay = (date: Temporal.PlainDate): Feast => ({ first: date, last: date });

const nthMonday = (year: number, month: number, nth: number): Temporal.PlainDate =>
  nextWeekday(Temporal.PlainDate.from({ year, month, day: 1 }).subtract({ days: 1 }), 1).add({ weeks: nth - 1 });

function dayBefore({ first }: Feast, part: string | undefined): Temporal.PlainDate {
  if (part === 'week') return weekOf(first).subtract({ days: 3 });
  if (part === 'day') return first.subtract({ days: 1 });
  const before = (weekday: number) => nextWeekday(first.subtract({ days: 8 }), weekday);
  if (part !== undefined) return before(weekdayNumber(part));
  return first.dayOfWeek === 1 ? before(5) : first.subtract({ days: 1 });
}

function dayAfter({ first, last }: Feast, part: string | undefined): Temporal.PlainDate {
  if (part === 'week') return weekOf(first).add({ days: 11 });
  if (part === 'day') return first.add({ days: 1 });
  if (part !== undefined) return nextWeekday(first, weekdayNumber(part));
  return last.dayOfWeek === 5 ? nextWeekday(last, 1) : last.add({ days: 1 });
}

/** The Sunday after the first full moon of spring, by the tables of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
