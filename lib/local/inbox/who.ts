import type { TimelineView } from '../json-interface.ts';
import { foreign, type Html, html } from './html.ts';

/** Whom a timeline is with, in as few words as it can be told apart by. */
export function whoOf({ company, correspondents }: TimelineView): Html {
  const [first] = correspondents;
  if (company === null) return first === undefined ? html`somebody unknown` : foreign(first);
  return first === undefined ? foreign(company) : html`${foreign(company)} <span class="hint">${foreign(first)}</span>`;
}
