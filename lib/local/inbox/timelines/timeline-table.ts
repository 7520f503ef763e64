/** A page of timelines: the person, the picture, what comes next. Which ones and in what order: timeline-choice.ts. */
import type { ShownTimeline } from '../../http/page-view.ts';
import { foreign, type Html, html } from '../html.ts';
import type { PageFacts } from '../page-facts.ts';
import { type Column, table } from '../table.ts';
import type { TimeFrame } from '../when.ts';
import { addressOf } from '../who.ts';
import { timelineKinds } from '../words.ts';
import { nextInShort } from './next-step.ts';
import { captions, type TimelineFilter } from './timeline-choice.ts';
import { timelinePicture } from './timeline-picture.ts';

export const timelinePath = (id: string): string => `/timelines/${encodeURIComponent(id)}`;

/** `severalUsers`: each row names its user. */
export function timelineTable(rows: readonly ShownTimeline[], { sort }: TimelineFilter, severalUsers: boolean, facts: PageFacts): Html {
  const frameOf = ({ user }: ShownTimeline): TimeFrame => ({ zone: user.timeZone, now: facts.now });
  const columns: Column<ShownTimeline>[] = [
    {
      name: 'With',
      sorted: sort === 'name' ? 'ascending' : undefined,
      cell: (row) => html`<a href="${timelinePath(row.id)}">${foreign(row.label)}</a> ${addressOf(row)}${subjectOf(row)}`,
    },
    { name: 'Along time', sorted: sort === 'newest' ? 'descending' : undefined, cell: (row) => timelinePicture(row, frameOf(row), 'row') },
    { name: 'Next', sorted: sort === 'next' ? 'ascending' : undefined, cell: (row) => nextInShort(row, frameOf(row)) },
  ];
  if (severalUsers) columns.push({ name: 'User', cell: ({ user }) => foreign(user.email) });
  return table(captions[sort], columns, rows);
}

const subjectOf = ({ subject, kind, via }: ShownTimeline): Html =>
  html`<span class="line">${foreign(subject || timelineKinds[kind])}${via === 'recruiter' && ' · via a recruiter'}</span>`;
