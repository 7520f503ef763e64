import { Chrono, configuration } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDates } from '../../../lib/email/dates/calendar-dates.ts';

const read = (text: string, country: string | null = 'GB'): string =>
  calendarDates(text, country)
    .map(({ start, end, year, days, isSure, isSpan }) => {
      const said = days.map(({ month, day }) => `${day}.${month}.`).join(' or ');
      return `[${text.slice(start, end)}] ${said}${year ?? ''}${isSure ? '' : ' ?'}${isSpan ? ' at the latest' : ''}`;
    })
    .join(' ');

describe('a calendar date in text', () => {
  test.for<readonly [text: string, found: string]>([
    ['by 4 December', '[4 December] 4.12.'],
    ['by the 4th of December 2026', '[4th of December 2026] 4.12.2026'],
    ['by twenty-first December', '[twenty-first December] 21.12.'],
    ['by Dec. 4th, 2026.', '[Dec. 4th, 2026] 4.12.2026'],
    ['on November 30', '[on November 30] 30.11.'],
    ['4-Dec-26', '[4-Dec-26] 4.12.2026'],
    ['of 4 Dec 99', '[4 Dec 99] 4.12.1999'],
    ['on Friday, 4 December', '[on Friday, 4 December] 4.12.'],
    ['next Friday, Dec 4', '[next Friday, Dec 4] 4.12.'],
    ['2026-12-04', '[2026-12-04] 4.12.2026'],
    ['2026-12-04T10:00:00', '[2026-12-04] 4.12.2026'],
    ['2026/12/4', '[2026/12/4] 4.12.2026'],
    ['4.12.2026', '[4.12.2026] 4.12. or 12.4.2026'],
    ['12/4 2026', '[12/4 2026] 12.4. or 4.12.2026'],
    ['13/4', '[13/4] 13.4.'],
    ['29 February', '[29 February] 29.2.'],
    ['29 February 2028', '[29 February 2028] 29.2.2028'],
    // The reader blanks out the hour, seconds included, before it looks for a date.
    ['Fri Dec 4      :15 2026', '[Fri Dec 4      :15 2026] 4.12.2026'],
  ])('"%s": %s', ([text, found]) => expect(read(text)).toBe(found));

  test.for<readonly [text: string, found: string]>([
    ['Dec 4-6', '[Dec 4-6] 6.12. at the latest'],
    ['Dec 4 – 6, 2026', '[Dec 4 – 6, 2026] 6.12.2026 at the latest'],
    ['4 to 6 December', '[4 to 6 December] 6.12. at the latest'],
    ['from 4 December until 6 December', '[4 December until 6 December] 6.12. at the latest'],
    ['28 December 2026 - 3 January', '[28 December 2026 - 3 January] 3.1.2027 at the latest'],
    ['4 December 2026 to 6 December', '[4 December 2026 to 6 December] 6.12.2026 at the latest'],
    ['4/12 - 6/12', '[4/12 - 6/12] 6.12. or 12.6. at the latest'],
    ['12/4 - 15/4', '[12/4 - 15/4] 15.4. at the latest'],
  ])('a span, "%s": %s', ([text, found]) => expect(read(text)).toBe(found));

  test('of two orders the country knows the first, and without one neither is sure', () => {
    expect(read('12/4', 'US')).toBe('[12/4] 4.12. or 12.4.');
    expect(read('12/4', 'GB')).toBe('[12/4] 12.4. or 4.12.');
    expect(read('12/4', null)).toBe('[12/4] 12.4. or 4.12. ?');
  });

  test.for([
    'you may be asked',
    'December 10 am',
    'Dec 10:30',
    '31 November',
    '31/11',
    '30 February',
    '29 February 2027',
    '32 December',
    '0/5',
    'open 24/7',
    '9/10 candidates',
    '1/2 day',
    'version 1.12',
    'version 1.12.4',
    '10-12',
    'extension 12/4/2',
    '10.2.9.112',
    'two weeks before 4 December',
    'ten days after Friday, 4 December',
    'in December 2026',
    '4 décembre',
  ])('"%s" is none', (text) => expect(read(text)).toBe(''));

  test('no text makes it slow', () => {
    for (const part of ['on ', 'Fri ', '4 ', 'Dec ', '4-', '4/', 'Dec 4 ', '4 Dec - ', 'Dec 4         ', '2026-', 'twenty-']) {
      const text = `Dec 4 ${part.repeat(20_000)}`;
      const begun = performance.now();
      calendarDates(text, 'GB');
      expect(performance.now() - begun, part).toBeLessThan(2_000);
    }
  });
});

describe('beside chrono-node, which read dates before', () => {
  // Strict mode, so that "may" alone is no month. Month first, because with the day first chrono reads "November 30" as a year.
  const chrono = new Chrono(configuration.createConfiguration(true, false));
  const anyTime = { instant: new Date('2000-01-01T12:00:00Z'), timezone: 0 };
  const months = 'January February March April May June July August September October November December Jan Feb Sept. Oct nov. dec';
  const month = fc.constantFrom(...months.split(' '));
  const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('', 'th')).map(([number, end]) => `${number}${end}`);
  const year = fc.constantFrom('', ' 2026', ', 2027');
  const weekday = fc.constantFrom('', 'Friday, ', 'Tue ', 'on Monday ', 'next Wednesday, ', 'Thu. ');
  const date = fc.oneof(
    fc.tuple(weekday, day, fc.constantFrom(' ', ' of ', '-'), month, year),
    fc.tuple(weekday, month, fc.constant(' '), day, year),
    fc.tuple(weekday, month, fc.constant(' '), day, fc.constantFrom('-', ' to '), fc.constantFrom('29', '30th'), year),
    fc.tuple(fc.constantFrom('2026', '2027'), fc.constantFrom('-11-', '/12/', '-1-'), fc.integer({ min: 1, max: 31 }).map(String)),
  );
  const words = fc.constantFrom('We will answer by ', 'Our offices are closed ', 'Apply before ', 'The interview is on ');
  const between = fc.constantFrom(' or ', '. We meet on ', ' and not ');
  const sentence = fc.tuple(words, date, between, date).map((parts) => `${parts.flat().join('')}.`);

  test('the same days of the same years are found', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const theirs = chrono.parse(text, anyTime).map(({ start, end }) => {
          const last = end ?? start;
          return [start.isCertain('year') ? start.get('year') : null, last.get('month'), last.get('day')];
        });
        const ours = calendarDates(text, 'GB').map(({ year, days: [{ month, day }] }) => [year, month, day]);
        expect(ours, text).toEqual(theirs);
      }),
      { numRuns: 2_000 },
    );
  });
});
