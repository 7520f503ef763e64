/**
 * Counting days as a working person does: weekdays, public holidays, the quiet between Christmas and New Year, the user's hour.
 * Not here: running time ("48 hours"), how long a step waits (etiquette.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { publicHolidays } from './holidays.generated.ts';
import { type Weekend, weekendOf } from './weekends.ts';

/** The settings that decide when a day begins and which days count. */
export interface Calendar {
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 3166 code in capitals, or null. A country without a table counts like null. */
  readonly country: string | null;
  /** The days that the user named with `weekend`. Absent or null: the country's. */
  readonly weekend?: Weekend | null;
  /** 0 to 23. */
  readonly hour: number;
}

/** `kept`: the days between Christmas and New Year are ordinary days. */
export type Christmas = 'quiet' | 'kept';

/**
 * A day outside the weekend without a nation-wide public holiday. With `quiet`, 24 December to 1 January is excluded too, where Christmas is a public
 * holiday or the country is unknown.
 */
export function isAllowedDay(date: Temporal.PlainDate, calendar: Calendar, christmas: Christmas): boolean {
  if ((calendar.weekend ?? weekendOf(calendar.country)).includes(date.dayOfWeek)) return false;
  const holidays = holidaysIn(calendar.country);
  const monthDay = date.toString().slice(-5);
  if (holidays?.every.has(monthDay) || holidays?.dates.has(date.toString())) return false;
  const isQuiet = monthDay >= '12-24' || monthDay === '01-01';
  return !(christmas === 'quiet' && isQuiet && (holidays === null || holidays.every.has('12-25')));
}

/** The user's hour on the first allowed day at or after `from`. */
export function nextAllowed(
  from: Temporal.ZonedDateTime | Temporal.Instant,
  calendar: Calendar,
  christmas: Christmas,
): Temporal.ZonedDateTime {
  const instant = 'toInstant' in from ? from.toInstant() : from;
  let date = dateOf(instant, calendar);
  if (Temporal.Instant.compare(atHour(date, calendar).toInstant(), instant) < 0) date = date.add({ days: 1 });
  while (!isAllowedDay(date, calendar, christmas)) date = date.add({ days: 1 });
  return atHour(date, calendar);
}

/** `days` calendar days after the day of `at`, working day or not. */
export function afterDays(at: Temporal.Instant, days: number, calendar: Calendar): Temporal.ZonedDateTime {
  return atHour(dateOf(at, calendar).add({ days }), calendar);
}

/** The n-th allowed day after the day of `at`. The Christmas break counts as ordinary weekdays, so the result may be in it. */
export function afterWeekdays(at: Temporal.Instant, weekdays: number, calendar: Calendar): Temporal.ZonedDateTime {
  let date = dateOf(at, calendar);
  for (let counted = 0; counted < weekdays; ) {
    date = date.add({ days: 1 });
    if (isAllowedDay(date, calendar, 'kept')) counted += 1;
  }
  return atHour(date, calendar);
}

/** The user's hour on that day; if the clocks skip it, the moment they jump to. */
export function atHour(date: Temporal.PlainDate, { timeZone, hour }: Calendar): Temporal.ZonedDateTime {
  // "compatible" (RFC 5545, 3.3.5): a skipped hour moves on by the gap; an hour that comes twice means the first.
  return date.toPlainDateTime({ hour }).toZonedDateTime(timeZone, { disambiguation: 'compatible' });
}

const dateOf = (at: Temporal.Instant, { timeZone }: Calendar): Temporal.PlainDate => at.toZonedDateTimeISO(timeZone).toPlainDate();

interface CountryHolidays {
  /** `MM-DD`. */
  readonly every: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly dates: ReadonlySet<string>;
}

/** For other countries only weekends are known. */
export const knowsHolidaysOf = (country: string): boolean => holidaysIn(country) !== null;

const unpacked = new Map<string, CountryHolidays>();

function holidaysIn(country: string | null): CountryHolidays | null {
  if (country === null || !Object.hasOwn(publicHolidays, country)) return null;
  const known = unpacked.get(country);
  if (known) return known;
  const { every = '', ...years } = publicHolidays[country] ?? {};
  const dates = Object.entries(years).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`));
  const holidays = { every: new Set(every.split(' ')), dates: new Set(dates) };
  unpacked.set(country, holidays);
  return holidays;
}
