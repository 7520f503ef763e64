/** Joining: mail to start@ becomes a user with a private tracking address. Doing it twice gives the same address. */
import { blankProfile, forgottenAt, type Profile } from '../../domain/settings/profile.ts';
import type { UserId } from '../../domain/words.ts';
import { domainOf } from '../../email/people/addresses.ts';
import { secretFor, unsubscribeTokenFor, userIdFor } from '../identity.ts';
import type { Incoming } from '../reading/incoming.ts';
import type { Runtime, ServiceSettings } from '../runtime.ts';
import type { Owner } from '../store.ts';
import { admit, askToConfirm, welcome } from './unconfirmed.ts';

export type Joined =
  | 'welcomed'
  | 'welcomed already'
  | 'asked to confirm'
  | 'asked already'
  | 'no sender'
  | 'unproven'
  | 'sign-up closed'
  | 'erased';

export async function join(mail: Incoming, runtime: Runtime): Promise<Joined> {
  const { from, proven, message } = mail;
  // One of our own addresses joins nobody: what we answered would come back to us.
  if (from === '' || runtime.service.addresses.read(from).type !== 'foreign') return 'no sender';
  const known = await runtime.store.ownerOf(from, runtime.now());
  if (known !== null && known.purpose !== 'sender') return 'unproven';
  if (known === null && !maySignUp(from, runtime.service.signUp)) return 'sign-up closed';
  const profile = await profileOf(mail, message.from[0]?.name ?? null, known, runtime);
  if (profile.status === 'erased') return 'erased';
  if (proven) return welcome(mail, await admitted(profile, runtime), runtime);
  if (profile.status === 'unconfirmed') return askToConfirm(mail, profile, runtime);
  return profile.unproven ? welcome(mail, profile, runtime) : 'unproven';
}

/** A proven mail says more than an answer to a question. */
const admitted = async (profile: Profile, runtime: Runtime): Promise<Profile> =>
  profile.status === 'unconfirmed' || profile.unproven ? admit(profile, true, runtime) : profile;

export function maySignUp(address: string, signUp: ServiceSettings['signUp']): boolean {
  if (signUp.type !== 'listed') return signUp.type === 'open';
  return signUp.entries.some((entry) => (entry.startsWith('@') ? entry.slice(1) === domainOf(address) : entry === address));
}

/**
 * The profile is saved first, since its id may be another user's already; then the address is claimed.
 * Of two joins at once the loser's profile is laid to rest; one cut short between the two leaves a profile that nobody reaches.
 */
async function profileOf(mail: Incoming, name: string | null, owner: Owner | null, runtime: Runtime): Promise<Profile> {
  const { store, now } = runtime;
  if (owner !== null) return loadOwned(owner.userId, runtime);
  const profile = await savedProfile(mail, name, runtime);
  const claim: Owner = { userId: profile.userId, timelineId: null, purpose: 'sender', expiresAt: forgottenAt(profile) };
  const winner = await store.renewOwner(mail.from, claim, now());
  if (winner.userId === profile.userId) return profile;
  await store.saveProfile({ ...profile, version: 2, status: 'erased', addresses: [], name: null });
  await store.eraseUser(profile.userId, []);
  return loadOwned(winner.userId, runtime);
}

/** Of the same mail, handled at once or before a crash, the first try's. */
async function savedProfile(mail: Incoming, name: string | null, runtime: Runtime): Promise<Profile> {
  const { store, random } = runtime;
  const by = `${mail.from} ${mail.message.messageId}`;
  for (let turn = 0; ; turn += 1) {
    const userId = await userIdFor(by, turn, random);
    const secrets = { secret: await secretFor(userId, by, random), unsubscribe: await unsubscribeTokenFor(userId, by, random) };
    const profile = newProfile({ userId, ...secrets }, mail, name, runtime);
    if ((await store.saveProfile(profile)) === 'saved') return profile;
    const standing = await store.loadProfile(userId);
    if (standing?.status !== 'erased' && standing?.addresses[0] === mail.from && standing.secret === profile.secret) return standing;
  }
}

async function loadOwned(userId: UserId, { store }: Runtime): Promise<Profile> {
  const profile = await store.loadProfile(userId);
  if (profile === null) throw new ProfileMissingError(userId);
  return profile;
}

export class ProfileMissingError extends Error {
  override readonly name = 'ProfileMissingError';
  constructor(userId: UserId) {
    super(`User ${userId} owns an address but has no profile. Nothing was changed; restore the profile, or delete the owner item.`);
  }
}

const newProfile = (
  { userId, secret, unsubscribe }: Pick<Profile, 'userId' | 'secret'> & { readonly unsubscribe: string },
  { from, proven }: Incoming,
  name: string | null,
  { now }: Runtime,
): Profile => ({
  ...blankProfile,
  userId,
  version: 1,
  secret,
  unsubscribe,
  addresses: [from],
  name,
  status: proven ? 'active' : 'unconfirmed',
  joinedAt: now(),
  ...(!proven && { unproven: true }),
});
