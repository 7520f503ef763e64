/** Compares instants that may be missing. */
import { Temporal } from 'temporal-polyfill';

/** Later than everything that is planned. */
export const farFuture = Temporal.Instant.from('9999-12-31T00:00:00Z');

/** Any instant is later than a missing one. */
export const isLater = (a: Temporal.Instant, b: Temporal.Instant | null): boolean => b === null || Temporal.Instant.compare(a, b) > 0;
export const later = (a: Temporal.Instant, b: Temporal.Instant | null): Temporal.Instant => (b === null || isLater(a, b) ? a : b);

export const earlier = (a: Temporal.Instant, b: Temporal.Instant | null): Temporal.Instant => (b === null || isLater(b, a) ? a : b);

/** The latest instant; missing ones are ignored. */
export const latest = (...instants: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  instants.reduce((a, b) => (b === null ? a : later(b, a)), null);
