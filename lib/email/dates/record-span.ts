/** "october", "last 4 weeks", "2026-10": which days of a record are meant. */
import type { Temporal } from 'temporal-polyfill';
import { type FirstDay, weekBeginning } from '../../domain/search-record/weeks.ts';
import { monthNamed } from './day-words.ts';

export interface Span {
  /** Null: from the beginning. */
  readonly from: Temporal.PlainDate | null;
  /** Null: to the end. */
  readonly to: Temporal.PlainDate | null;
}

const units: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
};
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Null: it is no span. Empty text means everything. */
export function readRecordSpan(text: string, today: Temporal.PlainDate, firstDay: FirstDay): Span | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:of|for|in|from) /, '')
    .replace(/^the /, '');
  if (words === '' || /^(?:all|everything|all of it)$/.test(words)) return { from: null, to: null };
  return monthIn(words, today) ?? pastUnits(words, today) ?? thisOrLast(words, today, firstDay);
}

/** A month without a year is the last one of that name that has begun. */
function monthIn(words: string, today: Temporal.PlainDate): Span | null {
  const [, name = '', year] = /^([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(words) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{2})$/.exec(words) ?? [];
  const month = isoMonth === undefined ? monthNamed(name) : Number(isoMonth);
  if (month < 1 || month > 12) return null;
  const from = today.with({ year: Number(isoYear ?? year ?? (month <= today.month ? today.year : today.year - 1)), month, day: 1 });
  return { from, to: from.add({ months: 1 }).subtract({ days: 1 }) };
}

function pastUnits(words: string, today: Temporal.PlainDate): Span | null {
  const [, count = '', unit = ''] = /^(?:last|past) (\d{1,3}|[a-z]{3,6}) (day|week|month|year)s?$/.exec(words) ?? [];
  const many = numbers.indexOf(count) > 0 ? numbers.indexOf(count) : Number(count);
  const named = units[unit];
  if (named === undefined || !Number.isInteger(many) || many < 1) return null;
  return { from: today.subtract({ [named]: many }).add({ days: 1 }), to: today };
}

function thisOrLast(words: string, today: Temporal.PlainDate, firstDay: FirstDay): Span | null {
  const [, which = '', unit = ''] = /^(this|last) (week|month|year)$/.exec(words) ?? [];
  const named = units[unit];
  if (named === undefined) return null;
  const begun = unit === 'week' ? weekBeginning(today, firstDay) : today.with(unit === 'month' ? { day: 1 } : { month: 1, day: 1 });
  const from = which === 'this' ? begun : begun.subtract({ [named]: 1 });
  return { from, to: from.add({ [named]: 1 }).subtract({ days: 1 }) };
}
