import type { Profile } from '../../domain/settings/profile.ts';
import type { Runtime } from '../runtime.ts';

/** This many concurrent writers on one profile mean an attack or a mistake. Our choice. */
const tries = 10;

/** Changes the current profile. `change` is called again after a lost race, and may return the same profile if there is nothing to do. */
export async function updateProfile(
  profile: Profile,
  change: (profile: Profile) => Profile,
  { store }: Pick<Runtime, 'store'>,
): Promise<Profile> {
  let latest = profile;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const changed = change(latest);
    if (changed === latest) return latest;
    const next = { ...changed, version: latest.version + 1 };
    if ((await store.saveProfile(next)) === 'saved') return next;
    latest = (await store.loadProfile(profile.userId)) ?? latest;
  }
  throw new ProfileMovedError(profile);
}

export class ProfileMovedError extends Error {
  override readonly name = 'ProfileMovedError';
  constructor({ userId }: Profile) {
    super(`The profile of user ${userId} was changed by another writer each time. Nothing was saved; deliver this again.`);
  }
}
