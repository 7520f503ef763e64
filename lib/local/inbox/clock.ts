/** The clock: what it says on every page, and how a manual one is moved. Moving it is post-clock.ts. */
import type { TimelineView } from '../http/json-interface.ts';
import { foreign, type Html, html } from './html.ts';
import type { PageFacts } from './page-facts.ts';
import { tokenField } from './token-field.ts';
import { epochOf, moment } from './when.ts';
import { nameOf } from './who.ts';

export const clockLine = (facts: PageFacts): Html => html`<p class="clock">
<span class="visually-hidden">The clock says</span>
<time datetime="${facts.now.toString()}">${moment(facts.now.toString(), facts)}</time>
<span class="zone">${facts.zone}</span> <span class="tag">${facts.clock === 'manual' ? 'manual clock' : 'real time'}</span>
</p>`;

/** The soonest of what is planned; one that is overdue counts as now. */
export function nextDue(timelines: readonly TimelineView[]): TimelineView | null {
  const planned = timelines.filter(({ nextStep }) => nextStep.action !== 'none' && nextStep.dueAt !== null);
  return planned.toSorted(byDue)[0] ?? null;
}

export const byDue = (a: TimelineView, b: TimelineView): number => dueOf(a) - dueOf(b);
const dueOf = ({ nextStep }: TimelineView): number => (nextStep.dueAt === null ? Number.POSITIVE_INFINITY : epochOf(nextStep.dueAt));

export function clockPanel(timelines: readonly TimelineView[], facts: PageFacts): Html {
  return html`<section id="clock" class="panel" aria-labelledby="clock-title">
<h2 id="clock-title">Clock</h2>
${facts.clock === 'manual' ? clockForms(nextDue(timelines), facts) : realTime}
</section>`;
}

const realTime = html`<p>It runs by itself. To play weeks in a minute, start the service with a manual clock:</p>
<pre class="command" tabindex="0" role="group" aria-label="Command"><code>CLOCK=2026-11-03T09:00:00Z npm start</code></pre>`;

const clockForms = (next: TimelineView | null, facts: PageFacts): Html => html`
<p>It stands still until you move it. Everything that falls due on the way is sent, each at its own time.</p>
<form method="post" action="/clock" class="stack">
${tokenField(facts)}
${nextButton(next, facts)}
<div class="row">
<button name="move" value="P1D">+1 day</button>
<button name="move" value="P7D">+1 week</button>
</div>
</form>
<form method="post" action="/clock" class="stack">
${tokenField(facts)}
<label for="clock-to">To a date of your own <span class="hint">(${facts.zone})</span></label>
<div class="row">
<input id="clock-to" name="to" type="datetime-local" required min="${localMinute(facts)}" value="${localMinute(facts)}">
<button name="move" value="to">Move</button>
</div>
</form>`;

function nextButton(next: TimelineView | null, facts: PageFacts): Html {
  if (next === null || next.nextStep.dueAt === null) return html`<p class="hint">Nothing is planned now.</p>`;
  return html`<button class="main" name="move" value="next" aria-describedby="clock-next">To the next due moment</button>
<p id="clock-next" class="hint">${moment(next.nextStep.dueAt, facts)}: <code>${next.nextStep.step}</code>, ${foreign(nameOf(next))}</p>`;
}

const localMinute = ({ now, zone }: PageFacts): string =>
  now.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
