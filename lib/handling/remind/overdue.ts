/**
 * What was missed: timelines whose firing got lost, and users whose due time, which has no schedule, has come. Not here: the work itself.
 */
import type { Runtime } from '../runtime.ts';
import type { Due, DueUser } from '../store.ts';

/** Before that, the schedule may still fire: it has a window of 5 minutes. */
const overdueMinutes = 15;

/** Soonest first, from all pages of the shard. */
export async function* overdueIn(shard: number, { store, now }: Pick<Runtime, 'store' | 'now'>): AsyncGenerator<Due | DueUser> {
  const overdueSince = now().subtract({ minutes: overdueMinutes });
  for await (const due of store.dueInShard(shard, now())) {
    if (due.timelineId === null || due.dueAt.until(overdueSince).sign >= 0) yield due;
  }
}
