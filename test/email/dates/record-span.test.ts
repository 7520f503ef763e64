import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readRecordSpan } from '../../../lib/email/dates/record-span.ts';

const today = Temporal.PlainDate.from('2026-11-18'); // a Wednesday
const span = (text: string, first: 'sunday' | 'monday' = 'monday') => {
  const read = readRecordSpan(text, today, first);
  return read && `${read.from} ${read.to}`;
};

test.for([
  ['', 'null null'],
  ['october', '2026-10-01 2026-10-31'],
  ['Oct', '2026-10-01 2026-10-31'],
  ['for the october', '2026-10-01 2026-10-31'],
  ['november', '2026-11-01 2026-11-30'],
  ['december', '2025-12-01 2025-12-31'],
  ['february 2024', '2024-02-01 2024-02-29'],
  ['2026-02', '2026-02-01 2026-02-28'],
  ['last 4 weeks', '2026-10-22 2026-11-18'],
  ['the past two weeks', '2026-11-05 2026-11-18'],
  ['last 30 days', '2026-10-20 2026-11-18'],
  ['this week', '2026-11-16 2026-11-22'],
  ['last week', '2026-11-09 2026-11-15'],
  ['last month', '2026-10-01 2026-10-31'],
  ['this year', '2026-01-01 2026-12-31'],
] as const)('"%s" is %s', ([text, expected]) => expect(span(text)).toBe(expected));

test('in the United States a week begins on Sunday', () => expect(span('this week', 'sunday')).toBe('2026-11-15 2026-11-21'));

test.for(['2026-13', 'last 0 weeks', 'last weeks', 'me', 'of Initech', 'janitor', 'last thursday', 'ma', 'player'])(
  '"%s" names no days',
  (text) => expect(span(text)).toBeNull(),
);
