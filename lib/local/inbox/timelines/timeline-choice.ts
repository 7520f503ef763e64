/** Which timelines are shown, and in what order: read from the address, and written into the links that change it. */
import type { TimelineView } from '../../http/json-interface.ts';
import { byDue } from '../clock.ts';
import { type Html, html } from '../html.ts';
import { epochOf } from '../when.ts';
import { nameOf } from '../who.ts';

export interface Choice {
  readonly status: Status;
  readonly sort: Sort;
}
type Status = 'all' | TimelineView['status'];
type Sort = keyof typeof orders;

export const usualChoice: Choice = { status: 'all', sort: 'next' };

/** Each by its own ground; timelines that are alike in it stay in the order of their ids, the newest first. */
const orders = {
  next: (a: TimelineView, b: TimelineView) => byStatus(a, b) || byDue(a, b),
  name: (a: TimelineView, b: TimelineView) => nameOf(a).localeCompare(nameOf(b), 'en', { sensitivity: 'base' }),
  newest: (a: TimelineView, b: TimelineView) => latest(b) - latest(a),
} as const;

const byStatus = (a: TimelineView, b: TimelineView): number => (a.status === b.status ? 0 : a.status === 'active' ? -1 : 1);
const latest = ({ events }: TimelineView): number => Math.max(0, ...events.map(({ at }) => epochOf(at)));

/** What the address doesn't say, or says in other words, is as usual. */
export function readChoice(query: URLSearchParams): Choice {
  const status = query.get('status');
  const sort = query.get('sort') ?? '';
  return {
    status: status === 'active' || status === 'closed' ? status : usualChoice.status,
    sort: isSort(sort) ? sort : usualChoice.sort,
  };
}

const isSort = (name: string): name is Sort => Object.hasOwn(orders, name);

export const chosen = (timelines: readonly TimelineView[], { status, sort }: Choice): readonly TimelineView[] =>
  timelines
    .filter((timeline) => status === 'all' || timeline.status === status)
    .toSorted((a, b) => orders[sort](a, b) || b.id.localeCompare(a.id));

/** `user`: whose timelines are shown; null: everybody's. */
export function choiceLinks(timelines: readonly TimelineView[], choice: Choice, user: string | null): Html {
  const count = (status: Status): number => timelines.filter((timeline) => status === 'all' || timeline.status === status).length;
  return html`<div class="choices">
<nav class="views" aria-label="Which timelines">${statuses.map(([status, label]) => link({ ...choice, status }, choice, user, `${label} (${count(status)})`))}</nav>
<nav class="views" aria-label="In what order">${sorts.map(([sort, label]) => link({ ...choice, sort }, choice, user, label))}</nav>
</div>`;
}

const statuses: readonly (readonly [Status, string])[] = [
  ['all', 'All'],
  ['active', 'Active'],
  ['closed', 'Closed'],
];
const sorts: readonly (readonly [Sort, string])[] = [
  ['next', 'Soonest first'],
  ['name', 'By name'],
  ['newest', 'Newest event first'],
];

export const captions: Readonly<Record<Sort, string>> = {
  next: 'Active ones first, the soonest on top',
  name: 'By name',
  newest: 'Where something happened last, on top',
};

function link(to: Choice, now: Choice, user: string | null, label: string): Html {
  const isHere = to.status === now.status && to.sort === now.sort;
  const query = new URLSearchParams({
    ...(user !== null && { user }),
    ...(to.status !== usualChoice.status && { status: to.status }),
    ...(to.sort !== usualChoice.sort && { sort: to.sort }),
  }).toString();
  return html`<a href="/${query === '' ? '' : `?${query}`}#timelines"${isHere && html` aria-current="true"`}>${label}</a>`;
}
