/** A pause that the user asked for. Not here: bounced mail, which also stops reminders (`heldBecause`). */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from './profile.ts';

/** When the pause ends on its own. Null: there is no pause, or only `resume` ends it. */
export const pauseEndsAt = ({ pausedUntil }: Pick<Profile, 'pausedUntil'>): Temporal.Instant | null =>
  pausedUntil === 'resumed-by-hand' ? null : pausedUntil;

/** The profile after its pause has ended; the same profile until then. */
export function afterPause(profile: Profile, now: Temporal.Instant): Profile {
  const endedAt = pauseEndsAt(profile);
  if (endedAt === null || endedAt.until(now).sign < 0) return profile;
  return { ...profile, pausedUntil: null, resumedAt: endedAt, changedAt: endedAt };
}
