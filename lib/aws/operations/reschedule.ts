/**
 * Creates missing schedules, after a table was restored or a schedule group was lost. Existing ones are left unchanged.
 * Not here: reporting what is missing, for the doctor (missing-schedules.ts); when something is due (lib/domain/).
 */
import type { Temporal } from 'temporal-polyfill';
import { inParallel } from '../../handling/in-parallel.ts';
import type { Schedules } from '../../handling/runtime.ts';
import type { Due, Store } from '../../handling/store.ts';
import { dueShards } from '../table/table.ts';
import { aCentury } from './missing-schedules.ts';

/** Far below a small region's limit of 250 a second: each takes about 50 ms. Our choice. */
const atOnce = 10;

export interface Rescheduled {
  /** Timelines with something due. */
  readonly due: number;
  readonly made: number;
}

/** @param now the service's time; what was due before it fires within minutes */
export async function reschedule(
  store: Pick<Store, 'dueInShard' | 'load'>,
  schedules: Schedules,
  standing: ReadonlySet<string>,
  now: Temporal.Instant,
): Promise<Rescheduled> {
  const counted = { due: 0, made: 0 };
  await inParallel(allDue(store, now), atOnce, async ({ userId, timelineId, dueAt }) => {
    counted.due += 1;
    if (standing.has(timelineId)) return;
    const loaded = await store.load(userId, timelineId);
    if (loaded === null) return; // erased since it was listed
    await schedules.ensure(timelineId, loaded.sequence, dueAt);
    counted.made += 1;
  });
  return counted;
}

async function* allDue({ dueInShard }: Pick<Store, 'dueInShard'>, now: Temporal.Instant): AsyncGenerator<Due> {
  for (let shard = 0; shard < dueShards; shard += 1) {
    for await (const due of dueInShard(shard, now.add(aCentury))) if (due.timelineId !== null) yield due;
  }
}
