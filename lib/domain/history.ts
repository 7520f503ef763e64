/** The stored events of one timeline: the newest in order, the older ones folded into a base. */
import { Temporal } from 'temporal-polyfill';
import { latest } from './calendar/instants.ts';
import type { TimelineEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { newTimeline, type Timeline } from './timeline.ts';

export interface History {
  readonly base: Timeline;
  /** In order of `at`, ties by id; at most `keptEvents`. */
  readonly recent: readonly TimelineEvent[];
}

/** Number of events kept in order. A late mail is inserted at its place among them; an older one joins at the edge of the base. */
export const keptEvents = 64;

export const noHistory: History = { base: newTimeline, recent: [] };

/** By time of happening; events of one instant by id, which is the order of recording. */
export const inOrder = (a: TimelineEvent, b: TimelineEvent): number =>
  Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The time, or that of the newest record if it is later. For events that our own clock dates: after the clock was set back, an answer must
 * not sort before the reminder it answers.
 */
export const notBeforeRecorded = (at: Temporal.Instant, { base, recent }: History): Temporal.Instant =>
  latest(at, base.recordedAt, ...recent.map(({ recordedAt }) => recordedAt)) ?? at;

/** Adds events. An event that is already there changes nothing. */
export function record(history: History, events: readonly TimelineEvent[]): History {
  const known = new Set(history.recent.map(({ id }) => id));
  const fresh = events.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return history;
  const all = [...history.recent, ...fresh].sort(inOrder);
  const overflow = Math.max(0, all.length - keptEvents);
  return { base: fold(history.base, all.slice(0, overflow), undoneIds(all)), recent: all.slice(overflow) };
}

/** Folds the whole history into the current timeline. */
export const current = ({ base, recent }: History): Timeline => fold(base, recent, undoneIds(recent));

const fold = (base: Timeline, events: readonly TimelineEvent[], undone: ReadonlySet<string>): Timeline =>
  events.reduce((timeline, event) => (undone.has(event.id) ? timeline : evolve(timeline, event)), base);

function undoneIds(events: readonly TimelineEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.type === 'Undone' ? event.undoes : [])));
}
