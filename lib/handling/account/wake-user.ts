/**
 * A user's due time has come (domain/settings/profile-due.ts): does everything that waited for it. Waking a user for nothing is harmless.
 * Not here: a timeline's due time (functions/send-reminder.ts).
 */
import { leavesAt } from '../../domain/settings/own-addresses.ts';
import { afterPause } from '../../domain/settings/pause.ts';
import { isToPlanAgain, plannedAgain } from '../../domain/settings/plan-again.ts';
import { isForgotten, type Profile } from '../../domain/settings/profile.ts';
import { profileDueAt } from '../../domain/settings/profile-due.ts';
import type { UserId } from '../../domain/words.ts';
import { replanAll } from '../record/plan.ts';
import { updateProfile } from '../record/update-profile.ts';
import { type AskedOnFriday, askIfFriday } from '../remind/ask-on-friday.ts';
import { type Digested, digestIfDue } from '../remind/send-digest.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';
import { removeLeft } from './addresses/remove-address.ts';
import { eraseUser, goOnErasing } from './erase-user.ts';
import { lookAfter } from './look-after.ts';

export async function wakeUser(userId: UserId, runtime: Runtime): Promise<'pause ended' | 'planned again' | 'erased' | Unasked> {
  const { profile: known, counters } = await runtime.store.gather(userId, { messageIds: [], correspondents: [] });
  if (known === null || !isDue(known, runtime)) return 'nothing due';
  if (known.status === 'erased') {
    await goOnErasing(known, null, runtime);
    return 'erased';
  }
  if (isForgotten(known, runtime.now())) {
    await eraseUser(known, { goodbye: false, rawKey: null }, runtime);
    return 'erased';
  }
  const profile = await lookAfter(await withoutThoseThatLeft(known, runtime), counters, runtime);
  if (profile === null) return 'erased';
  const ended = afterPause(profile, runtime.now());
  if (ended === profile && !isToPlanAgain(profile, runtime.now())) return sendUnasked(profile, counters, runtime);
  // The timelines first: after a crash in between the user is still due.
  await replanAll(ended, counters, runtime);
  const awake = await updateProfile(profile, (known) => afterPause(plannedAgain(known, runtime.now()), runtime.now()), runtime);
  const unasked = await sendUnasked(awake, counters, runtime);
  if (ended !== profile) return 'pause ended';
  return unasked === 'nothing due' ? 'planned again' : unasked;
}

type Unasked = Digested | AskedOnFriday;

/** Who gets a digest is asked nothing on Fridays. */
async function sendUnasked(profile: Profile, counters: Counters, runtime: Runtime): Promise<Unasked> {
  const digested = await digestIfDue(profile, counters, runtime);
  return digested === 'nothing due' ? askIfFriday(profile, runtime) : digested;
}

async function withoutThoseThatLeft(profile: Profile, runtime: Runtime): Promise<Profile> {
  let rest = profile;
  for (const leaves of profile.leaving ?? [])
    if (leavesAt(leaves).until(runtime.now()).sign >= 0) rest = await removeLeft(rest, leaves, runtime);
  return rest;
}

function isDue(profile: Profile, { now }: Runtime): boolean {
  const at = profileDueAt(profile);
  return at !== null && at.until(now()).sign >= 0;
}
