/** The clock: what every page says about it, and how to move a manual one. Moving it: post-clock.ts. */
import type { Temporal } from 'temporal-polyfill';
import type { ShownTimeline } from '../http/page-view.ts';
import { foreign, type Html, html } from './html.ts';
import type { PageFacts } from './page-facts.ts';
import { tokenField } from './token-field.ts';
import { moment } from './when.ts';
import { stepInWords } from './words.ts';

export const clockLine = (facts: PageFacts): Html => html`<p id="clock-line" class="clock" data-live>
<span class="visually-hidden">The clock says</span>
<time datetime="${facts.now.toString()}">${moment(facts.now.toString(), facts)}</time>
<span class="zone">${facts.zone}</span> <span class="tag">${facts.clock === 'manual' ? 'manual clock' : 'real time'}</span>
</p>`;

/** The next time at which something falls due. */
export interface NextDue {
  readonly at: Temporal.Instant;
  /** Null: it is the end of a user's pause, or the time of a weekly digest. */
  readonly timeline: ShownTimeline | null;
}

export function clockPanel(next: NextDue | null, facts: PageFacts): Html {
  return html`<section id="clock" class="panel" aria-labelledby="clock-title">
<h2 id="clock-title">Clock</h2>
${facts.clock === 'manual' ? clockForms(next, facts) : realTime}
</section>`;
}

const realTime = html`<p>It runs by itself. To play weeks in a minute, start the service with a manual clock:</p>
<pre class="command" tabindex="0" role="group" aria-label="Command"><code>CLOCK=2026-11-03T09:00:00Z npm start</code></pre>`;

const clockForms = (next: NextDue | null, facts: PageFacts): Html => html`
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

function nextButton(next: NextDue | null, facts: PageFacts): Html {
  if (next === null) return html`<p class="hint">Nothing is planned now.</p>`;
  return html`<button class="main" name="move" value="next" aria-describedby="clock-next">To the next due moment</button>
<p id="clock-next" class="hint">${moment(next.at.toString(), facts)}: ${whatIsDue(next)}</p>`;
}

function whatIsDue({ at, timeline }: NextDue): Html {
  if (timeline === null) return html`a pause of a user ends, or a weekly digest is due`;
  const { step, dueAt } = timeline.nextStep;
  // The service may look at it again without sending anything.
  if (step === null || dueAt === null || at.until(dueAt).sign !== 0) return foreign(timeline.label);
  return html`${foreign(stepInWords(step, timeline))} <span class="hint">(${foreign(timeline.label)})</span>`;
}

const localMinute = ({ now, zone }: PageFacts): string =>
  now.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
