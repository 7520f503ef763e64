import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { profileItem } from '../../../lib/aws/table/items.ts';
import { profileKey } from '../../../lib/aws/table/keys.ts';
import { dueShards } from '../../../lib/aws/table/table.ts';
import { noHistory } from '../../../lib/domain/history.ts';
import type { Profile } from '../../../lib/domain/settings/profile.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import type { Due, DueUser, Store } from '../../../lib/handling/store.ts';
import { countingRequests } from '../store/counting-requests.ts';
import { ann, aProfile, at, globex, initech, jo } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const nine = at('2026-11-10T08:00:00Z');
const after = (minutes: number): Temporal.Instant => nine.add({ minutes });
const annes = 'ann234-initechx' as TimelineId;

const save = (store: Store, userId: UserId, timelineId: TimelineId, dueAt: Temporal.Instant | null): Promise<void> =>
  store.saveHead({ timelineId, userId, root: '<root@x>', sequence: 1, history: noHistory }, dueAt);

const collect = async (dues: AsyncIterable<Due | DueUser>): Promise<readonly (Due | DueUser)[]> => {
  const all: (Due | DueUser)[] = [];
  for await (const due of dues) all.push(due);
  return all;
};

const inAllShards = async (store: Store, until: Temporal.Instant): Promise<readonly (Due | DueUser)[]> => {
  const shards = Array.from({ length: dueShards }, (_, shard) => collect(store.dueInShard(shard, until)));
  return (await Promise.all(shards)).flat();
};

export function dueContract(open: Open): void {
  test('a user’s due timelines, soonest first, in one request', async () => {
    const { store, client } = await openStore(open);
    await save(store, jo, initech, after(5));
    await save(store, jo, globex, nine);
    await save(store, jo, 'jo2345-laterxxx' as TimelineId, after(60));
    await save(store, jo, 'jo2345-neverxxx' as TimelineId, null);
    await save(store, ann, annes, nine);
    const requests = countingRequests(client);
    expect(await store.dueOf(jo, after(5))).toEqual([
      { userId: jo, timelineId: globex, dueAt: nine },
      { userId: jo, timelineId: initech, dueAt: after(5) },
    ]);
    expect(requests.operations).toEqual(['Query']);
  });

  test.for([
    ['2026-11-10T07:59:59.999Z', 0],
    ['2026-11-10T08:00:00Z', 1],
    ['2026-11-10T08:00:00.001Z', 1],
  ] as const)('asked at %s, what is due at 08:00 is there %i times', async ([until, times]) => {
    const { store } = await openStore(open);
    await save(store, jo, initech, nine);
    expect(await store.dueOf(jo, at(until))).toHaveLength(times);
    expect(await inAllShards(store, at(until))).toHaveLength(times);
  });

  test('fractions of a millisecond are rounded up, so that nothing is early', async () => {
    const { store } = await openStore(open);
    await save(store, jo, initech, at('2026-11-10T08:00:00.0001Z'));
    expect(await store.dueOf(jo, nine)).toEqual([]);
    expect(await store.dueOf(jo, at('2026-11-10T08:00:00.001Z'))).toHaveLength(1);
  });

  test('every due timeline is in exactly one shard, soonest first', async () => {
    const { store } = await openStore(open);
    const timelines = Array.from({ length: 60 }, (_, index) => `jo2345-${index}` as TimelineId);
    for (const [index, timelineId] of timelines.entries()) await save(store, jo, timelineId, after(60 - index));
    const due = await inAllShards(store, after(60));
    expect(due.map(({ timelineId }) => timelineId).toSorted()).toEqual(timelines.toSorted());
    const used = await Promise.all(Array.from({ length: dueShards }, (_, shard) => collect(store.dueInShard(shard, after(60)))));
    expect(used.filter((shard) => shard.length > 0).length).toBeGreaterThan(dueShards / 2);
    for (const shard of used) expect(shard).toEqual(shard.toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt)));
  });

  test('a timeline with nothing due leaves both indexes', async () => {
    const { store } = await openStore(open);
    await save(store, jo, initech, nine);
    await store.saveHead({ timelineId: initech, userId: jo, root: '<root@x>', sequence: 2, history: noHistory }, null);
    expect(await store.dueOf(jo, after(60))).toEqual([]);
    expect(await inAllShards(store, after(60))).toEqual([]);
  });

  test('a paused user is due when the pause ends, and is listed apart from their timelines', async () => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile({ pausedUntil: nine }));
    await save(store, jo, initech, nine);
    expect(await inAllShards(store, nine.subtract({ milliseconds: 1 }))).toEqual([]);
    const due = await inAllShards(store, nine);
    expect(due).toHaveLength(2);
    expect(due).toContainEqual({ userId: jo, timelineId: null, dueAt: nine });
    expect(due).toContainEqual({ userId: jo, timelineId: initech, dueAt: nine });
    expect(await store.dueOf(jo, nine)).toEqual([{ userId: jo, timelineId: initech, dueAt: nine }]);
  });

  test.for<readonly [what: string, changes: Parameters<typeof aProfile>[0]]>([
    ['who is not paused', {}],
    ['whose pause only they can end', { pausedUntil: 'resumed-by-hand' }],
    ['who was erased', { status: 'erased', pausedUntil: nine }],
  ])('a user %s is never due', async ([, changes]) => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile(changes));
    // Until the service must check for data that was kept long enough.
    expect(await inAllShards(store, at('2027-11-03T07:11:59Z'))).toEqual([]);
  });

  test.for<readonly [what: string, changes: Parameters<typeof aProfile>[0], dueAt: string]>([
    ['who never confirmed, a week later', { status: 'unconfirmed' }, '2026-11-10T07:12:00Z'],
    ['whose erasure is not complete', { status: 'erased', erasing: { left: 'everything', goOnAt: nine, goodbye: true } }, nine.toString()],
  ])('a user %s is due', async ([, changes, dueAt]) => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile(changes));
    expect(await inAllShards(store, after(1_000_000))).toEqual([{ userId: jo, timelineId: null, dueAt: at(dueAt) }]);
  });

  test('a user whose pause has ended leaves the index, and the profile comes back without it', async () => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile({ pausedUntil: nine }));
    const paused = await store.loadProfile(jo);
    expect(paused).toEqual(aProfile({ pausedUntil: nine }));
    await store.saveProfile({ ...aProfile(), ...paused, pausedUntil: null, version: 2 });
    expect(await inAllShards(store, after(60))).toEqual([]);
  });

  test('users who were saved before there were due dates get them, once', async () => {
    const { store, client, tableName } = await openStore(open);
    const undated = async (profile: Profile): Promise<void> => {
      const item = profileItem.encode(profileKey(profile.userId), profile);
      await client.send(new PutCommand({ TableName: tableName, Item: item }));
    };
    await undated(aProfile({ pausedUntil: nine }));
    await undated(aProfile({ userId: ann }));
    expect(await inAllShards(store, after(60))).toEqual([]);
    expect(await store.dateProfiles()).toBe('dated');
    expect(await inAllShards(store, after(60))).toEqual([{ userId: jo, timelineId: null, dueAt: nine }]);
    expect(await store.loadProfile(jo)).toEqual(aProfile({ pausedUntil: nine }));
    const requests = countingRequests(client);
    expect(await store.dateProfiles()).toBe('dated already');
    expect(requests.operations).toEqual(['GetItem']);
  });
}
