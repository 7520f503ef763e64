/** Whom a timeline is with: names first, the address beside them. */
import type { ShownTimeline } from '../http/page-view.ts';
import { foreign, type Html, html } from './html.ts';

/** The label, and the address where it isn't the label already. */
export const whoOf = (timeline: ShownTimeline): Html => html`${foreign(timeline.label)} ${addressOf(timeline)}`;

export function addressOf({ label, correspondents }: ShownTimeline): Html | null {
  const [first] = correspondents;
  return first === undefined || first === label ? null : html`<span class="hint">${foreign(first)}</span>`;
}
