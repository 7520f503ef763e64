import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countries, holidaysOf, renderHolidays } from '../../bin/generate-holidays.ts';
import { publicHolidays } from '../../lib/domain/calendar/holidays.generated.ts';

const file = new URL('../../lib/domain/calendar/holidays.generated.ts', import.meta.url);

test('the committed table is the output of the generator', () => {
  expect(readFileSync(file, 'utf8')).toBe(renderHolidays());
  expect(publicHolidays.GB).toEqual(holidaysOf('GB'));
});

test('every country has a row for each of its years, or dates for every year', () => {
  const empty = countries.filter((country) => Object.keys(publicHolidays[country] ?? {}).length < 2);
  expect(empty).toEqual([]);
});

test('the table stays small enough to read and to load', () => {
  expect(readFileSync(file).byteLength).toBeLessThan(60_000);
});
