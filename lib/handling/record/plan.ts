/** Decides a timeline's next step for this user, and schedules the wake-up for it. */
import type { Temporal } from 'temporal-polyfill';
import { isLater } from '../../domain/calendar/instants.ts';
import { decide, wakeAt } from '../../domain/decide.ts';
import { etiquette } from '../../domain/etiquette.ts';
import { current } from '../../domain/history.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { putOffUntil } from '../../domain/rules/overdue.ts';
import { waitingForAnswer } from '../../domain/rules/waits-for-answer.ts';
import { isSilent, settingsFor } from '../../domain/settings/effective-settings.ts';
import { afterPause } from '../../domain/settings/pause.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { inParallel } from '../in-parallel.ts';
import type { Runtime, ServiceSettings } from '../runtime.ts';
import type { Counters, LoadedTimeline } from '../store.ts';

export interface Plan {
  readonly timeline: Timeline;
  readonly next: NextStep;
  /** When the service has to look at it again; null while nothing waits, or while the user is paused or stopped. */
  readonly dueAt: Temporal.Instant | null;
}

export function planOf(
  loaded: LoadedTimeline,
  profile: Profile,
  counters: Counters,
  service: ServiceSettings,
  now: Temporal.Instant,
): Plan {
  const timeline = current(loaded.history);
  // A pause that has ended counts as ended, even before the sweep has noticed it.
  const settings = settingsFor(loaded.timelineId, afterPause(profile, now), counters, service);
  const decided = (at: Temporal.Instant): NextStep =>
    waitingForAnswer(decide(timeline, etiquette, settings, at), { timelineId: loaded.timelineId, timeline }, profile, settings, now);
  const next = decided(now);
  const wakes = wakeAt(timeline, next);
  const until = wakes === null || isLater(wakes, now) ? null : putOffUntil(next, settings, now);
  // Put off until then, a repeat may be spent: what comes after it is next.
  const then = until === null || timeline.claim !== null ? next : decided(until);
  const thenWakes = wakeAt(timeline, then);
  const dueAt = until === null || thenWakes === null || isLater(thenWakes, until) ? thenWakes : until;
  return { timeline, next: then, dueAt: isSilent(profile, now) ? null : dueAt };
}

/** Saves the head and ensures its schedule exists. Idempotent. */
export async function savePlan(loaded: LoadedTimeline, profile: Profile, counters: Counters, runtime: Runtime): Promise<Plan> {
  const plan = planOf(loaded, profile, counters, runtime.service, runtime.now());
  await runtime.store.saveHead(loaded, plan.dueAt);
  if (plan.dueAt !== null) await runtime.schedules.ensure(loaded.timelineId, loaded.sequence, plan.dueAt);
  return plan;
}

/**
 * Nothing is due until then. Saves the head and its index entry: the head may be behind the commits, and every sweep would pick up a stale
 * entry.
 */
export async function standsAt(loaded: LoadedTimeline, dueAt: Temporal.Instant | null, { store, schedules }: Runtime): Promise<void> {
  await store.saveHead(loaded, dueAt);
  await store.replan(loaded, dueAt);
  if (dueAt !== null) await schedules.ensure(loaded.timelineId, loaded.sequence, dueAt);
}

/** Schedules the next look for this time, whatever the plan says. */
export async function putOff(loaded: LoadedTimeline, until: Temporal.Instant, { store, schedules }: Runtime): Promise<void> {
  await store.replan(loaded, until);
  await schedules.ensure(loaded.timelineId, loaded.sequence, until);
}

/** Each takes two requests, one after the other. Our choice. */
const plannedAtOnce = 16;

/** Decides every timeline of the user again, after a change of settings or a pause, and writes where another time comes out. */
export async function replanAll(profile: Profile, counters: Counters, runtime: Runtime): Promise<void> {
  const { store, schedules, service, now } = runtime;
  const silent = isSilent(profile, now());
  await inParallel(store.heads(profile.userId), plannedAtOnce, async (head) => {
    const loaded = silent ? null : await head.load();
    if (!silent && loaded === null) return;
    const dueAt = loaded === null ? null : planOf(loaded, profile, counters, service, now()).dueAt;
    const planned = loaded ?? head;
    if (planned.sequence === head.sequence && isSameTime(dueAt, head.dueAt)) return;
    // The schedule first: after a crash in between the head still says another time, and is planned again.
    if (dueAt !== null) await schedules.ensure(planned.timelineId, planned.sequence, dueAt);
    await store.replan(planned, dueAt);
  });
}

const isSameTime = (one: Temporal.Instant | null, other: Temporal.Instant | null): boolean =>
  one?.epochMilliseconds === other?.epochMilliseconds;

/** After the answer, since somebody waits for it: a crash before this is made good when the profile is next due (plan-again.ts). */
export async function replanAside(profile: Profile, counters: Counters, runtime: Runtime): Promise<void> {
  const planning = () => replanAll(profile, counters, runtime);
  await (runtime.aside?.(profile.userId, planning) ?? planning());
}
