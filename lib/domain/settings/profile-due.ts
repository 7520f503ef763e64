import type { Temporal } from 'temporal-polyfill';
import { keepingDueAt } from '../keeping.ts';
import { digestDueAt } from './digest.ts';
import { fridayDueAt } from './friday-question.ts';
import { firstLeavesAt } from './own-addresses.ts';
import { pauseEndsAt } from './pause.ts';
import { forgottenAt, type Profile } from './profile.ts';

/**
 * The earliest time at which something is due for this user without a mail from them. Null: never. Each saved profile is in the `due` index
 * at that time, where the hourly sweep finds it, and in the agenda on one machine. handling/account/wake-user.ts does the work. It must
 * change the profile so that this time moves into the future or becomes null. To add a reason: add its time here (the earliest counts), its
 * case there, and raise `profileDueRevision`. Not here: what a timeline waits for (decide.ts).
 */
export function profileDueAt(profile: Profile): Temporal.Instant | null {
  if (profile.status === 'erased') return profile.erasing?.goOnAt ?? null;
  return earliest([
    pauseEndsAt(profile),
    forgottenAt(profile),
    digestDueAt(profile),
    fridayDueAt(profile),
    keepingDueAt(profile),
    firstLeavesAt(profile),
    profile.planAgainAt ?? null,
  ]);
}

const earliest = (moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  moments.reduce((first, moment) => (first === null || (moment !== null && moment.until(first).sign > 0) ? moment : first), null);

/** Raise it whenever `profileDueAt` returns another time for a stored profile: the next sweep then updates all index entries. */
export const profileDueRevision = 4;
