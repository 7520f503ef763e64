import type { Temporal } from 'temporal-polyfill';
import { keepingDueAt } from '../keeping.ts';
import { digestDueAt } from './digest.ts';
import { pauseEndsAt } from './pause.ts';
import { forgottenAt, type Profile } from './profile.ts';

/**
 * The earliest moment at which somebody must look at this user without a mail of theirs; null: never.
 * Each saved profile stands in the `due` index at that moment, where the hourly sweep meets it, and in the agenda of one machine.
 * What is then done is in handling/account/wake-user.ts, and must change the profile so that this moment lies ahead, or is null.
 * Another reason is another moment here (the earliest counts), its case there, and a higher `profileDueRevision`.
 * Not here: what a timeline waits for (decide.ts).
 */
export function profileDueAt(profile: Profile): Temporal.Instant | null {
  if (profile.status === 'erased') return profile.erasing?.goOnAt ?? null;
  return earliest([pauseEndsAt(profile), forgottenAt(profile), digestDueAt(profile), keepingDueAt(profile), profile.planAgainAt ?? null]);
}

const earliest = (moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment.until(first).sign > 0) ? moment : first), null);

/** To be raised whenever `profileDueAt` says something else than before of a profile that is stored: the next sweep then dates them all anew. */
export const profileDueRevision = 4;
