/** What a digest says about a user's timelines: what waits for their answer, what comes this week, what comes later, what was let go. */

import type { Temporal } from 'temporal-polyfill';
import { shownOf } from '../../domain/history.ts';
import { nextDigestAt } from '../../domain/settings/digest.ts';
import { timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Week, WeekItem } from '../../email/compose/reminders/digest.ts';
import { planOf } from '../record/plan.ts';
import { shownStep } from '../record/shown-step.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';

const days = 7;

export async function weekAhead(profile: Profile, counters: Counters, runtime: Runtime): Promise<Week> {
  const { store, service, now } = runtime;
  const items: WeekItem[] = [];
  for (const timelineId of await store.timelinesOf(profile.userId)) {
    const loaded = await store.load(profile.userId, timelineId);
    if (loaded === null) continue;
    const plan = planOf(loaded, profile, counters, service, now());
    const { next } = await shownStep(timelineId, plan, profile, runtime);
    items.push({ timelineId, timeline: plan.timeline, next, ...shownOf(loaded.history) });
  }
  // What is due then is the next one's.
  const until = nextDigestAt(profile, timeZoneOf(profile, service), now());
  const since = now().subtract({ hours: 24 * days });
  const open = items.filter(({ timeline }) => timeline.status === 'active').toSorted(soonestFirst);
  const asked = open.filter(({ timeline }) => timeline.lastReminder?.answered === false);
  const coming = open.filter((item) => !asked.includes(item) && dueAt(item) !== null);
  const isDue = (item: WeekItem): boolean => (dueAt(item)?.until(until).sign ?? -1) > 0;
  return {
    asked,
    askedDue: asked.filter(isDue).length,
    due: coming.filter(isDue),
    later: coming.filter((item) => !isDue(item)),
    letGo: items.filter((item) => item.timeline.closedBecause === 'let-go' && (letGoAt(item)?.since(since).sign ?? -1) >= 0),
  };
}

export const hasSomethingToSay = ({ asked, due, later, letGo }: Week): boolean =>
  [asked, due, later, letGo].some((part) => part.length > 0);

export const isOpen = ({ asked, due, later }: Week): boolean => [asked, due, later].some((part) => part.length > 0);

const dueAt = ({ next }: WeekItem): Temporal.Instant | null => (next.action === 'none' ? null : next.dueAt.toInstant());

const soonestFirst = (a: WeekItem, b: WeekItem): number =>
  (dueAt(a)?.epochMilliseconds ?? Number.POSITIVE_INFINITY) - (dueAt(b)?.epochMilliseconds ?? Number.POSITIVE_INFINITY);

const letGoAt = ({ shownEvents }: WeekItem): Temporal.Instant | null => shownEvents.findLast(({ type }) => type === 'LetGo')?.at ?? null;
