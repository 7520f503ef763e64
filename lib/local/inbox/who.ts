/** Whom a timeline is with: the name first, the address beside it. */
import type { ShownTimeline } from '../http/page-view.ts';
import { foreign, type Html, html } from './html.ts';

/** The label, and the address unless the label is the address. */
export const whoOf = (timeline: ShownTimeline): Html => html`${foreign(timeline.label)} ${addressOf(timeline)}`;

export function addressOf({ label, correspondents }: ShownTimeline): Html | null {
  const [first] = correspondents;
  return first === undefined || first === label ? null : html`<span class="hint">${foreign(first)}</span>`;
}
