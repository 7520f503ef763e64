/**
 * Schedules in EventBridge Scheduler: one per timeline and due time, created once, never updated, deleted after firing.
 * A stale schedule does no harm: send-reminder decides again and ensures that the right one exists. Not here: when something is due
 * (domain).
 */
import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { Temporal } from 'temporal-polyfill';
import type { TimelineId } from '../../domain/words.ts';
import type { Log, Schedules } from '../../handling/runtime.ts';
import type { ServiceClock } from './service-clock.ts';

export interface ScheduleTarget {
  readonly group: string;
  readonly queueArn: string;
  /** The role in which Scheduler writes into it. */
  readonly roleArn: string;
  /** Where Scheduler sends a firing that it could not deliver. */
  readonly deadLetterArn: string;
}

/** SES accepts a limited number of mails a second, so Scheduler spreads what is due at nine o'clock. */
const windowMinutes = 5;
/** Scheduler refuses a time in the past, or one that passes while the request is on its way. */
const leadSeconds = 60;
/** A queue is unavailable for minutes at most, and after an hour the sweep has found the timeline. Our choice. */
const retries = { MaximumEventAgeInSeconds: 3_600, MaximumRetryAttempts: 20 };
/** Number of recent timelines that this process remembers. Our choice. */
const remembered = 1_000;

export function schedules(client: SchedulerClient, target: ScheduleTarget, clock: ServiceClock, log: Log): Schedules {
  const latest = new Map<TimelineId, string>();

  /** Returns the schedule that this process last created for the timeline, if it remembers one. */
  const remember = (timelineId: TimelineId, name: string): string | null => {
    const before = latest.get(timelineId) ?? null;
    latest.delete(timelineId);
    latest.set(timelineId, name);
    const [oldest] = latest.keys();
    if (latest.size > remembered && oldest !== undefined) latest.delete(oldest);
    return before === name ? null : before;
  };

  return {
    async ensure(timelineId, sequence, dueAt) {
      const name = scheduleName(timelineId, sequence, dueAt);
      const create = new CreateScheduleCommand({
        Name: name,
        GroupName: target.group,
        ScheduleExpression: `at(${firingTime(dueAt, clock)})`,
        ScheduleExpressionTimezone: 'UTC',
        FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: windowMinutes },
        ActionAfterCompletion: 'DELETE',
        Target: {
          Arn: target.queueArn,
          RoleArn: target.roleArn,
          Input: JSON.stringify({ timelineId }),
          DeadLetterConfig: { Arn: target.deadLetterArn },
          RetryPolicy: retries,
        },
      });
      try {
        await client.send(create);
      } catch (error) {
        // It exists already: created by an earlier delivery of the same mail, or by a try whose answer got lost.
        if (!(error instanceof ConflictException)) throw error;
      }
      const before = remember(timelineId, name);
      if (before !== null) await removeQuietly(client, target.group, before, log);
    },
  };
}

/** `<timeline>-<sequence>-<minute, base 36>`: at most 64 of [0-9a-zA-Z-_.] (CreateSchedule), whatever the sequence. */
export const scheduleName = (timelineId: TimelineId, sequence: number, dueAt: Temporal.Instant): string =>
  `${timelineId}-${sequence}-${(fullMinute(dueAt).epochMilliseconds / 60_000).toString(36)}`;

/** A minute has one name and one firing, at its end, so that it never fires too early. */
const fullMinute = (instant: Temporal.Instant): Temporal.Instant => instant.round({ smallestUnit: 'minute', roundingMode: 'ceil' });

function firingTime(dueAt: Temporal.Instant, { now, toAws }: ServiceClock): string {
  const soonest = now().add({ seconds: leadSeconds }).round({ smallestUnit: 'second', roundingMode: 'ceil' });
  const wanted = fullMinute(dueAt);
  const at = toAws(Temporal.Instant.compare(wanted, soonest) < 0 ? soonest : wanted);
  return at.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'second' });
}

/** Best effort: a schedule that is left over fires once and does nothing. */
async function removeQuietly(client: SchedulerClient, group: string, name: string, log: Log): Promise<void> {
  try {
    await deleteSchedule(client, group, name);
  } catch (error) {
    log.warn('schedule not deleted', { schedule: name, error });
  }
}

/** A missing schedule is not an error. */
export async function deleteSchedule(client: SchedulerClient, group: string, name: string): Promise<void> {
  try {
    await client.send(new DeleteScheduleCommand({ GroupName: group, Name: name }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}
