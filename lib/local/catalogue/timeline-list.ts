/**
 * All timelines in a few words each, kept in memory, so that we find a page of a hundred without reading the others.
 * Not here: keeping it up to date (catalogue.ts), what a page shows of a timeline (http/json-view.ts).
 */
import type { TimelineId, UserId } from '../../domain/words.ts';

/** Times are epoch milliseconds. */
export interface ListedTimeline {
  readonly id: TimelineId;
  readonly userId: UserId;
  /** The sequence of the commit it was read from; an update from an earlier commit is stale. */
  readonly sequence: number;
  /** The label ("dana reyes, initech"), names, addresses, company and subject, as `searchable` writes them. */
  readonly searched: string;
  readonly status: 'active' | 'closed';
  /** When the service has to look at it again; null: nothing waits, or the user is paused. */
  readonly dueAt: number | null;
  readonly firstAt: number;
  readonly lastAt: number;
}

export interface TimelineSearch {
  /** Null: all users. */
  readonly userId: UserId | null;
  readonly status: 'all' | ListedTimeline['status'];
  readonly sort: Sort;
  /** All of these words must be in it; empty: no condition. */
  readonly words: string;
}

export interface FoundTimelines {
  readonly ids: readonly TimelineId[];
  /** How many match the words and the user, by status. */
  readonly counts: Readonly<Record<TimelineSearch['status'], number>>;
}

export type Sort = keyof typeof orders;

export interface TimelineList {
  /** A stale one (with a lower sequence than the listed one) changes nothing. */
  set(timeline: ListedTimeline): void;
  /** Sets the due time only if the listed timeline still has this sequence. */
  setDue(id: TimelineId, sequence: number, dueAt: number | null): void;
  remove(id: TimelineId): void;
  removeOf(userId: UserId): void;
  find(search: TimelineSearch): FoundTimelines;
  /** Timelines in order of their due times, including overdue ones. */
  soonest(userId: UserId | null): readonly TimelineId[];
  /** The soonest due time after `time`, in epoch milliseconds; null: nothing waits. */
  nextAfter(time: number): { readonly id: TimelineId; readonly dueAt: number } | null;
  oldestFirst(userId: UserId | null): readonly TimelineId[];
}

type Order = (a: ListedTimeline, b: ListedTimeline) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byStatus: Order = (a, b) => (a.status === b.status ? 0 : a.status === 'active' ? -1 : 1);
const dueOf = ({ dueAt }: ListedTimeline): number => dueAt ?? Number.MAX_SAFE_INTEGER;

/** Equal timelines are ordered by their ids, newest first. */
const orders = {
  next: (a, b) => byStatus(a, b) || dueOf(a) - dueOf(b),
  name: (a, b) => byText(a.searched, b.searched),
  newest: (a, b) => b.lastAt - a.lastAt,
} as const satisfies Record<string, Order>;

export const isSort = (name: string): name is Sort => Object.hasOwn(orders, name);

/** Without case and accents: "zoe" finds "Zoë". */
export const searchable = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function timelineList(): TimelineList {
  const listed = new Map<TimelineId, ListedTimeline>();
  const sorted = new Map<Sort | 'oldest', readonly ListedTimeline[]>();
  const changed = (): void => sorted.clear();

  /** Sorted once, and again only after a change. */
  const inOrder = (name: Sort | 'oldest', order: Order): readonly ListedTimeline[] => {
    const known = sorted.get(name);
    if (known !== undefined) return known;
    const all = [...listed.values()].sort(order);
    sorted.set(name, all);
    return all;
  };
  const of = (userId: UserId | null) => (timeline: ListedTimeline) => userId === null || timeline.userId === userId;
  const byNext = () => inOrder('next', (a, b) => orders.next(a, b) || byText(b.id, a.id));

  return {
    set(timeline) {
      const before = listed.get(timeline.id);
      if (before !== undefined && before.sequence > timeline.sequence) return;
      listed.set(timeline.id, { ...timeline, firstAt: Math.min(timeline.firstAt, before?.firstAt ?? timeline.firstAt) });
      changed();
    },
    setDue(id, sequence, dueAt) {
      const before = listed.get(id);
      if (before === undefined || before.sequence !== sequence || before.dueAt === dueAt) return;
      listed.set(id, { ...before, dueAt });
      changed();
    },
    remove(id) {
      if (listed.delete(id)) changed();
    },
    removeOf(userId) {
      for (const timeline of [...listed.values()]) if (timeline.userId === userId) listed.delete(timeline.id);
      changed();
    },
    find({ userId, status, sort, words }) {
      const wanted = searchable(words).split(/\s+/).filter(Boolean);
      const all = inOrder(sort, (a, b) => orders[sort](a, b) || byText(b.id, a.id))
        .filter(of(userId))
        .filter(({ searched }) => wanted.every((word) => searched.includes(word)));
      const active = all.filter((each) => each.status === 'active').length;
      return {
        ids: all.filter((each) => status === 'all' || each.status === status).map(({ id }) => id),
        counts: { all: all.length, active, closed: all.length - active },
      };
    },
    soonest: (userId) =>
      byNext()
        .filter((each) => each.status === 'active' && each.dueAt !== null)
        .filter(of(userId))
        .map(({ id }) => id),
    nextAfter(time) {
      const next = byNext().find((each) => each.status === 'active' && each.dueAt !== null && each.dueAt > time);
      return next === undefined || next.dueAt === null ? null : { id: next.id, dueAt: next.dueAt };
    },
    oldestFirst: (userId) =>
      inOrder('oldest', (a, b) => a.firstAt - b.firstAt || byText(a.id, b.id))
        .filter(of(userId))
        .map(({ id }) => id),
  };
}
