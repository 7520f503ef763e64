/** What a row for a way of speaking of a day is made of. The rows are in spoken-days.ts and further-days.ts. */
import type { Temporal } from 'temporal-polyfill';
import type { Direction } from './year-of.ts';

export interface Standpoint {
  readonly from: Temporal.PlainDate;
  readonly country: string | null;
  readonly direction: Direction;
  /** Tells whether a day is a working day, for "5 business days". */
  readonly isWorkday: (date: Temporal.PlainDate) => boolean;
  /** Commands are typed without capitals: there "mon" and "sat" are days, in a letter they are not. */
  readonly typed: boolean;
}

/** `day`: that day was named. `span`: some time up to it. */
export interface SpokenDay {
  readonly date: Temporal.PlainDate;
  readonly precision: 'day' | 'span';
}

export interface SpokenDayRow {
  /** Every match of the pattern contains one of these words (lower case), or what this pattern matches, so most need not be tried. */
  readonly needs: readonly string[] | RegExp;
  readonly pattern: RegExp;
  /** Null still claims the words: "last Friday" is not the coming Friday. */
  readonly read: (groups: Groups, standpoint: Standpoint) => SpokenDay | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export const day = (date: Temporal.PlainDate): SpokenDay => ({ date, precision: 'day' });
export const span = (date: Temporal.PlainDate): SpokenDay => ({ date, precision: 'span' });

export function workdaysAfter(from: Temporal.PlainDate, days: number, isWorkday: Standpoint['isWorkday']): Temporal.PlainDate {
  let date = from;
  for (let counted = 0; counted < days; ) {
    date = date.add({ days: 1 });
    if (isWorkday(date)) counted += 1;
  }
  return date;
}

/** `monday` is the week's Monday. Without "early" or "late" the week means its Friday, the last working day. */
export function partOfWeek(monday: Temporal.PlainDate, part = ''): Temporal.PlainDate {
  if (/early|earlier|start|begin|first/i.test(part)) return monday.add({ days: 1 });
  if (/mid/i.test(part)) return monday.add({ days: 2 });
  return monday.add({ days: 4 });
}
