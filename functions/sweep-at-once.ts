/**
 * The sweep of one machine and of tests. It handles what is overdue at once, one after the other, because there is no queue.
 * Not here: the work itself (send-reminder.ts, lib/handling/account/wake-user.ts), the sweep on AWS (sweep.ts).
 */
import { dueShards } from '../lib/aws/table/table.ts';
import type { UserId } from '../lib/domain/words.ts';
import { wakeUser } from '../lib/handling/account/wake-user.ts';
import { overdueIn } from '../lib/handling/remind/overdue.ts';
import { DailyQuotaExceededError, type Runtime } from '../lib/handling/runtime.ts';
import type { Due, DueUser } from '../lib/handling/store.ts';
import { SweepIncompleteError } from '../lib/handling/sweep-incomplete-error.ts';
import { sendReminder } from './send-reminder.ts';

/** @throws SweepIncompleteError if timelines or users failed, after all the others were handled */
export async function sweep(runtime: Runtime): Promise<{ readonly overdue: number; readonly woken: number }> {
  const failures: unknown[] = [];
  const found = { overdue: 0, woken: 0 };
  let mayMail = true;
  const resumed = new Set<UserId>();
  // An unreadable profile must not hold up all the others, hour after hour.
  await runtime.store.dateProfiles().catch((error: unknown) => failures.push(error));
  for await (const { userId, timelineId } of allDue(runtime)) {
    // What a pause held back until now was not missed: its schedule was made a moment ago.
    if (timelineId !== null && (!mayMail || resumed.has(userId))) continue;
    const decision = timelineId === null ? 'woken' : 'overdue';
    found[decision] += 1;
    try {
      const outcome = timelineId === null ? await wakeUser(userId, runtime) : await sendReminder({ timelineId }, runtime);
      if (outcome === 'pause ended') resumed.add(userId);
      runtime.log.info(decision, { userId, timelineId, outcome });
    } catch (error) {
      runtime.log.error(decision, { userId, timelineId, outcome: 'failed', error });
      // No more mail goes out today; what is claimed waits for the next hour.
      if (error instanceof DailyQuotaExceededError) mayMail = false;
      else failures.push(error);
    }
  }
  if (failures.length > 0) throw new SweepIncompleteError(failures, found);
  return found;
}

async function* allDue(runtime: Runtime): AsyncGenerator<Due | DueUser> {
  for (let shard = 0; shard < dueShards; shard += 1) yield* overdueIn(shard, runtime);
}
