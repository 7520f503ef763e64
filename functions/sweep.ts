/**
 * Hourly: what is overdue, because a firing got lost or a process died between claim and record, goes through the same handler.
 * Not here: what is then done (send-reminder.ts).
 */

import { onAws } from '../lib/aws/on-aws.ts';
import { replanAll } from '../lib/handling/plan.ts';
import type { Runtime } from '../lib/handling/runtime.ts';
import { updateProfile } from '../lib/handling/update-profile.ts';
import { sendReminder } from './send-reminder.ts';

/** EventBridge Scheduler, every hour. */
export const handler = onAws((_event, { runtime }) => sweep(runtime));

const shards = 16;
/** Before that, the schedule may still be on its way: it has a window of 5 minutes. */
const overdueMinutes = 15;

export async function sweep(runtime: Runtime): Promise<{ readonly overdue: number; readonly resumed: number }> {
  const resumed = await endPauses(runtime);
  let overdue = 0;
  for (let shard = 0; shard < shards; shard += 1) {
    for await (const { timelineId } of runtime.store.dueInShard(shard, runtime.now().subtract({ minutes: overdueMinutes }))) {
      const outcome = await sendReminder({ timelineId }, runtime);
      runtime.log.info('overdue', { timelineId, outcome });
      overdue += 1;
    }
  }
  return { overdue, resumed };
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
