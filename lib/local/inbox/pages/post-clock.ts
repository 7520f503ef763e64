/** Which instant a button of the clock means. The service moves the clock (page-context.ts). */
import { Temporal } from 'temporal-polyfill';
import type { TimeFrame } from '../when.ts';

/**
 * Null: the form names no time, or nothing is due next. Days are counted in the page's zone, so that nine stays nine.
 * `nextDue`: the next due time.
 */
export function clockTarget(form: URLSearchParams, nextDue: Temporal.Instant | null, { now, zone }: TimeFrame): Temporal.Instant | null {
  const move = form.get('move');
  if (move === 'P1D' || move === 'P7D') return now.toZonedDateTimeISO(zone).add(move).toInstant();
  if (move === 'to') return readLocal(form.get('to') ?? '', zone);
  return move === 'next' ? nextDue : null;
}

function readLocal(text: string, zone: string): Temporal.Instant | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  } catch (error) {
    if (error instanceof RangeError) return null; // a browser without this kind of field accepts any text
    throw error;
  }
}
