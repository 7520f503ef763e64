/**
 * Runs hourly, once for each shard of the `due` index: finds what was missed and puts it into the reminder queue. It changes nothing
 * itself.
 * A timeline is overdue if its firing was lost, or if a process crashed between claim and record. Users who are due are found only here.
 * Not here: the work itself (send-reminder.ts), the sweep of one machine and of tests (sweep-at-once.ts).
 */
import * as z from 'zod/mini';
import type { DueMessage, ReminderQueue } from '../lib/aws/adapters/reminder-queue.ts';
import { onAws } from '../lib/aws/operations/on-aws.ts';
import { remindersOf } from '../lib/aws/runtime.ts';
import { checked } from '../lib/aws/table/event-json.ts';
import { dueShards } from '../lib/aws/table/table.ts';
import { overdueIn } from '../lib/handling/remind/overdue.ts';
import type { Runtime } from '../lib/handling/runtime.ts';

const eventSchema = z.object({ shard: z.int().check(z.nonnegative(), z.lt(dueShards)) });

/** EventBridge Scheduler, every hour: 16 schedules, one a shard. */
export const handler = onAws((event, service) => {
  const { shard } = checked(eventSchema, event, 'of Scheduler');
  return sweepShard(shard, service.runtime, remindersOf(service));
});

/** If more than this wait, SES is unavailable. What is overdue is then in the queue already, and would only be added again. Our choice. */
const fullQueue = 100;

/** SQS's own limit on one request. */
const perRequest = 10;

export async function sweepShard(
  shard: number,
  runtime: Pick<Runtime, 'store' | 'now' | 'log'>,
  queue: ReminderQueue,
): Promise<{ readonly overdue: number; readonly woken: number } | 'queue is full'> {
  const { store, log } = runtime;
  // Needed once after an upgrade, by one shard. An unreadable profile must not hold up all the others, hour after hour.
  const dated = shard === 0 ? await store.dateProfiles().catch((error: unknown) => new ProfilesNotDatedError(error)) : null;
  if ((await queue.depth()) > fullQueue) {
    log.warn('swept', { shard, outcome: 'queue is full' });
    return 'queue is full';
  }
  const found = { overdue: 0, woken: 0 };
  let waiting: DueMessage[] = [];
  for await (const { userId, timelineId } of overdueIn(shard, runtime)) {
    found[timelineId === null ? 'woken' : 'overdue'] += 1;
    if (timelineId !== null) log.info('overdue', { timelineId, outcome: 'enqueued' });
    waiting.push(timelineId === null ? { userId } : { timelineId });
    if (waiting.length < perRequest) continue;
    await queue.put(waiting);
    waiting = [];
  }
  await queue.put(waiting);
  if (dated instanceof Error) throw dated;
  log.info('swept', { shard, outcome: 'done', ...found });
  return found;
}

export class ProfilesNotDatedError extends Error {
  override readonly name = 'ProfilesNotDatedError';
  constructor(cause: unknown) {
    super('The profiles could not be dated again after an upgrade. Overdue timelines were still found; the next sweep tries again.', {
      cause,
    });
  }
}
