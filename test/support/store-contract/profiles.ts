import { expect, test } from 'vitest';
import type { Profile } from '../../../lib/domain/settings/profile.ts';
import { ann, aProfile, jo, morning } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

export function profilesContract(open: Open): void {
  test('a profile comes back as it was saved', async () => {
    const { store } = await openStore(open);
    expect(await store.loadProfile(jo)).toBeNull();
    expect(await store.saveProfile(aProfile())).toBe('saved');
    expect(await store.loadProfile(jo)).toEqual(aProfile());
  });

  test('of two changes to one version, one is saved', async () => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile());
    const results = await Promise.all([
      store.saveProfile(aProfile({ version: 2, hour: 8 })),
      store.saveProfile(aProfile({ version: 2, hour: 10 })),
    ]);
    expect(results.toSorted()).toEqual(['conflict', 'saved']);
    expect((await store.loadProfile(jo))?.hour).toBe(results[0] === 'saved' ? 8 : 10);
  });

  test.for([
    ['a second sign-up', 1],
    ['a version that was skipped', 4],
    ['the version that stands', 2],
  ] as const)('%s is a conflict', async ([, version]) => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile());
    await store.saveProfile(aProfile({ version: 2 }));
    expect(await store.saveProfile(aProfile({ version, name: 'somebody else' }))).toBe('conflict');
    expect(await store.loadProfile(jo)).toEqual(aProfile({ version: 2 }));
  });

  test('an erased profile stays erased', async () => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile());
    const tombstone = aProfile({ version: 2, status: 'erased', addresses: [], name: null });
    expect(await store.saveProfile(tombstone)).toBe('saved');
    expect(await store.saveProfile(aProfile({ version: 3 }))).toBe('conflict');
    expect(await store.saveProfile(aProfile({ version: 1 }))).toBe('conflict');
    expect(await store.loadProfile(jo)).toEqual(tombstone);
  });

  test('a tombstone can be replaced by a later one, once', async () => {
    const { store } = await openStore(open);
    const erasing = { left: 'everything', goOnAt: morning, goodbye: true } as const;
    await store.saveProfile(aProfile({ status: 'erased', erasing }));
    const later = aProfile({ version: 2, status: 'erased', addresses: [] });
    expect([await store.saveProfile(later), await store.saveProfile(later)]).toEqual(['saved', 'conflict']);
    expect(await store.loadProfile(jo)).toEqual(later);
  });

  test('every user is found once', async () => {
    const { store } = await openStore(open);
    await store.saveProfile(aProfile());
    await store.saveProfile(aProfile({ userId: ann }));
    await store.saveProfile(aProfile({ version: 2 }));
    const users: Profile[] = [];
    for await (const profile of store.allUsers()) users.push(profile);
    expect(users.map(({ userId, version }) => [userId, version]).toSorted()).toEqual([
      [ann, 1],
      [jo, 2],
    ]);
  });
}
