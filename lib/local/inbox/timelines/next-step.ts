/** What comes next on a timeline, with its why. */
import type { TimelineView } from '../../http/json-interface.ts';
import { foreign, type Html, html } from '../html.ts';
import { type TimeFrame, time } from '../when.ts';

/** One line, for tables. */
export function nextInShort({ nextStep, status, closedBecause }: TimelineView, frame: TimeFrame): Html {
  if (status === 'closed') return html`<span class="hint">closed: ${closedBecause ?? 'ended'}</span>`;
  if (nextStep.action === 'none' || nextStep.dueAt === null) return html`<span class="hint">nothing planned</span>`;
  return html`${time(nextStep.dueAt, frame)}<br><code>${nextStep.step}</code>`;
}

export function nextInFull(timeline: TimelineView, frame: TimeFrame): Html {
  const { nextStep } = timeline;
  return html`<section class="panel next-step" aria-labelledby="next-title">
<h2 id="next-title">What comes next</h2>
${
  nextStep.action === 'none' || nextStep.dueAt === null
    ? html`<p>${timeline.status === 'closed' ? 'Nothing: this timeline is closed.' : 'Nothing is planned.'}</p>`
    : html`<p class="due"><strong>${nextStep.action === 'remind' ? 'A reminder' : 'The let-it-go note'}</strong> on ${time(nextStep.dueAt, frame)} <span class="hint">${frame.zone}</span></p>
<p>Step <code>${nextStep.step}</code></p>`
}
${nextStep.why !== '' && html`<p class="why"><span class="hint">Why:</span> ${foreign(nextStep.why)}</p>`}
</section>`;
}
