/**
 * The schedules on this machine, in memory: filled from the heads at the start, and maintained by `ensure` from then on.
 * Not here: when something is due (handling/record/plan.ts), the order and the time (agenda.ts).
 */
import { Temporal } from 'temporal-polyfill';
import type { TimelineId } from '../../domain/words.ts';
import type { Log, Schedules } from '../../handling/runtime.ts';
import type { Due } from '../../handling/store.ts';
import type { Agenda } from './agenda.ts';

export interface ScheduleClock extends Schedules {
  /** At start: plans what is due according to the heads. */
  fill(due: AsyncIterable<Due>): Promise<void>;
}

interface Parts {
  readonly agenda: Agenda;
  readonly fire: (timelineId: TimelineId) => Promise<unknown>;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
}

/** The delay after which the sweep on AWS would find it. */
const tryAgainAfter = { minutes: 15 };

export function scheduleClock({ agenda, fire, now, log }: Parts): ScheduleClock {
  const sequences = new Map<TimelineId, number>();
  const keyOf = (timelineId: TimelineId): string => `remind ${timelineId}`;

  const plan = (timelineId: TimelineId, at: Temporal.Instant): void =>
    agenda.plan(keyOf(timelineId), at, async () => {
      try {
        await fire(timelineId);
      } catch (error) {
        log.warn('reminder not sent', { timelineId, error });
        if (!agenda.has(keyOf(timelineId))) plan(timelineId, now().add(tryAgainAfter));
      }
    });

  return {
    async ensure(timelineId, sequence, dueAt) {
      // A slower writer that saw less. Its schedule was already replaced.
      if (agenda.has(keyOf(timelineId)) && sequence < (sequences.get(timelineId) ?? 0)) return;
      sequences.set(timelineId, sequence);
      plan(timelineId, dueAt);
    },
    async fill(due) {
      for await (const { timelineId, dueAt } of due) if (!agenda.has(keyOf(timelineId))) plan(timelineId, dueAt);
    },
  };
}

/** Every day at 03:00 UTC, when nobody waits for anything. */
export function planSweeps(agenda: Agenda, sweep: () => Promise<unknown>, now: () => Temporal.Instant, log: Log): void {
  const planNext = (at: Temporal.Instant): void =>
    agenda.plan('sweep', at, async () => {
      try {
        await sweep();
        planNext(nextThreeOClock(now()));
      } catch (error) {
        log.error('sweep failed', { error });
        planNext(now().add(tryAgainAfter));
      }
    });
  planNext(nextThreeOClock(now()));
}

function nextThreeOClock(now: Temporal.Instant): Temporal.Instant {
  const utc = now.toZonedDateTimeISO('UTC');
  const today = utc.startOfDay().add({ hours: 3 });
  return (Temporal.ZonedDateTime.compare(today, utc) > 0 ? today : today.add({ days: 1 })).toInstant();
}
