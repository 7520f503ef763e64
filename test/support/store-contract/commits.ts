import { expect, test } from 'vitest';
import { keptTold, noHistory, record } from '../../../lib/domain/history.ts';
import type { Store } from '../../../lib/handling/store.ts';
import { aCommit, anApplication, ann, globex, initech, jo } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

export function commitsContract(open: Open): void {
  test('of two commits with one sequence, one is kept', async () => {
    const { store } = await openStore(open);
    const results = await Promise.all([store.append(aCommit({ messageId: '<a@x>' })), store.append(aCommit({ messageId: '<b@x>' }))]);
    expect(results.toSorted()).toEqual(['appended', 'conflict']);
    const [kept] = await store.commits(initech);
    expect(kept?.messageId).toBe(results[0] === 'appended' ? '<a@x>' : '<b@x>');
  });

  test('putting our own commit again is a conflict too, and the caller must look for itself', async () => {
    const { store } = await openStore(open);
    expect(await store.append(aCommit())).toBe('appended');
    expect(await store.append(aCommit())).toBe('conflict');
    expect(await store.commits(initech)).toEqual([aCommit()]);
  });

  test('commits come back complete and in order, and only those of one timeline', async () => {
    const { store } = await openStore(open);
    const commits = Array.from({ length: 12 }, (_, index) => aCommit({ sequence: index + 1, messageId: `<${index}@x>` }));
    for (const commit of commits.toReversed()) await store.append(commit);
    await store.append(aCommit({ timelineId: globex }));
    expect(await store.commits(initech)).toEqual(commits);
    expect(await store.commitsAfter(initech, 9)).toEqual(commits.slice(9));
    expect(await store.commitsAfter(initech, 12)).toEqual([]);
  });

  test('a timeline of more than one page (1 MB) comes back complete', async () => {
    const { store } = await openStore(open);
    const excerpt = 'x'.repeat(200_000);
    for (let sequence = 1; sequence <= 8; sequence += 1) await store.append(aCommit({ sequence, events: [anApplication({ excerpt })] }));
    expect((await store.commits(initech)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('two concurrent writers, a hundred times: every event is stored once, in sequences without gaps', async () => {
    const { store, anotherStore } = await openStore(open);
    const writers = [store, anotherStore()] as const;
    for (let round = 1; round <= 100; round += 1) {
      await Promise.all(writers.map((writer, index) => write(writer, `<${round}-${index}@x>`)));
    }
    const commits = await store.commits(initech);
    expect(commits.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(new Set(commits.map(({ messageId }) => messageId)).size).toBe(200);
    // Both wrote their head after their commit: the newer one remains.
    const loaded = await anotherStore().load(jo, initech);
    expect(loaded?.sequence).toBe(200);
    expect(loaded?.history.recent).toHaveLength(keptTold);
    expect(loaded === null ? [] : (await store.whole(loaded)).history.recent).toHaveLength(200);
  });

  test('a timeline belongs only to its user, with or without a head', async () => {
    const { store } = await openStore(open);
    await store.append(aCommit());
    expect(await store.load(ann, initech)).toBeNull();
    const loaded = await store.load(jo, initech);
    if (loaded !== null) await store.saveHead(loaded, null);
    expect(await store.load(ann, initech)).toBeNull();
    expect(await store.timelinesOf(ann)).toEqual([]);
    expect(await store.timelinesOf(jo)).toEqual([initech]);
  });
}

/** Writes like a handler: loads, appends and saves the head. After a conflict it loads again and sees the commits after the head. */
async function write(store: Store, messageId: string): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const loaded = await store.load(jo, initech);
    const sequence = (loaded?.sequence ?? 0) + 1;
    const commit = aCommit({ sequence, messageId });
    if ((await store.append(commit)) === 'conflict') continue;
    const history = record(loaded?.history ?? noHistory, commit.events);
    await store.saveHead({ timelineId: initech, userId: jo, root: commit.root, sequence, history }, null);
    return;
  }
  throw new Error(`${messageId} never got its turn.`);
}
