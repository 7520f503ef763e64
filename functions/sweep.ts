/**
 * Hourly: what is overdue, because a firing got lost or a process died between claim and record, goes through the same handler.
 * Not here: what is then done (send-reminder.ts).
 */

import { onAws } from '../lib/aws/on-aws.ts';
import { DailyQuotaExceededError } from '../lib/handling/daily-quota-exceeded-error.ts';
import { replanAll } from '../lib/handling/plan.ts';
import type { Runtime } from '../lib/handling/runtime.ts';
import type { Due } from '../lib/handling/store.ts';
import { SweepIncompleteError } from '../lib/handling/sweep-incomplete-error.ts';
import { updateProfile } from '../lib/handling/update-profile.ts';
import { sendReminder } from './send-reminder.ts';

/** EventBridge Scheduler, every hour. */
export const handler = onAws((_event, { runtime }) => sweep(runtime));

const shards = 16;
/** Before that, the schedule may still be on its way: it has a window of 5 minutes. */
const overdueMinutes = 15;

/** @throws SweepIncompleteError when timelines failed, after all the others were handled */
export async function sweep(runtime: Runtime): Promise<{ readonly overdue: number; readonly resumed: number }> {
  const resumed = await endPauses(runtime);
  const failures: unknown[] = [];
  let overdue = 0;
  for await (const { timelineId } of allOverdue(runtime)) {
    overdue += 1;
    try {
      const outcome = await sendReminder({ timelineId }, runtime);
      runtime.log.info('overdue', { timelineId, outcome });
    } catch (error) {
      runtime.log.error('overdue', { timelineId, outcome: 'failed', error });
      // Nobody's mail goes out any more; what is claimed waits for the next hour.
      if (error instanceof DailyQuotaExceededError) break;
      // One timeline that can't be read must not keep all later ones waiting, hour after hour.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new SweepIncompleteError(failures, overdue);
  return { overdue, resumed };
}

async function* allOverdue({ store, now }: Runtime): AsyncGenerator<Due> {
  for (let shard = 0; shard < shards; shard += 1) yield* store.dueInShard(shard, now().subtract({ minutes: overdueMinutes }));
}

/** A pause that is over: every timeline of the user is decided again. */
async function endPauses(runtime: Runtime): Promise<number> {
  let ended = 0;
  for await (const profile of runtime.store.allUsers()) {
    const { pausedUntil } = profile;
    if (pausedUntil === null || pausedUntil === 'resumed-by-hand' || pausedUntil.until(runtime.now()).sign < 0) continue;
    const resumed = await updateProfile(
      profile,
      (known) => ({ ...known, pausedUntil: null, resumedAt: pausedUntil, changedAt: pausedUntil }),
      runtime,
    );
    const { counters } = await runtime.store.gather(profile.userId, { messageIds: [], correspondents: [] });
    await replanAll(resumed, counters, runtime);
    ended += 1;
  }
  return ended;
}
