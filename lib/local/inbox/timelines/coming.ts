/** The planned steps as a calendar: day by day, what will be sent about whom. */
import type { ShownTimeline } from '../../http/page-view.ts';
import { foreign, type Html, html } from '../html.ts';
import type { PageFacts } from '../page-facts.ts';
import { dayOf, hourOf, type TimeFrame } from '../when.ts';
import { stepInWords } from '../words.ts';
import { dueMark } from './next-step.ts';
import { timelinePath } from './timeline-table.ts';

/** More would crowd out the rest of the page; the table of timelines has them all. */
export const mostComing = 8;

type Planned = ShownTimeline & { readonly nextStep: { readonly action: 'remind' | 'let-go'; readonly dueAt: string } };

export interface ComingView {
  /** The soonest, at most `mostComing`. */
  readonly rows: readonly ShownTimeline[];
  /** The total number of steps. */
  readonly count: number;
}

export function coming({ rows, count }: ComingView, facts: PageFacts): Html {
  const planned = rows.filter(isPlanned);
  const frameOf = ({ user }: ShownTimeline): TimeFrame => ({ zone: user.timeZone, now: facts.now });
  const days = Map.groupBy(planned, (each) => dayOf(each.nextStep.dueAt, frameOf(each)));
  const more = count - rows.length;
  return html`<section id="coming" class="panel" aria-labelledby="coming-title" data-live>
<h2 id="coming-title">What will come first</h2>
${
  planned.length === 0
    ? html`<p class="hint">Nothing is planned. A mail with Tactful in BCC plans the first reminder.</p>`
    : html`<ol class="days" role="list">${[...days].map(([day, items]) => html`<li><h3>${day}</h3><ul role="list">${items.map((each) => item(each, frameOf(each)))}</ul></li>`)}</ol>`
}
${more > 0 && html`<p class="hint">and ${more} more, later</p>`}
</section>`;
}

const isPlanned = (timeline: ShownTimeline): timeline is Planned => timeline.nextStep.action !== 'none' && timeline.nextStep.dueAt !== null;

function item(timeline: Planned, frame: TimeFrame): Html {
  const { step, dueAt } = timeline.nextStep;
  return html`<li><time datetime="${dueAt}">${hourOf(dueAt, frame)}</time> <span><a href="${timelinePath(timeline.id)}">${foreign(timeline.label)}</a>${dueMark(timeline)}<br><span class="hint">${step === null ? 'close it quietly' : foreign(stepInWords(step, timeline))}</span></span></li>`;
}
