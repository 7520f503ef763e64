import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  afterDays,
  afterWeekdays,
  atHour,
  type Calendar,
  type Christmas,
  isAllowedDay,
  nextAllowed,
} from '../../../lib/domain/calendar/business-days.ts';

const paris: Calendar = { timeZone: 'Europe/Paris', country: 'FR', hour: 9 };
const chicago: Calendar = { timeZone: 'America/Chicago', country: 'US', hour: 9 };
const nowhere: Calendar = { timeZone: 'UTC', country: null, hour: 9 };
const within = (country: string | null): Calendar => ({ ...nowhere, country });
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);

test.for<readonly [country: string, date: string, name: string]>([
  ['US', '2026-11-26', 'Thanksgiving'],
  ['US', '2026-07-03', 'Independence Day, kept on Friday'],
  ['US', '2027-12-24', 'Christmas, kept on Friday'],
  ['US', '2027-12-31', "New Year's Day of 2028, kept in the old year"],
  ['GB', '2026-12-28', 'Boxing Day, kept on Monday'],
  ['GB', '2027-12-27', 'Christmas, kept on Monday'],
  ['GB', '2027-12-28', 'Boxing Day, kept on Tuesday'],
  ['GB', '2025-12-26', 'Boxing Day'],
  ['DE', '2025-10-03', 'German Unity Day'],
  ['FR', '2026-05-14', 'Ascension'],
  ['SE', '2026-01-06', 'Epiphany'],
  ['IE', '2026-02-02', "St. Brigid's Day"],
  ['IN', '2026-01-26', 'Republic Day'],
  ['AU', '2026-01-26', 'Australia Day'],
  ['NZ', '2026-07-10', 'Matariki'],
  ['JP', '2026-09-22', 'the day between two holidays'],
  ['AE', '2026-03-20', 'Eid, which begins the evening before: its first day'],
  ['TR', '2026-05-29', 'Eid, of several days: its third'],
  ['IL', '2026-09-21', 'Yom Kippur, which begins the evening before'],
  ['DE', '2035-12-25', 'the last Christmas of the table'],
  ['DE', '2041-10-03', 'a fixed date past the end of the table'],
])('%s rests on %s: %s', ([country, date]) => expect(isAllowedDay(day(date), within(country), 'kept')).toBe(false));

test.for<readonly [country: string | null, date: string, name: string]>([
  ['US', '2025-12-26', 'no Boxing Day'],
  ['US', '2026-11-27', 'the day after Thanksgiving holds in some states only'],
  ['DE', '2026-11-26', "other countries' Thanksgiving"],
  ['DE', '2026-01-06', 'Epiphany holds in three states only'],
  ['GB', '2025-10-03', "other countries' Unity Day"],
  ['GB', '2027-12-29', 'after the two substitute days'],
  ['GB', '2026-11-30', "St Andrew's Day holds in Scotland only"],
  ['AE', '2026-03-19', 'the day on whose evening Eid begins'],
  ['IL', '2026-09-22', 'the day after Yom Kippur'],
  ['DE', '2024-05-09', 'Ascension before the table begins: only fixed dates are known'],
  ['XX', '2026-12-25', 'a country that is not in the table'],
  ['constructor', '2026-12-25', 'no country at all'],
  [null, '2026-12-25', 'no country set: weekends only'],
])('%s works on %s: %s', ([country, date]) => expect(isAllowedDay(day(date), within(country), 'kept')).toBe(true));

test.for<readonly [country: string | null, date: string, quiet: boolean]>([
  ['US', '2025-12-23', false],
  ['US', '2025-12-24', true],
  ['US', '2025-12-31', true],
  ['US', '2026-01-02', false],
  ['GB', '2025-12-30', true],
  [null, '2025-12-30', true],
  ['XX', '2025-12-30', true],
  ['JP', '2025-12-30', false],
  ['TR', '2025-12-25', false],
  ['RS', '2025-12-25', false],
])('in %s the day %s is in the quiet of Christmas: %s', ([country, date, quiet]) => {
  expect(isAllowedDay(day(date), within(country), 'kept')).toBe(true);
  expect(isAllowedDay(day(date), within(country), 'quiet')).toBe(!quiet);
});

test.for<readonly [from: string, calendar: Calendar, christmas: Christmas, next: string]>([
  ['2026-11-03T07:59:59Z', paris, 'quiet', '2026-11-03T09:00[Europe/Paris]'],
  ['2026-11-03T08:00:00Z', paris, 'quiet', '2026-11-03T09:00[Europe/Paris]'],
  ['2026-11-03T08:00:00.001Z', paris, 'quiet', '2026-11-04T09:00[Europe/Paris]'],
  ['2026-11-06T08:01:00Z', paris, 'quiet', '2026-11-09T09:00[Europe/Paris]'],
  ['2026-11-10T12:00:00Z', paris, 'quiet', '2026-11-12T09:00[Europe/Paris]'],
  ['2026-11-25T20:00:00Z', chicago, 'quiet', '2026-11-27T09:00[America/Chicago]'],
  // 02:00 UTC on Saturday is still Friday evening in Chicago, and 23:30 UTC on Sunday is Monday in Paris.
  ['2026-11-21T02:00:00Z', chicago, 'quiet', '2026-11-23T09:00[America/Chicago]'],
  ['2026-11-22T23:30:00Z', paris, 'quiet', '2026-11-23T09:00[Europe/Paris]'],
  ['2025-12-23T15:00:00Z', chicago, 'quiet', '2025-12-23T09:00[America/Chicago]'],
  ['2025-12-23T15:00:00.001Z', chicago, 'quiet', '2026-01-02T09:00[America/Chicago]'],
  ['2025-12-23T15:00:00.001Z', chicago, 'kept', '2025-12-24T09:00[America/Chicago]'],
])('the next allowed time after %s', ([from, calendar, christmas, next]) => {
  expect(nextAllowed(at(from), calendar, christmas).equals(Temporal.ZonedDateTime.from(next))).toBe(true);
});

test('the next allowed time does not depend on the zone in which the time is given', () => {
  const from = at('2026-11-06T23:30:00Z');
  expect(nextAllowed(from.toZonedDateTimeISO('Asia/Tokyo'), chicago, 'quiet').equals(nextAllowed(from, chicago, 'quiet'))).toBe(true);
});

test.for<readonly [name: string, got: Temporal.ZonedDateTime, want: string]>([
  [
    'a week later is nine again when the clocks went back',
    afterDays(at('2026-10-20T10:00:00Z'), 7, paris),
    '2026-10-27T09:00+01:00[Europe/Paris]',
  ],
  [
    'a week later is nine again when the clocks went forward',
    afterDays(at('2026-03-25T22:00:00Z'), 7, paris),
    '2026-04-01T09:00+02:00[Europe/Paris]',
  ],
  ['days are not rolled off a weekend', afterDays(at('2026-11-03T10:00:00Z'), 4, paris), '2026-11-07T09:00+01:00[Europe/Paris]'],
  [
    "days count from the user's day, not from UTC's",
    afterDays(at('2026-11-03T03:00:00Z'), 7, chicago),
    '2026-11-09T09:00-06:00[America/Chicago]',
  ],
  ['three weekdays over a weekend', afterWeekdays(at('2026-11-05T10:00:00Z'), 3, nowhere), '2026-11-10T09:00+00:00[UTC]'],
  ['three weekdays over a holiday', afterWeekdays(at('2026-11-05T10:00:00Z'), 3, paris), '2026-11-10T09:00+01:00[Europe/Paris]'],
  ['four weekdays over a holiday', afterWeekdays(at('2026-11-05T10:00:00Z'), 4, paris), '2026-11-12T09:00+01:00[Europe/Paris]'],
  ['a weekday after a Saturday', afterWeekdays(at('2026-11-07T10:00:00Z'), 1, paris), '2026-11-09T09:00+01:00[Europe/Paris]'],
  [
    'weekdays at Christmas count, its holidays do not',
    afterWeekdays(at('2025-12-23T10:00:00Z'), 3, paris),
    '2025-12-29T09:00+01:00[Europe/Paris]',
  ],
  ['an hour that clocks jump over', atHour(day('2026-03-29'), { ...paris, hour: 2 }), '2026-03-29T03:00+02:00[Europe/Paris]'],
  ['an hour that comes twice is its first', atHour(day('2026-10-25'), { ...paris, hour: 2 }), '2026-10-25T02:00+02:00[Europe/Paris]'],
])('%s', ([, got, want]) => expect(got.toString({ smallestUnit: 'minute' })).toBe(want));

test('a next allowed time is at the hour of an allowed day, is never earlier, and is its own next', () => {
  const calendars = fc.record({
    timeZone: fc.constantFrom('Europe/Paris', 'America/Chicago', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'),
    country: fc.constantFrom(null, 'FR', 'US', 'AU', 'IN', 'JP', 'TR'),
    hour: fc.integer({ min: 4, max: 23 }),
  });
  const instants = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2035, 11) }).map(Temporal.Instant.fromEpochMilliseconds);
  fc.assert(
    fc.property(instants, calendars, fc.constantFrom<Christmas>('quiet', 'kept'), (from, calendar, christmas) => {
      const next = nextAllowed(from, calendar, christmas);
      expect(Temporal.Instant.compare(next.toInstant(), from)).toBeGreaterThanOrEqual(0);
      expect(isAllowedDay(next.toPlainDate(), calendar, christmas)).toBe(true);
      expect(next.hour).toBe(calendar.hour);
      expect(nextAllowed(next, calendar, christmas).equals(next)).toBe(true);
    }),
  );
});

test.for<readonly [country: string | null, weekend: string]>([
  ['US', 'Sat Sun'],
  ['SA', 'Fri Sat'],
  ['IL', 'Fri Sat'],
  ['EG', 'Fri Sat'],
  ['AE', 'Sat Sun'],
  ['IN', 'Sun'],
  ['IR', 'Fri'],
  [null, 'Sat Sun'],
  ['no country', 'Sat Sun'],
])('the weekend of %s is %s', ([country, expected]) => {
  // The week from Monday 16 November 2026 has no holiday in any of these countries.
  const week = Array.from({ length: 7 }, (_, index) => day('2026-11-16').add({ days: index }));
  const off = week.filter((date) => !isAllowedDay(date, within(country), 'kept'));
  expect(off.map((date) => date.toLocaleString('en', { weekday: 'short' })).join(' ')).toBe(expected);
});

test('the days that the user named are their weekend in every country', () => {
  expect(isAllowedDay(day('2026-11-13'), { ...paris, weekend: [5, 6] }, 'kept')).toBe(false);
  expect(isAllowedDay(day('2026-11-15'), { ...paris, weekend: [5, 6] }, 'kept')).toBe(true);
  expect(isAllowedDay(day('2026-11-14'), { ...within('SA'), weekend: null }, 'kept')).toBe(false);
});
