import { expect, test, vi } from 'vitest';
import type { Profile } from '../../../lib/domain/settings/profile.ts';
import type { UserId } from '../../../lib/domain/words.ts';
import type { Store } from '../../../lib/handling/store.ts';
import { trackingAddresses } from '../../../lib/local/receiving/tracking-addresses.ts';
import { aProfile } from '../../support/stored.ts';

const jo = aProfile();

/** A store with one profile. With `held`, its look-ups wait until they are released. */
function aStore(first: Profile | null = jo, held: Promise<void> = Promise.resolve()) {
  let profile = first;
  const loadProfile = vi.fn(async () => {
    const found = profile;
    await held;
    return found;
  });
  const saveProfile = async (next: Profile) => {
    profile = next;
    return 'saved' as const;
  };
  const store = { loadProfile, saveProfile, eraseUser: async () => undefined } as unknown as Store;
  return { loadProfile, ...trackingAddresses(store) };
}

test('an address is looked up once', async () => {
  const { isTracking, loadProfile } = aStore();
  for (const _ of [1, 2, 3]) expect(await isTracking(jo.userId, jo.secret)).toBe(true);
  expect(loadProfile).toHaveBeenCalledTimes(1);
});

test('a wrong secret, an unknown user and an erased one are never an address', async () => {
  const { isTracking, loadProfile } = aStore();
  await isTracking(jo.userId, jo.secret);
  for (const _ of [1, 2]) expect(await isTracking(jo.userId, 'guessed')).toBe(false);
  expect(loadProfile).toHaveBeenCalledTimes(3);
  expect(await aStore(null).isTracking('nobody' as UserId, jo.secret)).toBe(false);
  expect(await aStore({ ...jo, status: 'erased' }).isTracking(jo.userId, jo.secret)).toBe(false);
});

test('a new address counts at once, and the old one no longer', async () => {
  const { isTracking, store } = aStore();
  await isTracking(jo.userId, jo.secret);
  await store.saveProfile({ ...jo, secret: 'renewed' });
  expect(await isTracking(jo.userId, jo.secret)).toBe(false);
  expect(await isTracking(jo.userId, 'renewed')).toBe(true);
});

test('a result looked up while the profile changed is not cached', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { isTracking, store } = aStore(jo, promise);
  const before = isTracking(jo.userId, jo.secret);
  await store.saveProfile({ ...jo, status: 'erased' });
  resolve();
  expect(await before).toBe(true);
  expect(await isTracking(jo.userId, jo.secret)).toBe(false);
});

test('an erased user is forgotten', async () => {
  const { isTracking, store, loadProfile } = aStore();
  await isTracking(jo.userId, jo.secret);
  await store.eraseUser(jo.userId, []);
  await isTracking(jo.userId, jo.secret);
  expect(loadProfile).toHaveBeenCalledTimes(2);
});
