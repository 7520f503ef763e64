import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { scheduledTimelines } from '../../../lib/aws/operations/missing-schedules.ts';
import { reschedule } from '../../../lib/aws/operations/reschedule.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import type { Due, DueUser, Store } from '../../../lib/handling/store.ts';

const now = Temporal.Instant.from('2026-11-10T09:00:00Z');
const jo = 'jo2345' as UserId;
const due = (name: string, hours: number): Due => ({ userId: jo, timelineId: `jo2345-${name}` as TimelineId, dueAt: now.add({ hours }) });

test('each due timeline without a schedule gets one; users and erased timelines get none', async () => {
  const shards: Readonly<Record<number, readonly (Due | DueUser)[]>> = {
    0: [due('overdue1', -3), due('standing', 5)],
    9: [{ userId: jo, timelineId: null, dueAt: now }, due('erasedxx', 1)],
    15: [due('nextyear', 24 * 400)],
  };
  const store = {
    async *dueInShard(shard: number, until: Temporal.Instant) {
      yield* (shards[shard] ?? []).filter(({ dueAt }) => Temporal.Instant.compare(dueAt, until) <= 0);
    },
    load: async (_: UserId, timelineId: TimelineId) => (timelineId.endsWith('erasedxx') ? null : { sequence: 7 }),
  } as unknown as Store;
  const made: unknown[] = [];
  const schedules = { ensure: async (...asked: unknown[]) => void made.push(asked.map(String)) };
  expect(await reschedule(store, schedules, new Set(['jo2345-standing']), now)).toEqual({ due: 4, made: 2 });
  expect(made.toSorted()).toEqual([
    ['jo2345-nextyear', '7', '2027-12-15T09:00:00Z'],
    ['jo2345-overdue1', '7', '2026-11-10T06:00:00Z'],
  ]);
});

test('the names of schedules, page by page, tell which timelines have one', async () => {
  const client = new SchedulerClient({ region: 'eu-west-1' });
  mockClient(client)
    .on(ListSchedulesCommand)
    .resolvesOnce({ Schedules: [{ Name: 'jo2345-initechx-3-h2k8x1' }], NextToken: 'more' })
    .resolves({ Schedules: [{ Name: 'ann234-globexxx-12-h2k8x2' }] });
  expect(await scheduledTimelines(client, 'group')).toEqual(new Set(['jo2345-initechx', 'ann234-globexxx']));
});
