/** All timelines: with whom, the picture, what comes next. Active ones first, the soonest on top. */
import type { TimelineView, UserView } from '../json-interface.ts';
import { byDue } from './clock.ts';
import { foreign, type Html, html } from './html.ts';
import { nextInShort } from './next-step.ts';
import { ownerOf, type PageFacts } from './page-facts.ts';
import { type Column, table } from './table.ts';
import { timelinePicture } from './timeline-picture.ts';
import { nameOf, personOf } from './who.ts';

export const timelinePath = (id: string): string => `/timelines/${encodeURIComponent(id)}`;

export function timelineTable(timelines: readonly TimelineView[], users: readonly UserView[], facts: PageFacts): Html {
  const rows = timelines.toSorted(byStatus);
  const columns: Column<TimelineView>[] = [
    { name: 'With', cell: (row) => html`<a href="${timelinePath(row.id)}">${foreign(nameOf(row))}</a> ${personOf(row)}${subjectOf(row)}` },
    { name: 'Along time', cell: (row) => timelinePicture(row, frameOf(row), 'row') },
    { name: 'Next', cell: (row) => nextInShort(row, frameOf(row)) },
  ];
  if (users.length > 1) columns.push({ name: 'User', cell: (row) => foreign(ownerOf(row.id, users)?.email ?? '') });
  const frameOf = (row: TimelineView) => ({ zone: ownerOf(row.id, users)?.timeZone ?? facts.zone, now: facts.now });
  return table('Active ones first, the soonest on top', columns, rows);
}

const subjectOf = ({ subject, kind, via }: TimelineView): Html =>
  html`<span class="line">${foreign(subject || kind)}${via === 'recruiter' && ' · via a recruiter'}</span>`;

const byStatus = (a: TimelineView, b: TimelineView): number =>
  a.status === b.status ? byDue(a, b) || b.id.localeCompare(a.id) : a.status === 'active' ? -1 : 1;
