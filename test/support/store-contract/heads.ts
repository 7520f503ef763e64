import { expect, test } from 'vitest';
import { noHistory, record } from '../../../lib/domain/history.ts';
import type { LoadedTimeline } from '../../../lib/handling/store.ts';
import { countingRequests } from '../counting-requests.ts';
import { aCommit, ann, at, globex, initech, jo } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const monday = at('2026-11-09T08:00:00Z');
const tuesday = at('2026-11-10T08:00:00Z');
const year2030 = at('2030-01-01T00:00:00Z');

/** The timeline after this many commits. */
const loadedAt = (sequence: number): LoadedTimeline => {
  const events = Array.from({ length: sequence }, (_, index) => aCommit({ sequence: index + 1 }).events).flat();
  return { timelineId: initech, userId: jo, root: '<application@example.com>', sequence, history: record(noHistory, events) };
};

export function headsContract(open: Open): void {
  test('a timeline that was never written is null', async () => {
    const { store } = await openStore(open);
    expect(await store.load(jo, initech)).toBeNull();
    expect(await store.timelinesOf(jo)).toEqual([]);
  });

  test('a saved head comes back as it was, in one request', async () => {
    const { store, client } = await openStore(open);
    await store.saveHead(loadedAt(70), monday);
    const requests = countingRequests(client);
    expect(await store.load(jo, initech)).toEqual(loadedAt(70));
    expect(requests.operations).toEqual(['GetItem']);
  });

  test('all timelines of a user come in one request, each as it was, and nobody else’s', async () => {
    const { store, client } = await openStore(open);
    const other: LoadedTimeline = { ...loadedAt(1), timelineId: globex };
    for (const each of [loadedAt(70), other]) await store.saveHead(each, monday);
    const requests = countingRequests(client);
    const loaded = await store.loadAll(jo);
    expect(loaded.toSorted((a, b) => (a.timelineId < b.timelineId ? -1 : 1))).toEqual([other, loadedAt(70)]);
    expect(requests.operations).toEqual(['Query']);
    expect(await store.loadAll(ann)).toEqual([]);
  });

  test('without a head the timeline is built from the commits', async () => {
    const { store } = await openStore(open);
    await store.append(aCommit({ sequence: 1 }));
    await store.append(aCommit({ sequence: 2 }));
    expect(await store.load(jo, initech)).toEqual(loadedAt(2));
  });

  test('a stale head is detected by the taken sequence, and the commits after it are read', async () => {
    const { store, anotherStore } = await openStore(open);
    await store.append(aCommit({ sequence: 1 }));
    await store.saveHead(loadedAt(1), null);
    await store.append(aCommit({ sequence: 2 })); // Its writer died before it saved the head.
    const later = anotherStore();
    expect(await later.load(jo, initech)).toEqual(loadedAt(1));
    expect(await later.append(aCommit({ sequence: 2 }))).toBe('conflict');
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
