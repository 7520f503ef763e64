/** Whom a timeline is with, in as few words as it can be told apart by. */
import type { TimelineView } from '../http/json-interface.ts';
import { foreign, type Html, html } from './html.ts';

/** The company, else the first correspondent. */
export const nameOf = ({ company, correspondents }: TimelineView): string => company ?? correspondents[0] ?? 'somebody unknown';

/** The name and, where it is a company's, whom one writes to there. */
export const whoOf = (timeline: TimelineView): Html => html`${foreign(nameOf(timeline))} ${personOf(timeline)}`;

export function personOf({ company, correspondents }: TimelineView): Html | null {
  const [first] = correspondents;
  return company === null || first === undefined ? null : html`<span class="hint">${foreign(first)}</span>`;
}
