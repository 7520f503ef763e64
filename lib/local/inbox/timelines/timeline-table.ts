/** All timelines: with whom, the picture, what comes next. Which ones and in what order: timeline-choice.ts. */
import type { TimelineView, UserView } from '../../http/json-interface.ts';
import { foreign, type Html, html } from '../html.ts';
import { ownerOf, type PageFacts } from '../page-facts.ts';
import { type Column, table } from '../table.ts';
import { nameOf, personOf } from '../who.ts';
import { nextInShort } from './next-step.ts';
import { type Choice, captions, chosen } from './timeline-choice.ts';
import { timelinePicture } from './timeline-picture.ts';

export const timelinePath = (id: string): string => `/timelines/${encodeURIComponent(id)}`;

export function timelineTable(timelines: readonly TimelineView[], choice: Choice, users: readonly UserView[], facts: PageFacts): Html {
  const rows = chosen(timelines, choice);
  const { sort } = choice;
  const columns: Column<TimelineView>[] = [
    {
      name: 'With',
      sorted: sort === 'name' ? 'ascending' : undefined,
      cell: (row) => html`<a href="${timelinePath(row.id)}">${foreign(nameOf(row))}</a> ${personOf(row)}${subjectOf(row)}`,
    },
    { name: 'Along time', sorted: sort === 'newest' ? 'descending' : undefined, cell: (row) => timelinePicture(row, frameOf(row), 'row') },
    { name: 'Next', sorted: sort === 'next' ? 'ascending' : undefined, cell: (row) => nextInShort(row, frameOf(row)) },
  ];
  if (users.length > 1) columns.push({ name: 'User', cell: (row) => foreign(ownerOf(row.id, users)?.email ?? '') });
  const frameOf = (row: TimelineView) => ({ zone: ownerOf(row.id, users)?.timeZone ?? facts.zone, now: facts.now });
  return table(captions[sort], columns, rows);
}

const subjectOf = ({ subject, kind, via }: TimelineView): Html =>
  html`<span class="line">${foreign(subject || kind)}${via === 'recruiter' && ' · via a recruiter'}</span>`;
