/** Which instant a button of the clock means. Moving it there is the service's (page-context.ts). */
import { Temporal } from 'temporal-polyfill';
import type { TimelineView } from '../../http/json-interface.ts';
import { nextDue } from '../clock.ts';
import type { TimeFrame } from '../when.ts';

/** Null: the form names no time, or nothing is due next. Days are counted in the zone of the page, so that nine stays nine. */
export function clockTarget(form: URLSearchParams, timelines: readonly TimelineView[], { now, zone }: TimeFrame): Temporal.Instant | null {
  const move = form.get('move');
  if (move === 'P1D' || move === 'P7D') return now.toZonedDateTimeISO(zone).add(move).toInstant();
  if (move === 'to') return readLocal(form.get('to') ?? '', zone);
  const dueAt = nextDue(timelines)?.nextStep.dueAt ?? null;
  if (move !== 'next' || dueAt === null) return null;
  const due = Temporal.Instant.from(dueAt);
  return Temporal.Instant.compare(due, now) < 0 ? now : due;
}

function readLocal(text: string, zone: string): Temporal.Instant | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  } catch (error) {
    if (error instanceof RangeError) return null; // a browser without this kind of field lets people type anything
    throw error;
  }
}
