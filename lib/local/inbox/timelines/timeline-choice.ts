/** Which timelines are shown, and in what order: read from the URL, and written into the links that change it. */
import { type FoundTimelines, isSort, type Sort } from '../../catalogue/timeline-list.ts';
import type { UserView } from '../../http/json-interface.ts';
import { type Html, html } from '../html.ts';

export interface TimelineFilter {
  readonly status: Status;
  readonly sort: Sort;
  /** The search text; empty: none. */
  readonly words: string;
  /** From 1. */
  readonly page: number;
}
type Status = keyof FoundTimelines['counts'];

export const timelinesPerPage = 100;

export const usualChoice: TimelineFilter = { status: 'all', sort: 'next', words: '', page: 1 };

/** Anything missing or unknown in the URL gets its default. */
export function readChoice(query: URLSearchParams): TimelineFilter {
  const status = query.get('status');
  const sort = query.get('sort') ?? '';
  return {
    status: status === 'active' || status === 'closed' ? status : usualChoice.status,
    sort: isSort(sort) ? sort : usualChoice.sort,
    words: (query.get('q') ?? '').trim().slice(0, 200),
    page: readPage(query.get('at')),
  };
}

/** A page number in a URL. */
export const readPage = (text: string | null): number => Number(/^[1-9]\d{0,5}$/.exec(text ?? '')?.[0] ?? 1);

/** `user`: whose timelines are shown; null: all users. */
export function choiceLinks({ counts }: FoundTimelines, choice: TimelineFilter, user: UserView | null): Html {
  return html`<div class="choices">
<nav class="views" aria-label="Which timelines">${statuses.map(([status, label]) => link({ ...choice, status, page: 1 }, choice, user, `${label} (${counts[status]})`))}</nav>
<nav class="views" aria-label="In what order">${sorts.map(([sort, label]) => link({ ...choice, sort, page: 1 }, choice, user, label))}</nav>
</div>`;
}

/** Keeps the user and the order. */
export const searchForm = (
  { words, status, sort }: TimelineFilter,
  user: UserView | null,
): Html => html`<form method="get" action="/#timelines" role="search" class="row choice">
<label for="search">Find</label>
<input id="search" name="q" type="search" value="${words}" maxlength="200" placeholder="a name, company, subject or address">
${Object.entries(queryOf({ ...usualChoice, status, sort }, user)).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button>Find</button>
${words !== '' && html`<a href="/${asQuery(queryOf({ ...usualChoice, status, sort }, user))}#timelines">Show all</a>`}
</form>`;

export function choicePages(choice: TimelineFilter, shown: number, user: UserView | null): Html | null {
  const last = Math.ceil(shown / timelinesPerPage);
  const to = (page: number): string => `/${asQuery(queryOf({ ...choice, page }, user))}#timelines`;
  return last < 2
    ? null
    : html`<nav class="pages" aria-label="Pages of timelines">
${choice.page > 1 && html`<a href="${to(Math.min(choice.page - 1, last))}" rel="prev">Previous timelines</a>`}
<span>Page ${choice.page} of ${last}</span>
${choice.page < last && html`<a href="${to(choice.page + 1)}" rel="next">More timelines</a>`}
</nav>`;
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

function link(to: TimelineFilter, now: TimelineFilter, user: UserView | null, label: string): Html {
  const isHere = to.status === now.status && to.sort === now.sort;
  return html`<a href="/${asQuery(queryOf(to, user))}#timelines"${isHere && html` aria-current="true"`}>${label}</a>`;
}

const queryOf = ({ status, sort, words, page }: TimelineFilter, user: UserView | null): Readonly<Record<string, string>> => ({
  ...(user !== null && { user: user.email }),
  ...(status !== usualChoice.status && { status }),
  ...(sort !== usualChoice.sort && { sort }),
  ...(words !== '' && { q: words }),
  ...(page !== 1 && { at: String(page) }),
});

function asQuery(fields: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(fields).toString();
  return query === '' ? '' : `?${query}`;
}
