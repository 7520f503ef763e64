/** What comes next on a timeline, and why. */
import type { ShownTimeline } from '../../http/page-view.ts';
import { foreign, type Html, html } from '../html.ts';
import { type TimeFrame, time } from '../when.ts';
import { endingWords, stepInWords } from '../words.ts';

/** One line, for tables. */
export function nextInShort(timeline: ShownTimeline, frame: TimeFrame): Html {
  const { nextStep, status, closedBecause } = timeline;
  if (status === 'closed') return html`<span class="hint">closed: ${closedBecause === null ? 'ended' : endingWords[closedBecause]}</span>`;
  if (nextStep.action === 'none' || nextStep.dueAt === null) return html`<span class="hint">nothing planned</span>`;
  return html`${time(nextStep.dueAt, frame)}${dueMark(timeline)}<br>${nextStep.step !== null && foreign(stepInWords(nextStep.step, timeline))}`;
}

/** A mark beside a time: it has passed, or the user gets no mail at the moment. */
export function dueMark({ dueIs, nextStep }: ShownTimeline): Html | null {
  if (nextStep.dueAt === null || dueIs === 'ahead') return null;
  return dueIs === 'overdue' ? html` <span class="tag late">overdue</span>` : html` <span class="tag">on hold</span>`;
}

export function nextInFull(timeline: ShownTimeline, frame: TimeFrame): Html {
  const { nextStep } = timeline;
  return html`<section id="what-next" class="panel next-step" aria-labelledby="next-title" data-live>
<h2 id="next-title">What comes next</h2>
${
  nextStep.action === 'none' || nextStep.dueAt === null
    ? html`<p>${timeline.status === 'closed' ? 'Nothing: this timeline is closed.' : 'Nothing is planned.'}</p>`
    : html`<p class="due"><strong>${nextStep.action === 'remind' ? 'A reminder' : 'The let-it-go note'}</strong> on ${time(nextStep.dueAt, frame)} <span class="hint">${frame.zone}</span>${dueMark(timeline)}</p>
${nextStep.step !== null && html`<p>To ${foreign(stepInWords(nextStep.step, timeline))}.</p>`}`
}
${timeline.dueIs === 'held' && html`<p>Its user has paused or stopped, or can't be reached: nothing is sent until that ends.</p>`}
${nextStep.why !== '' && html`<p class="why"><span class="hint">Why:</span> ${foreign(nextStep.why)}</p>`}
</section>`;
}
