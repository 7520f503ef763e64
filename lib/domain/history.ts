/**
 * The stored events of one timeline, in order, and their fold. A head stores the newest and folds the older ones into a base
 * (`shortened`). What concerns an older event needs all of them (`reachesBack`): the store reads them from the commits.
 */
import { Temporal } from 'temporal-polyfill';
import { latest } from './calendar/instants.ts';
import type { NewEvent, TimelineEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { newTimeline, type Timeline } from './timeline.ts';

export interface History {
  readonly base: Timeline;
  /** In order of `at`, ties by id. */
  readonly recent: readonly TimelineEvent[];
  /** The events that are folded into the base; null: none is. */
  readonly older: Older | null;
}

/** As much of the folded events as mails still show. */
export interface Older {
  /** The first one that is told, and the newest of each type, in order. */
  readonly kept: readonly TimelineEvent[];
  /** How many others are told. */
  readonly leftOut: number;
}

/** The newest events that a head keeps: those of the picture in a reminder, and two more to come before it. Our choice. */
export const keptTold = 8;
/** With the events between them that are not told. */
const mostKept = 24;

/** Their mail may be dated in another zone than the same mail elsewhere (handling/reading/same-reply.ts). */
export const otherZoneHours = 26;

export const noHistory: History = { base: newTimeline, recent: [], older: null };

/** By time of happening; events of one instant by id, which is the order of recording. */
export const inOrder = (a: TimelineEvent, b: TimelineEvent): number =>
  Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The time, or that of the newest record if it is later. For events that our own clock dates: after the clock was set back, an answer must
 * not sort before the reminder it answers.
 */
export const notBeforeRecorded = (at: Temporal.Instant, { base, recent }: History): Temporal.Instant =>
  latest(at, base.recordedAt, ...recent.map(({ recordedAt }) => recordedAt)) ?? at;

/** Adds events. An event that is already there changes nothing; one older than all that is kept comes right after the base. */
export function record(history: History, events: readonly TimelineEvent[]): History {
  const known = new Set(history.recent.map(({ id }) => id));
  const fresh = events.filter(({ id }) => !known.has(id));
  return fresh.length === 0 ? history : { ...history, recent: [...history.recent, ...fresh].sort(inOrder) };
}

/** Folds the whole history into the current timeline. */
export const current = ({ base, recent }: History): Timeline => fold(base, recent, undoneIds(recent));

/** All that is left of the events, oldest first, and how many told ones are missing among them. */
export const shownOf = ({ recent, older }: History): { readonly shownEvents: readonly TimelineEvent[]; readonly leftOut: number } => ({
  shownEvents: [...(older?.kept ?? []), ...recent],
  leftOut: older?.leftOut ?? 0,
});

/** As a head stores it: bounded, however long the history is. */
export function shortened(history: History): History {
  const { base, recent, older } = history;
  const cut = recent.length - keptOf(recent);
  if (cut <= 0) return history;
  const undone = undoneIds(recent);
  const folded = recent.slice(0, cut);
  return {
    base: fold(base, folded, undone),
    recent: recent.slice(cut),
    older: olderWith(
      older,
      folded.filter((event) => isTold(event) && !undone.has(event.id)),
    ),
  };
}

/**
 * True if one of the events belongs among those that are folded, or undoes one of them. Then all events have to be folded anew. For a mail
 * of theirs that includes the day before the kept ones, because the same mail may stand there.
 */
export function reachesBack({ recent, older }: History, events: readonly NewEvent[]): boolean {
  const [oldest] = recent;
  if (older === null || oldest === undefined) return false;
  const ids = new Set(recent.map(({ id }) => id));
  const earliest = oldest.at.add({ hours: otherZoneHours });
  return events.some((event) => {
    if (event.type === 'Undone' && event.undoes.some((id) => !ids.has(id))) return true;
    return Temporal.Instant.compare(event.at, event.type === 'ReplyReceived' ? earliest : oldest.at) <= 0;
  });
}

/** How many of the newest events are kept. */
function keptOf(events: readonly TimelineEvent[]): number {
  let told = 0;
  const first = events.findLastIndex((event) => {
    if (isTold(event)) told += 1;
    return told === keptTold;
  });
  return Math.min(events.length - Math.max(first, 0), mostKept);
}

const untold: readonly TimelineEvent['type'][] = ['ReminderClaimed', 'ReminderDropped', 'Undone'];

/** Mails show it in the timeline's picture. */
export const isTold = ({ type }: Pick<TimelineEvent, 'type'>): boolean => !untold.includes(type);

function olderWith(older: Older | null, folded: readonly TimelineEvent[]): Older {
  const told = [...(older?.kept ?? []), ...folded];
  const newest = new Map(told.map((event) => [event.type, event]));
  const kept = told.filter((event, index) => index === 0 || newest.get(event.type) === event);
  return { kept, leftOut: (older?.leftOut ?? 0) + told.length - kept.length };
}

const fold = (base: Timeline, events: readonly TimelineEvent[], undone: ReadonlySet<string>): Timeline =>
  events.reduce((timeline, event) => (undone.has(event.id) ? timeline : evolve(timeline, event)), base);

function undoneIds(events: readonly TimelineEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap((event) => (event.type === 'Undone' ? event.undoes : [])));
}
