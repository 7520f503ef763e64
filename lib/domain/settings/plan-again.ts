/**
 * After a change of settings every timeline is decided again (handling/record/plan.ts). But the process that changed them may crash first,
 * and another one that handles a mail at the same moment still plans by the old settings. So we decide again a few minutes later. Not here:
 * who looks (profile-due.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from './profile.ts';

/** Longer than handling a mail or a firing may take (a minute on AWS). Our choice. */
const minutesLater = 5;

/** The profile to save. If its settings differ from `before`, it carries the time to decide again. */
export function planningAgain(changed: Profile, before: Profile, now: Temporal.Instant): Profile {
  const at = changed.changedAt;
  if (at === null || before.changedAt?.equals(at) === true) return changed;
  return { ...changed, planAgainAt: now.add({ minutes: minutesLater }) };
}

export const isToPlanAgain = ({ planAgainAt }: Profile, now: Temporal.Instant): boolean =>
  planAgainAt !== undefined && planAgainAt.until(now).sign >= 0;

/** Marks it as done. Returns the same profile if the settings changed again in the meantime. */
export function plannedAgain(profile: Profile, now: Temporal.Instant): Profile {
  if (!isToPlanAgain(profile, now)) return profile;
  const { planAgainAt: _, ...rest } = profile;
  return rest;
}
