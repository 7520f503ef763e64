/**
 * The next step as people are told of it: at the time at which it will really come, which never lies in the past. After downtime, during a
 * pause, or beside another step to the same person, a step comes later than it was due. Not here: when it is due (plan.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { nextAllowed } from '../../domain/calendar/business-days.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { calendarOf, isSilent } from '../../domain/settings/effective-settings.ts';
import { pauseEndsAt } from '../../domain/settings/pause.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters, LoadedTimeline } from '../store.ts';
import { type Plan, planOf } from './plan.ts';

type Parts = Pick<Runtime, 'service' | 'now'> & { readonly store: Pick<Runtime['store'], 'dueAt'> };

export interface Shown {
  readonly next: NextStep;
  /** Its own time has passed. */
  readonly isOverdue: boolean;
}

/** Only for an overdue step it reads from the store when we look again. */
export async function shownStep(timelineId: TimelineId, { next, dueAt }: Plan, profile: Profile, parts: Parts): Promise<Shown> {
  const now = parts.now();
  if (next.action === 'none' || next.dueAt.toInstant().since(now).sign > 0) return { next, isOverdue: false };
  const comes = isSilent(profile, now)
    ? afterSilence(profile, parts)
    : dueAt !== null && dueAt.since(now).sign > 0
      ? dueAt
      : ((await putOffTo(timelineId, profile, parts)) ?? now);
  return { next: { ...next, dueAt: comes.toZonedDateTimeISO(next.dueAt.timeZoneId) }, isOverdue: true };
}

/**
 * The next step for an answer. During a pause: what comes once it is over, decided as of then. Where only `resume` ends the silence, nothing
 * is promised.
 */
export async function nextShown(
  { loaded, plan }: { readonly loaded: LoadedTimeline; readonly plan: Plan },
  profile: Profile,
  counters: Counters,
  parts: Parts,
): Promise<NextStep> {
  if (plan.next.action === 'none' || !isSilent(profile, parts.now()))
    return (await shownStep(loaded.timelineId, plan, profile, parts)).next;
  const ends = profile.status === 'active' && profile.heldBecause === null ? pauseEndsAt(profile) : null;
  if (ends === null) return { action: 'none', because: 'off' };
  const { next, dueAt } = planOf(loaded, profile, counters, parts.service, ends);
  if (next.action === 'none' || dueAt === null || dueAt.until(next.dueAt.toInstant()).sign >= 0) return next;
  return { ...next, dueAt: dueAt.toZonedDateTimeISO(next.dueAt.timeZoneId) };
}

/** The next allowed time after the pause. Without an end: if it ended now. */
const afterSilence = (profile: Profile, { service, now }: Parts): Temporal.Instant =>
  nextAllowed(pauseEndsAt(profile) ?? now(), calendarOf(profile, service), 'quiet').toInstant();

/** When we look again, as the last look decided; null if that is over. */
async function putOffTo(timelineId: TimelineId, { userId }: Profile, { store, now }: Parts): Promise<Temporal.Instant | null> {
  const due = await store.dueAt(userId, timelineId);
  return due !== null && due.since(now()).sign > 0 ? due : null;
}
