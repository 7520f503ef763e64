import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { headItem } from '../../../lib/aws/table/items.ts';
import { headKey } from '../../../lib/aws/table/keys.ts';
import { current, keptTold, noHistory, record, shortened } from '../../../lib/domain/history.ts';
import type { Commit, LoadedTimeline } from '../../../lib/handling/store.ts';
import { countingRequests } from '../store/counting-requests.ts';
import { aCommit, anApplication, ann, at, globex, initech, jo } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const monday = at('2026-11-09T08:00:00Z');
const tuesday = at('2026-11-10T08:00:00Z');
const year2030 = at('2030-01-01T00:00:00Z');

/** As its head tells it. */
const inHead = (loaded: LoadedTimeline): LoadedTimeline => ({ ...loaded, history: shortened(loaded.history) });

const minuteOf = (sequence: number): Commit => {
  const when = at('2026-11-03T07:12:00Z').add({ minutes: sequence });
  const id = `${String(sequence).padStart(10, '0')}-00`;
  return aCommit({ sequence, events: [anApplication({ id, at: when, recordedAt: when })] });
};

/** The timeline after this many commits, a minute apart. */
const loadedAt = (sequence: number): LoadedTimeline => {
  const events = Array.from({ length: sequence }, (_, index) => minuteOf(index + 1).events).flat();
  return { timelineId: initech, userId: jo, root: '<application@example.com>', sequence, history: record(noHistory, events) };
};

export function headsContract(open: Open): void {
  test('a timeline that was never written is null', async () => {
    const { store } = await openStore(open);
    expect(await store.load(jo, initech)).toBeNull();
    expect(await store.timelinesOf(jo)).toEqual([]);
  });

  test('a saved head comes back in one request, with the newest events', async () => {
    const { store, client } = await openStore(open);
    await store.saveHead(loadedAt(70), monday);
    const requests = countingRequests(client);
    expect(await store.load(jo, initech)).toEqual(inHead(loadedAt(70)));
    expect(requests.operations).toEqual(['GetItem']);
  });

  test('the whole of it comes from all commits, where events are folded', async () => {
    const { store, client } = await openStore(open);
    for (let sequence = 1; sequence <= 12; sequence += 1) await store.append(minuteOf(sequence));
    const requests = countingRequests(client);
    expect(await store.whole(inHead(loadedAt(12)))).toEqual(loadedAt(12));
    expect(requests.operations).toEqual(['Query']);
    expect(await store.whole(loadedAt(3))).toEqual(loadedAt(3));
    expect(requests.operations).toEqual(['Query']);
  });

  test('a head of before, with 64 events, is read and shrinks', async () => {
    const { store, client, tableName } = await openStore(open);
    for (let sequence = 1; sequence <= 66; sequence += 1) await store.append(minuteOf(sequence));
    const { history } = loadedAt(66);
    const before = headItem.encode(headKey(jo, initech), {
      timelineId: initech,
      userId: jo,
      root: '<application@example.com>',
      version: 66,
      base: current({ ...noHistory, recent: history.recent.slice(0, 2) }),
      recent: history.recent.slice(2),
    });
    await client.send(new PutCommand({ TableName: tableName, Item: before }));
    const loaded = await store.load(jo, initech);
    expect(loaded?.history).toMatchObject({ recent: history.recent.slice(2), older: { kept: [], leftOut: 0 } });
    if (loaded === null) return;
    expect(current(loaded.history)).toEqual(current(history));
    expect(await store.whole(loaded)).toEqual(loadedAt(66));
    const next = record(loaded.history, minuteOf(67).events);
    await store.saveHead({ ...loaded, sequence: 67, history: next }, monday);
    const shrunk = await store.load(jo, initech);
    expect(shrunk?.history.recent).toHaveLength(keptTold);
    expect(shrunk?.history.base).toEqual(inHead(loadedAt(67)).history.base);
  });

  test('a head that lags behind the commit of an older mail is made from all commits', async () => {
    const { store, anotherStore } = await openStore(open);
    for (let sequence = 1; sequence <= 12; sequence += 1) await store.append(minuteOf(sequence));
    await store.saveHead(loadedAt(12), monday);
    const late = aCommit({ sequence: 13, events: [anApplication({ id: '0000000013-00', at: at('2026-11-01T08:00:00Z') })] });
    await store.append(late);
    const later = anotherStore();
    await later.append(late);
    const history = record(loadedAt(12).history, late.events);
    expect(await later.load(jo, initech)).toEqual({ ...loadedAt(13), history });
  });

  test('all timelines of a user come in one request, each as it was, and nobody else’s', async () => {
    const { store, client } = await openStore(open);
    const other: LoadedTimeline = { ...loadedAt(1), timelineId: globex };
    for (const each of [loadedAt(70), other]) await store.saveHead(each, monday);
    const requests = countingRequests(client);
    const loaded = await store.loadAll(jo);
    expect(loaded.toSorted((a, b) => (a.timelineId < b.timelineId ? -1 : 1))).toEqual([other, inHead(loadedAt(70))]);
    expect(requests.operations).toEqual(['Query']);
    expect(await store.loadAll(ann)).toEqual([]);
  });

  test('without a head the timeline is built from the commits', async () => {
    const { store } = await openStore(open);
    await store.append(minuteOf(1));
    await store.append(minuteOf(2));
    expect(await store.load(jo, initech)).toEqual(loadedAt(2));
  });

  test('a stale head is detected by the taken sequence, and the commits after it are read', async () => {
    const { store, anotherStore } = await openStore(open);
    await store.append(minuteOf(1));
    await store.saveHead(loadedAt(1), null);
    await store.append(minuteOf(2)); // Its writer died before it saved the head.
    const later = anotherStore();
    expect(await later.load(jo, initech)).toEqual(loadedAt(1));
    expect(await later.append(minuteOf(2))).toBe('conflict');
    expect(await later.load(jo, initech)).toEqual(loadedAt(2));
    expect((await later.gatherForReminder(jo, initech)).loaded).toEqual(loadedAt(2));
  });

  test.for([
    [1, 2, 2],
    [2, 1, 2],
    [2, 2, 2],
  ] as const)('a head only moves forwards: %i and then %i is %i', async ([first, second, standing]) => {
    const { store } = await openStore(open);
    await store.saveHead(loadedAt(first), monday);
    await store.saveHead(loadedAt(second), tuesday);
    expect(await store.load(jo, initech)).toEqual(loadedAt(standing));
    const [due] = await store.dueOf(jo, year2030);
    expect(due?.dueAt).toEqual(second > first ? tuesday : monday);
  });

  test.for([
    ['another time', tuesday, [tuesday]],
    ['no time', null, []],
  ] as const)('the same head can be due at %s', async ([, dueAt, expected]) => {
    const { store } = await openStore(open);
    await store.saveHead(loadedAt(2), monday);
    await store.replan(loadedAt(2), dueAt);
    expect((await store.dueOf(jo, year2030)).map((due) => due.dueAt)).toEqual(expected);
    expect(await store.load(jo, initech)).toEqual(loadedAt(2));
  });

  test('a head with nothing due can become due again', async () => {
    const { store } = await openStore(open);
    await store.saveHead(loadedAt(2), null);
    await store.replan(loadedAt(2), monday);
    expect(await store.dueOf(jo, year2030)).toEqual([{ userId: jo, timelineId: initech, dueAt: monday }]);
  });

  test('a plan for a head that has changed or does not exist changes nothing', async () => {
    const { store } = await openStore(open);
    await store.replan(loadedAt(1), tuesday);
    expect(await store.load(jo, initech)).toBeNull();
    await store.saveHead(loadedAt(2), monday);
    await store.replan(loadedAt(1), tuesday);
    expect((await store.dueOf(jo, year2030)).map((due) => due.dueAt)).toEqual([monday]);
  });
}
