/** The events of one timeline as they are kept: the newest in order, the older ones folded into a base. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { newTimeline, type Timeline } from './timeline.ts';

export interface History {
  readonly base: Timeline;
  /** In order of `at`, ties by id; at most `keptEvents`. */
  readonly recent: readonly TimelineEvent[];
}

/** A late mail folds in at its place among so many; one older than these folds in at the base's edge. */
export const keptEvents = 64;

export const noHistory: History = { base: newTimeline, recent: [] };

/** Order of happening. Ties keep the order of recording, which the id carries. */
export const inOrder = (a: TimelineEvent, b: TimelineEvent): number =>
  Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Adds events. An event that is there already changes nothing. */
export function record(history: History, events: readonly TimelineEvent[]): History {
  const known = new Set(history.recent.map(({ id }) => id));
  const fresh = events.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return history;
  const all = [...history.recent, ...fresh].sort(inOrder);
  const overflow = Math.max(0, all.length - keptEvents);
  return { base: fold(history.base, all.slice(0, overflow), undoneIds(all)), recent: all.slice(overflow) };
}

/** What the whole history amounts to. */
export const current = ({ base, recent }: History): Timeline => fold(base, recent, undoneIds(recent));

const fold = (base: Timeline, events: readonly TimelineEvent[], undone: ReadonlySet<string>): Timeline =>
  events.reduce((timeline, event) => (undone.has(event.id) ? timeline : evolve(timeline, event)), base);

function undoneIds(events: readonly TimelineEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.type === 'Undone' ? event.undoes : [])));
}
