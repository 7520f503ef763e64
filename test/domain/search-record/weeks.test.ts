import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { byWeek, firstDayIn, weekBeginning } from '../../../lib/domain/search-record/weeks.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.for([
  ['US', 'sunday'],
  ['GB', 'monday'],
  ['DE', 'monday'],
  [null, 'monday'],
] as const)('in %s weeks begin on %s', ([country, first]) => expect(firstDayIn(country)).toBe(first));

test.for([
  ['2026-11-01', 'sunday', '2026-11-01'], // a Sunday
  ['2026-11-01', 'monday', '2026-10-26'],
  ['2026-11-02', 'sunday', '2026-11-01'],
  ['2026-11-02', 'monday', '2026-11-02'],
  ['2026-11-07', 'sunday', '2026-11-01'], // a Saturday
  ['2027-01-01', 'monday', '2026-12-28'], // across New Year
] as const)('%s, with weeks from %s, is in the week that begins on %s', ([date, first, begins]) => {
  expect(weekBeginning(day(date), first).toString()).toBe(begins);
});

test('every day is in one week, which begins on its first day and at most six days earlier', () => {
  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => day('2000-01-01').add({ days }));
  fc.assert(
    fc.property(anyDay, fc.constantFrom('sunday' as const, 'monday' as const), (date, first) => {
      const begins = weekBeginning(date, first);
      expect(begins.dayOfWeek).toBe(first === 'sunday' ? 7 : 1);
      expect(begins.until(date).days).toBeGreaterThanOrEqual(0);
      expect(begins.until(date).days).toBeLessThan(7);
    }),
  );
});

test('rows are grouped by week, the oldest first, and keep their order', () => {
  const rows = ['2026-11-09', '2026-11-03', '2026-11-01', '2026-11-04'].map((date) => ({ date: day(date) }));
  expect(byWeek(rows, 'sunday').map(({ begins, rows: of }) => [begins.toString(), of.map(({ date }) => date.toString())])).toEqual([
    ['2026-11-01', ['2026-11-03', '2026-11-01', '2026-11-04']],
    ['2026-11-08', ['2026-11-09']],
  ]);
  expect(byWeek([], 'monday')).toEqual([]);
});
