/**
 * After a change of settings every timeline is decided again (handling/record/plan.ts). Who changes them may die before, and who handles a mail
 * at the same moment still plans by the settings that it read: so a few minutes later somebody does it once more.
 * Not here: who looks (profile-due.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from './profile.ts';

/** Longer than any handling of a mail or a firing may take (a minute on AWS). Our choice. */
const minutesLater = 5;

/** The profile to be saved: with the moment to look once more, when its settings differ from `before`. */
export function planningAgain(changed: Profile, before: Profile, now: Temporal.Instant): Profile {
  const at = changed.changedAt;
  if (at === null || before.changedAt?.equals(at) === true) return changed;
  return { ...changed, planAgainAt: now.add({ minutes: minutesLater }) };
}

export const isToPlanAgain = ({ planAgainAt }: Profile, now: Temporal.Instant): boolean =>
  planAgainAt !== undefined && planAgainAt.until(now).sign >= 0;

/** It was done; the same profile when settings changed anew meanwhile. */
export function plannedAgain(profile: Profile, now: Temporal.Instant): Profile {
  if (!isToPlanAgain(profile, now)) return profile;
  const { planAgainAt: _, ...rest } = profile;
  return rest;
}
