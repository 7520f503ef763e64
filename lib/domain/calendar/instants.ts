/** Comparing instants where one may be missing. */
import { Temporal } from 'temporal-polyfill';

/** Anything is later than nothing. */
export const isLater = (a: Temporal.Instant, b: Temporal.Instant | null): boolean => b === null || Temporal.Instant.compare(a, b) > 0;
export const later = (a: Temporal.Instant, b: Temporal.Instant | null): Temporal.Instant => (b === null || isLater(a, b) ? a : b);

export const earlier = (a: Temporal.Instant, b: Temporal.Instant | null): Temporal.Instant => (b === null || isLater(b, a) ? a : b);

/** The latest of those that are there. */
export const latest = (...instants: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  instants.reduce((a, b) => (b === null ? a : later(b, a)), null);
