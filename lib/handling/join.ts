/** Joining: mail to start@ becomes a user with a private tracking address. Doing it twice gives the same address. */
import type { Profile } from '../domain/profile.ts';
import type { UserId } from '../domain/words.ts';
import { domainOf } from '../email/addresses.ts';
import { composeWelcome } from '../email/compose/welcome.ts';
import { newUserId, shortHash } from './identity.ts';
import type { Incoming } from './incoming.ts';
import { mailFacts, sendAnswer } from './outbox.ts';
import type { Runtime, ServiceSettings } from './runtime.ts';
import type { Owner } from './store.ts';

export type Joined = 'welcomed' | 'unproven' | 'sign-up closed' | 'welcomed already' | 'erased';

export async function join({ from, proven, message }: Incoming, runtime: Runtime): Promise<Joined> {
  if (from === '' || !proven) return 'unproven';
  const known = await runtime.store.ownerOf(from, runtime.now());
  if (known === null && !maySignUp(from, runtime.service.signUp)) return 'sign-up closed';
  const profile = await profileOf(from, message.from[0]?.name ?? null, known, runtime);
  if (profile.status === 'erased') return 'erased';
  const facts = mailFacts(
    profile,
    { id: `welcome-${shortHash(message.messageId)}`, replyAddress: null, references: [message.messageId] },
    runtime,
  );
  return (await sendAnswer(composeWelcome(facts), runtime)) === 'capped' ? 'welcomed already' : 'welcomed';
}

export function maySignUp(address: string, signUp: ServiceSettings['signUp']): boolean {
  if (signUp.type !== 'listed') return signUp.type === 'open';
  return signUp.entries.some((entry) => (entry.startsWith('@') ? entry.slice(1) === domainOf(address) : entry === address));
}

/**
 * The profile is saved first, since its id may be another user's already; then the address is claimed.
 * Of two joins at once the loser's profile is laid to rest; one cut short between the two leaves a profile that nobody reaches.
 */
async function profileOf(address: string, name: string | null, owner: Owner | null, runtime: Runtime): Promise<Profile> {
  const { store, random } = runtime;
  if (owner !== null) return loadOwned(owner.userId, runtime);
  const profile = newProfile(newUserId(random), address, name, runtime);
  if ((await store.saveProfile(profile)) === 'conflict') return profileOf(address, name, null, runtime);
  const winner = await store.claimOwner(address, { userId: profile.userId, timelineId: null, purpose: 'sender', expiresAt: null });
  if (winner.userId === profile.userId) return profile;
  await store.saveProfile({ ...profile, version: 2, status: 'erased', addresses: [], name: null });
  return loadOwned(winner.userId, runtime);
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

const newProfile = (userId: UserId, address: string, name: string | null, { random, now }: Runtime): Profile => ({
  userId,
  version: 1,
  secret: random.token(6),
  addresses: [address],
  name,
  status: 'active',
  joinedAt: now(),
  pausedUntil: null,
  heldBecause: null,
  resumedAt: null,
  timeZone: null,
  seenZone: null,
  country: null,
  hour: 9,
  followUpCap: 2,
  offers: [],
  appliedCommands: [],
  changedAt: null,
  trackingStarted: false,
});
