/** A mail to or from the people of a conversation that we let go reopens it. */
import { Temporal } from 'temporal-polyfill';
import { later } from './calendar/instants.ts';
import type { NewEvent } from './events.ts';
import type { Timeline } from './timeline.ts';

/**
 * A mail written before the let-go that arrives late is folded in before it. It reopens the timeline now, unless the mail itself ends it
 * (`ends`).
 */
export function reopening(
  { closedBecause, recordedAt: newest }: Timeline,
  { at, recordedAt }: { readonly at: Temporal.Instant; readonly recordedAt: Temporal.Instant },
  ends = false,
): readonly NewEvent[] {
  if (closedBecause !== 'let-go') return [];
  const isLate = newest !== null && Temporal.Instant.compare(at, newest) < 0;
  return isLate && ends ? [] : [{ type: 'Reopened', at: isLate ? later(recordedAt, newest) : at, recordedAt }];
}
