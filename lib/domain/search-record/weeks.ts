/** Weeks as the offices count them that ask for a record: from Sunday in the United States, from Monday elsewhere. */
import { Temporal } from 'temporal-polyfill';

export type FirstDay = 'sunday' | 'monday';

/**
 * Each US state defines its own week (20 CFR 604.2(h): "as defined in the State's UC law"). Sunday to Saturday is our choice for all of
 * them; New York counts from Monday. Null: not known.
 */
export const firstDayIn = (country: string | null): FirstDay => (country === 'US' ? 'sunday' : 'monday');

export const weekBeginning = (date: Temporal.PlainDate, first: FirstDay): Temporal.PlainDate =>
  date.subtract({ days: first === 'sunday' ? date.dayOfWeek % 7 : date.dayOfWeek - 1 });

/** By the first day of their week, oldest first. */
export function byWeek<T extends { readonly date: Temporal.PlainDate }>(
  rows: readonly T[],
  first: FirstDay,
): readonly { readonly begins: Temporal.PlainDate; readonly rows: readonly T[] }[] {
  const weeks = Map.groupBy(rows, ({ date }) => weekBeginning(date, first).toString());
  return [...weeks]
    .map(([begins, of]) => ({ begins: Temporal.PlainDate.from(begins), rows: of }))
    .toSorted((a, b) => Temporal.PlainDate.compare(a.begins, b.begins));
}
