/** Joining: mail to start@ becomes a user with a private tracking address. Idempotent: the second time gives the same address. */
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
  const { from } = mail;
  const { store, service, now } = runtime;
  // Nobody joins from one of our own addresses: our answer would come back to us.
  if (from === '' || service.addresses.read(from).type !== 'foreign') return 'no sender';
  // The domain asks receivers to refuse such mail, so we tell nobody and make no profile.
  if (!mail.proof.proven && mail.proof.disowned) return 'unproven';
  const mailId = mailIdOf(mail);
  const before = await store.joinBy(mailId);
  if (before?.answered) return 'welcomed already';
  const known = await store.ownerOf(from, now());
  if (known !== null && known.purpose !== 'sender') return 'unproven';
  if (known === null && !maySignUp(from, service.signUp)) return 'sign-up closed';
  const profile = await profileOf(mail, before?.userId ?? null, known, runtime);
  if (profile.status === 'erased') return 'erased';
  const joined = await welcomed(mail, profile, runtime, before === null && known !== null);
  await store.markJoinAnswered(mailId);
  return joined;
}

/** Identifies a joining mail. */
const mailIdOf = ({ from, message }: Incoming): string => `${from} ${message.messageId}`;

async function welcomed(mail: Incoming, profile: Profile, runtime: Runtime, wasThere: boolean): Promise<Joined> {
  if (mail.proven) return welcome(mail, await admitted(profile, runtime), runtime, wasThere);
  if (profile.status === 'unconfirmed') return askToConfirm(mail, profile, runtime);
  return profile.unproven ? welcome(mail, profile, runtime, wasThere) : 'unproven';
}

/** Expiry runs late: the mail must be gone before its record. */
const longerByHours = 48;

/** A proven mail says more than an answer to a question. */
const admitted = async (profile: Profile, runtime: Runtime): Promise<Profile> =>
  profile.status === 'unconfirmed' || profile.unproven ? admit(profile, true, runtime) : profile;

export function maySignUp(address: string, signUp: ServiceSettings['signUp']): boolean {
  if (signUp.type !== 'listed') return signUp.type === 'open';
  return signUp.entries.some((entry) => (entry.startsWith('@') ? entry.slice(1) === domainOf(address) : entry === address));
}

/**
 * Saves the profile first, because its id may already belong to another user; then claims the mail for it, and the address last.
 * If two joins race, the loser's profile becomes a tombstone. An interrupted join is finished when its mail comes again.
 */
async function profileOf(mail: Incoming, before: UserId | null, owner: Owner | null, runtime: Runtime): Promise<Profile> {
  const { store, service, now } = runtime;
  const known = before ?? owner?.userId ?? null;
  const profile = known === null ? await savedProfile(mail, runtime) : await loadOwned(known, runtime);
  if (profile.status === 'erased') return profile;
  const { userId } = profile;
  const expiresAt = now().add({ hours: 24 * service.rawMailDays + longerByHours });
  await store.claimJoin(mailIdOf(mail), { userId, answered: false }, expiresAt);
  if (owner?.userId === userId || !profile.addresses.includes(mail.from)) return profile;
  const claim: Owner = { userId, timelineId: null, purpose: 'sender', expiresAt: forgottenAt(profile) };
  const winner = await store.renewOwner(mail.from, claim, now());
  if (winner.userId === userId) return profile;
  await store.saveProfile({ ...profile, version: 2, status: 'erased', addresses: [], name: null });
  await store.eraseUser(userId, []);
  return loadOwned(winner.userId, runtime);
}

/** If the same mail is handled concurrently or was handled before a crash: the first try's profile. */
async function savedProfile(mail: Incoming, runtime: Runtime): Promise<Profile> {
  const { store, random } = runtime;
  const by = mailIdOf(mail);
  for (let turn = 0; ; turn += 1) {
    const userId = await userIdFor(by, turn, random);
    const secrets = { secret: await secretFor(userId, by, random), unsubscribe: await unsubscribeTokenFor(userId, by, random) };
    const profile = newProfile({ userId, ...secrets }, mail, runtime);
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
  { from, proven, message, delivery }: Incoming,
  { now }: Runtime,
): Profile => ({
  ...blankProfile,
  userId,
  version: 1,
  secret,
  unsubscribe,
  addresses: [from],
  name: message.from[0]?.name ?? null,
  status: proven ? 'active' : 'unconfirmed',
  // Mails that they write from now on count, even if this mail is handled later. But a question to confirm stays open for a whole week.
  joinedAt: proven ? delivery.receivedAt : now(),
  ...(!proven && { unproven: true }),
});
