import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type DayMention, dayMentions } from '../../../lib/email/dates/day-mentions.ts';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { spokenDays } from '../../../lib/email/dates/spoken-days.ts';
import { matches } from '../../../lib/email/matches.ts';
import { building, heldOut } from '../kind/labelled/halves.ts';
import { theySay } from '../promises/more-promises.ts';
import { theySayPlainly } from '../promises/plain-promises.ts';

/** A Wednesday. */
const from = Temporal.PlainDate.from('2026-11-25');
const context = {
  from,
  country: 'GB',
  direction: { towards: 'ahead', graceDays: 60 },
  typed: false,
  isWorkday: (date: Temporal.PlainDate) => date.dayOfWeek < 6,
} as const;

const inShort = ({ date, time, zone, listed }: DayMention): string =>
  [date, time?.toString().slice(0, 5), zone, listed ? 'listed' : null].filter((part) => part != null).join(' ');
const read = (text: string, changes: Partial<Parameters<typeof dayMentions>[1]> = {}): string =>
  dayMentions(text, { ...context, ...changes })
    .map(inShort)
    .join(', ');

describe('days and hours that a sentence names', () => {
  test.for<readonly [string, string]>([
    ['by Friday', '2026-11-27'],
    ['by the 0th', ''],
    ['on Thursday next week', '2026-12-03'],
    ['on Thursday of next week', '2026-12-03'],
    ['on Monday next week', '2026-11-30'],
    ['next week on Tuesday', '2026-12-01'],
    ['before the week is over', '2026-11-27'],
    ['before the month is out', '2026-11-30'],
    ['before the year is out', '2026-12-31'],
    ['inside two weeks', '2026-12-09'],
    ['Our turnaround time is ten business days', '2026-12-09'],
    ['on Wednesday', '2026-12-02'],
    ['next Friday', '2026-12-04'],
    ['next Tuesday', '2026-12-01'],
    ['Friday week', '2026-12-04'],
    // A weekday with its number alone.
    ['on Friday 18, 2pm', '2026-12-18 14:00'],
    ['on Tue. 15 from 9am', '2026-12-15 09:00'],
    ['on Tuesday 8 at 10am', '2026-12-08 10:00'],
    ['next Monday 30', '2026-11-30'],
    ['on Friday 24, 2pm', ''],
    ['on Monday 10 of us', '2026-11-30'],
    ['on Friday 27 people', '2026-11-27'],
    ['when we sat 15, at 2pm', ''],
    ['5pm - 5:30pm, Thursday 26 November', '2026-11-26 17:00'],
    ['tomorrow, 26 November, 4pm', '2026-11-26, 2026-11-26 16:00'],
    ['Friday fortnight', '2026-12-11'],
    ['a fortnight on Friday', '2026-12-11'],
    ['three weeks today', '2026-12-16'],
    ['two weeks tomorrow', '2026-12-10'],
    ['the Friday after next', '2026-12-04'],
    ['in the week after next', '2026-12-11'],
    ['on Friday of this week', '2026-11-27'],
    ['the first Monday in December', '2026-12-07'],
    ['the last Friday of the month', '2026-11-27'],
    ['the first working day of December', '2026-12-01'],
    ['the last week of November', '2026-11-30'],
    ['the 27th of this month', '2026-11-27'],
    ['by the thirtieth', '2026-11-30'],
    ['after the weekend', '2026-11-30'],
    ['by month end', '2026-11-30'],
    ['within the fortnight', '2026-12-09'],
    ['before the day is out', '2026-11-25'],
    ['by the end of January 2027', '2027-01-31'],
    ['this side of Christmas', '2026-12-24'],
    ['within ten working days of today', '2026-12-09'],
    ['in no more than two weeks', '2026-12-09'],
    ['in calendar week 49', '2026-12-04'],
    ['by Weds', '2026-12-02'],
    ['until Friday, 4.12.', '2026-12-04'],
    ['a week from Friday', '2026-12-04'],
    ['early next week', '2026-12-01'],
    ['by the end of next week', '2026-12-04'],
    ['by the end of the week', '2026-11-27'],
    ['by the end of the month', '2026-11-30'],
    ['within 5-7 business days', '2026-12-04'],
    ['in the next two weeks', '2026-12-09'],
    ["in two weeks' time", '2026-12-09'],
    ['a week or two', '2026-12-09'],
    ['within 48 hours', '2026-11-27'],
    ['in the week commencing 30 November', '2026-12-04'],
    ['after Dec 1', '2026-12-02'],
    ['after next week', '2026-12-07'],
    ['in mid-December', '2026-12-15'],
    ['early in January', '2027-01-10'],
    ['the 14th', '2026-12-14'],
    ['Thursday the 26th', '2026-11-26'],
    ['by 4/12', '2026-12-04'],
    ['4.12.2026', '2026-12-04'],
    ['2026-12-04', '2026-12-04'],
    ['November 30', '2026-11-30'],
    ['the fourth of December', '2026-12-04'],
    ['by January 8', '2027-01-08'],
    ['by COB Friday', '2026-11-27'],
    ['by end of day', '2026-11-25'],
    ['tomorrow at 8:30', '2026-11-26 08:30'],
    ['Friday 4th December at 10.30', '2026-12-04 10:30'],
    ['3pm on Thursday', '2026-11-26 15:00'],
    ['Thursday at 3', '2026-11-26 15:00'],
    ['Thursday at 10.30 with Dana', '2026-11-26 10:30'],
    ['Thursday, 14.30', '2026-11-26 14:30'],
    ['Thursday at half past ten', '2026-11-26 10:30'],
    ['Thursday at half two', '2026-11-26 14:30'],
    ['Thursday at a quarter to three', '2026-11-26 14:45'],
    ['Thursday at ten to eleven', '2026-11-26 10:50'],
    ['Thursday, ten in the morning', '2026-11-26 10:00'],
    ['Thursday, 9.30 sharp', '2026-11-26 09:30'],
    ['11.20 on Thursday', '2026-11-26 11:20'],
    ['Thursday at 12 noon', '2026-11-26 12:00'],
    ['yes 3 tomorrow', '2026-11-26 15:00'],
    ['Great, 9 on Thursday', '2026-11-26 09:00'],
    ['the 11.45 slot on Thursday', '2026-11-26 11:45'],
    ['Section 9 on Thursday', '2026-11-26'],
    ['Thursday in Room 9.10 Main Building', '2026-11-26'],
    ['Thursday at 10.30 an hour', '2026-11-26'],
    ['Thursday at 10.30%', '2026-11-26'],
    ['Thursday at 3 pm, not on the Friday', '2026-11-26 15:00, 2026-11-27'],
    ['Thursday at 9', '2026-11-26 09:00'],
    ['Friday at noon', '2026-11-27 12:00'],
    ['Dec 4 between 2 and 3pm London time', '2026-12-04 14:00 Europe/London'],
    ['Tuesday, December 1st from 11 to 1 pm (EST)', '2026-12-01 11:00 America/New_York'],
    ['Monday or Tuesday', '2026-11-30 listed, 2026-12-01 listed'],
    ['between Dec 1 and Dec 4', '2026-12-01 listed, 2026-12-04 listed'],
    ['Dec 4-6', '2026-12-06'],
    ['on Friday, Dec 4-6', '2026-12-06'],
    ['4 December (Friday) at 3pm', '2026-12-04 15:00'],
    ['on 8 December, a Tuesday', '2026-12-08'],
    ['Tues. 8 Dec at 2pm', '2026-12-08 14:00'],
    ['Tuesday (8 December) at 2pm', '2026-12-08 14:00'],
    ['Friday (8 December)', '2026-11-27, 2026-12-08'],
    ['8 December or Friday', '2026-12-08 listed, 2026-11-27 listed'],
    ['Monday - Tuesday 8 December', '2026-11-30 listed, 2026-12-08 listed'],
  ])('%j: %s', ([text, days]) => expect(read(text)).toBe(days));

  test.for([
    'last Friday',
    'every Friday',
    'two weeks ago',
    'over the past three weeks',
    'within two weeks of the closing date',
    '31 November',
    'we sat down in the sun',
    'we may march on',
    'the 2nd round on the 5th floor',
    'open 24/7',
    'call 555-0199 or 212-555-0123',
    'your mail of 3 December',
    'three days a week',
    'a second interview',
    'the twentieth candidate',
    'we pay 10.30 an hour',
    'at 24 Main Street',
  ])('none in %j', (text) => expect(read(text)).toBe(''));

  test('without a country, an ambiguous date is not read', () => {
    expect(read('by 4/12', { country: null })).toBe('');
    expect(read('by 13/12', { country: null })).toBe('2026-12-13');
    expect(read('by 12/4', { country: 'US' })).toBe('2026-12-04');
  });
  test.for<readonly [country: string | null, text: string, days: string]>([
    ['GB', 'Friday, 12/4, at 4:30pm', '2026-12-04 16:30'],
    ['GB', 'on Tuesday 12/1/2026 at 4pm', '2026-12-01 16:00'],
    ['GB', 'Wed. 12/9 at 10am', '2026-12-09 10:00'],
    ['GB', 'Tues 12/8', '2026-12-08'],
    ['GB', 'next Thursday, 12/3', '2026-12-03'],
    ['GB', '12/8 (Tuesday) at 3', '2026-12-08 15:00'],
    ['GB', 'on 12/10, a Thursday', '2026-12-10'],
    ['GB', 'Wednesday - 12/9', '2026-12-09'],
    ['GB', 'Friday 12-04-26', '2026-12-04'],
    ['GB', 'Tuesday 12/8 or Thursday 12/10', '2026-12-08 listed, 2026-12-10 listed'],
    ['GB', '12/7, Tuesday 12/8', '2027-07-12 listed, 2026-12-08 listed'],
    ['US', 'Friday, 4/12, at 4:30pm', '2026-12-04 16:30'],
    ['US', 'on Tuesday 1.12.2026', '2026-12-01'],
    ['US', 'next Friday, 4/12', '2026-12-04'],
    ['US', '8/12 (Tues) at noon', '2026-12-08 12:00'],
    ['US', 'Wed the 9/12', '2026-12-09'],
    [null, 'Friday, 12/4', '2026-12-04'],
    [null, 'Friday, 4/12', '2026-12-04'],
    // Both dates are Thursdays. Without a country either could be meant, and neither is the next Thursday.
    ['GB', 'Thursday 1/7', '2027-07-01'],
    ['US', 'Thursday 1/7', '2027-01-07'],
    [null, 'Thursday 1/7', ''],
    [null, 'Tuesday 12/1', '2026-12-01'],
    // A slip of the writer: neither date is a Wednesday, so the country's order decides.
    ['GB', 'Wednesday, 4/12', '2026-12-04'],
    ['US', 'Wednesday, 4/12', '2027-04-12'],
    [null, 'Wednesday, 4/12', ''],
    // Of another day.
    ['GB', 'on 12/4 or Friday', '2027-04-12 listed, 2026-11-27 listed'],
  ])('%s: the weekday beside it tells the order of %j: %s', ([country, text, days]) => expect(read(text, { country })).toBe(days));
  test('the weekday tells the order looking back, too', () => {
    const direction = { towards: 'back' } as const;
    expect(read('on Tuesday 11/10', { direction })).toBe('2026-11-10');
    expect(read('on Tuesday 10/11', { direction, country: 'US' })).toBe('2026-11-10');
  });
  test('looking back, the last one of that name', () => {
    const direction = { towards: 'back' } as const;
    expect(read('nov 3', { direction })).toBe('2026-11-03');
    expect(read('dec 20', { direction })).toBe('2025-12-20');
    expect(read('yesterday', { direction })).toBe('2026-11-24');
    expect(read('last Friday', { direction })).toBe('2026-11-20');
  });
  test('typed without capitals, short weekdays count', () => expect(read('sat', { typed: true })).toBe('2026-11-28'));
  test('Thanksgiving is that of the country, or the next where people hear of both', () => {
    const september = Temporal.PlainDate.from('2026-09-20');
    expect(read('after Thanksgiving', { from: september, country: 'US' })).toBe('2026-11-30');
    expect(read('after Thanksgiving', { from: september, country: 'CA' })).toBe('2026-10-13');
    expect(read('before Thanksgiving', { from: september, country: 'CA' })).toBe('2026-10-09');
    expect(read('after Thanksgiving', { country: 'CA' })).toBe('2026-11-30');
    // The day has not ended yet, so "after" it is ahead.
    expect(read('after Thanksgiving', { from: Temporal.PlainDate.from('2026-11-27') })).toBe('2026-11-30');
  });
  test.for([
    [2024, '2024-04-02'],
    [2025, '2025-04-22'],
    [2026, '2026-04-07'],
    [2038, '2038-04-27'],
  ] as const)('after Easter %i: %s', ([year, date]) =>
    expect(read('after Easter', { from: Temporal.PlainDate.from({ year, month: 2, day: 1 }) })).toBe(date),
  );
  test('29 February goes to a leap year', () => expect(read('29 February')).toBe('2028-02-29'));
});

test('whatever a pattern matches holds one of the words that it needs', () => {
  const told = [...theySay, ...theySayPlainly].map(([text]) => text);
  const all = [...told, ...[...building, ...heldOut].flatMap(({ mail }) => sentences(mail.text))];
  const lacking = spokenDays.flatMap(({ needs, pattern }) =>
    all
      .flatMap((text) => matches(pattern, text).map(([match]) => match.toLowerCase()))
      .filter((match) => !(needs instanceof RegExp ? needs.test(match) : needs.some((word) => match.includes(word)))),
  );
  expect(lacking).toEqual([]);
});
