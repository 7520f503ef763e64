/** What was missed: timelines whose firing was lost, and users who are due and have no schedule for it. Not here: the work itself. */
import type { Runtime } from '../runtime.ts';
import type { Due, DueUser } from '../store.ts';

/** Before this time the schedule may still fire, because it has a window of 5 minutes. */
const overdueMinutes = 15;

/** Everything overdue, soonest first, from all pages of the shard. */
export async function* overdueIn(shard: number, { store, now }: Pick<Runtime, 'store' | 'now'>): AsyncGenerator<Due | DueUser> {
  const overdueSince = now().subtract({ minutes: overdueMinutes });
  for await (const due of store.dueInShard(shard, now())) {
    if (due.timelineId === null || due.dueAt.until(overdueSince).sign >= 0) yield due;
  }
}
