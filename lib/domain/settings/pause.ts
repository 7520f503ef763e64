/** A pause that the user asked for. Not here: mail that came back, which holds them as well (`heldBecause`). */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from './profile.ts';

/** When the pause ends by itself; null: there is none, or only `resume` ends it. */
export const pauseEndsAt = ({ pausedUntil }: Pick<Profile, 'pausedUntil'>): Temporal.Instant | null =>
  pausedUntil === 'resumed-by-hand' ? null : pausedUntil;

/** The profile as it stands once its pause is over; the same one until then. */
export function afterPause(profile: Profile, now: Temporal.Instant): Profile {
  const endedAt = pauseEndsAt(profile);
  if (endedAt === null || endedAt.until(now).sign < 0) return profile;
  return { ...profile, pausedUntil: null, resumedAt: endedAt, changedAt: endedAt };
}
