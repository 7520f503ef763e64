/** Which addresses are a user's own: the claim on each, and the list in their profile. Not here: who may ask, and the mails about it. */
import { withAddress, withoutAddress } from '../../../domain/settings/own-addresses.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';
import type { Owner } from '../../store.ts';

const claimBy = ({ userId }: Profile): Owner => ({ userId, timelineId: null, purpose: 'sender', expiresAt: null });

/** `taken`: it belongs to another user. */
export async function ownAddress(profile: Profile, address: string, runtime: Runtime): Promise<'added' | 'taken'> {
  const owner = await runtime.store.renewOwner(address, claimBy(profile), runtime.now());
  if (owner.userId !== profile.userId) return 'taken';
  await updateProfile(profile, (known) => withAddress(known, address, runtime.now()), runtime);
  return 'added';
}

/** The profile without that address. The last address stays: without it the user could neither be reached nor speak. */
export async function disownAddress(profile: Profile, address: string, runtime: Runtime): Promise<Profile> {
  const rest = await updateProfile(profile, (known) => withoutAddress(known, address), runtime);
  if (!rest.addresses.includes(address)) {
    // An expired claim is free. Rounded down, because expiry counts whole seconds and the current second would still belong to the user.
    const expiresAt = runtime.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
    await runtime.store.renewOwner(address, { ...claimBy(profile), expiresAt }, runtime.now());
  }
  return rest;
}
