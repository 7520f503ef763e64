import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { ProfilesNotDatedError, sweepShard } from '../../../functions/sweep.ts';
import type { DueMessage } from '../../../lib/aws/adapters/reminder-queue.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import type { Due, DueUser, Store } from '../../../lib/handling/store.ts';
import { recordingLog } from '../support/recording-log.ts';

const now = Temporal.Instant.from('2026-11-10T09:00:00Z');
const ago = (minutes: number) => now.subtract({ minutes });
const timeline = (name: string, minutes: number): Due => ({
  userId: 'jo2345' as UserId,
  timelineId: `jo2345-${name}` as TimelineId,
  dueAt: ago(minutes),
});
const user = (minutes: number): DueUser => ({ userId: 'ann234' as UserId, timelineId: null, dueAt: ago(minutes) });

async function swept(shard: number, due: readonly (Due | DueUser)[], more: { depth?: number; dateProfiles?: Store['dateProfiles'] } = {}) {
  const put: DueMessage[][] = [];
  const asked: number[] = [];
  let dated = 0;
  const store = {
    async *dueInShard(which: number) {
      asked.push(which);
      yield* due;
    },
    dateProfiles: async () => {
      dated += 1;
      return more.dateProfiles?.() ?? 'dated already';
    },
  } as unknown as Store;
  const queue = {
    put: async (messages: readonly DueMessage[]) => void put.push([...messages]),
    bury: async () => {},
    depth: async () => more.depth ?? 0,
  };
  const log = recordingLog();
  const outcome = await sweepShard(shard, { store, now: () => now, log }, queue).catch((error: unknown) => error);
  return { outcome, put: put.flat(), requests: put.filter(({ length }) => length > 0).length, asked, dated, log };
}

test('timelines overdue by a quarter of an hour go into the queue, and users as soon as they are due', async () => {
  const { outcome, put, asked } = await swept(7, [timeline('late', 15), timeline('soon', 14), user(1)]);
  expect(put).toEqual([{ timelineId: 'jo2345-late' }, { userId: 'ann234' }]);
  expect(outcome).toEqual({ overdue: 1, woken: 1 });
  expect(asked).toEqual([7]);
});

test('a full shard is read to its end, and queued ten to a request', async () => {
  const { outcome, put, requests } = await swept(
    3,
    Array.from({ length: 1_234 }, (_, index) => timeline(String(index), 60)),
  );
  expect(outcome).toEqual({ overdue: 1_234, woken: 0 });
  expect(new Set(put.map(({ timelineId }) => timelineId)).size).toBe(1_234);
  expect(requests).toBe(124);
});

test('while the queue is full nothing is added', async () => {
  expect((await swept(3, [timeline('late', 60)], { depth: 100 })).put).toHaveLength(1);
  const { outcome, put, log } = await swept(3, [timeline('late', 60)], { depth: 101 });
  expect([outcome, put]).toEqual(['queue is full', []]);
  expect(log.lines).toMatchObject([{ decision: 'swept', facts: { outcome: 'queue is full' } }]);
});

test('one shard dates the profiles; if that fails, due timelines are still found', async () => {
  expect((await swept(1, [])).dated).toBe(0);
  expect((await swept(0, [])).dated).toBe(1);
  const failed = await swept(0, [timeline('late', 60)], { dateProfiles: () => Promise.reject(new Error('unreadable')) });
  expect(failed.outcome).toBeInstanceOf(ProfilesNotDatedError);
  expect(failed.put).toHaveLength(1);
});
