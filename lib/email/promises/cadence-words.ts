/** "every other week", "once a month", "weekly on Fridays": how often. Not here: whether anybody agreed to it (cadence.ts). */
import type { Cadence } from '../../domain/stated-promise.ts';
import { anyOf, type Pattern } from '../any-of.ts';
import { numberWord, numberWords, weekdayNumber, weekdayWords } from '../dates/day-words.ts';

export interface SpokenCadence {
  readonly start: number;
  readonly end: number;
  readonly every: Cadence;
}

const ON_WEEKDAY = String.raw`(?:,? (?:on )?(?:a )?(?<weekday>${weekdayWords})s?\b)?`;
const EVERY = String.raw`\b(?:(?:once|one time) )?(?:every|each|per)`;

interface Row {
  readonly pattern: Pattern;
  readonly every: (groups: Readonly<Record<string, string | undefined>>) => { readonly unit: Cadence['unit']; readonly count: number };
}

const says = (source: string): Pattern => anyOf(new RegExp(source));

const rows: readonly Row[] = [
  { pattern: says(`${EVERY} (?:other|second|alternate) week\\b${ON_WEEKDAY}`), every: () => ({ unit: 'weeks', count: 2 }) },
  {
    pattern: says(`${EVERY} (?:other|second|alternate) (?<weekday>${weekdayWords})\\b`),
    every: () => ({ unit: 'weeks', count: 2 }),
  },
  { pattern: says(`${EVERY} (?:other|second|alternate) month\\b`), every: () => ({ unit: 'months', count: 2 }) },
  {
    pattern: says(
      `${EVERY} (?:(?:${numberWords}|\\d{1,2}) ?(?:-|to|or) ?)?(?<count>${numberWords}|\\d{1,2}) (?<unit>days|weeks|months)\\b${ON_WEEKDAY}`,
    ),
    every: ({ count = '1', unit }) => ({ unit: unitOf(unit), count: numberWord(count) }),
  },
  {
    pattern: says(`${EVERY} fortnight\\b|\\b(?:fortnightly|bi-?weekly|twice a month)\\b${ON_WEEKDAY}`),
    every: () => ({ unit: 'weeks', count: 2 }),
  },
  { pattern: says(`${EVERY} (?<unit>week|month)\\b${ON_WEEKDAY}`), every: ({ unit }) => ({ unit: unitOf(unit), count: 1 }) },
  {
    pattern: says(`\\bonce (?:a|per) (?<unit>week|month)\\b${ON_WEEKDAY}`),
    every: ({ unit }) => ({ unit: unitOf(unit), count: 1 }),
  },
  { pattern: says(`\\bonce a fortnight\\b${ON_WEEKDAY}`), every: () => ({ unit: 'weeks', count: 2 }) },
  { pattern: says(`${EVERY} (?<weekday>${weekdayWords})\\b`), every: () => ({ unit: 'weeks', count: 1 }) },
  { pattern: says(`\\bweekly\\b${ON_WEEKDAY}`), every: () => ({ unit: 'weeks', count: 1 }) },
  { pattern: says(String.raw`\bmonthly\b`), every: () => ({ unit: 'months', count: 1 }) },
  { pattern: says(`${EVERY} quarter\\b|\\bquarterly\\b`), every: () => ({ unit: 'months', count: 3 }) },
];

const unitOf = (unit = 'week'): Cadence['unit'] => (unit.startsWith('d') ? 'days' : unit.startsWith('m') ? 'months' : 'weeks');

export function cadenceIn(sentence: string): SpokenCadence | null {
  for (const { pattern, every } of rows) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const { weekday } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      every: { ...every(match.groups ?? {}), weekday: weekday ? weekdayNumber(weekday) : null },
    };
  }
  return null;
}
