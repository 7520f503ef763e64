import { expect, test } from 'vitest';
import { disownAddress, ownAddress } from '../../../../lib/handling/account/addresses/own-address.ts';
import { handling } from '../../../support/handling.ts';

test.for(['2026-11-03T07:12:00Z', '2026-11-03T07:12:00.4Z'])('an address removed at %s belongs to nobody afterwards', async (when) => {
  const { runtime, joins } = await handling(when);
  await joins('jo@example.com');
  const owner = await runtime.store.ownerOf('jo@example.com', runtime.now());
  const profile = owner === null ? null : await runtime.store.loadProfile(owner.userId);
  if (profile === null) throw new Error('Jo did not join.');
  expect(await ownAddress(profile, 'jo@new.example', runtime)).toBe('added');
  expect(await runtime.store.ownerOf('jo@new.example', runtime.now())).not.toBeNull();
  const both = await runtime.store.loadProfile(profile.userId);
  await disownAddress(both ?? profile, 'jo@new.example', runtime);
  expect(await runtime.store.ownerOf('jo@new.example', runtime.now())).toBeNull();
  expect(await runtime.store.ownerOf('jo@example.com', runtime.now())).not.toBeNull();
});
