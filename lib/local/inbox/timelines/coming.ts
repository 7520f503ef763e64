/** What will come, as a calendar says it: day by day, what will be sent about whom. */
import { actionOf } from '../../../email/wording/reminders/coming.ts';
import type { TimelineView, UserView } from '../../http/json-interface.ts';
import { byDue } from '../clock.ts';
import { foreign, type Html, html } from '../html.ts';
import { ownerOf, type PageFacts } from '../page-facts.ts';
import { dayOf, hourOf, type TimeFrame } from '../when.ts';
import { nameOf } from '../who.ts';
import { timelinePath } from './timeline-table.ts';

/** More would hide the rest of the page; the table of timelines has them all. */
const mostShown = 12;

type Planned = TimelineView & { readonly nextStep: { readonly action: 'remind' | 'let-go'; readonly dueAt: string } };

export function coming(timelines: readonly TimelineView[], users: readonly UserView[], facts: PageFacts): Html {
  const planned = timelines.filter(isPlanned).toSorted(byDue);
  const frameOf = ({ id }: TimelineView): TimeFrame => ({ zone: ownerOf(id, users)?.timeZone ?? facts.zone, now: facts.now });
  const days = Map.groupBy(planned.slice(0, mostShown), (each) => dayOf(each.nextStep.dueAt, frameOf(each)));
  return html`<section id="coming" class="panel" aria-labelledby="coming-title">
<h2 id="coming-title">What will come</h2>
${
  planned.length === 0
    ? html`<p class="hint">Nothing is planned. A mail with Tactful in BCC plans the first reminder.</p>`
    : html`<ol class="days" role="list">${[...days].map(([day, rows]) => html`<li><h3>${day}</h3><ul role="list">${rows.map((row) => item(row, frameOf(row)))}</ul></li>`)}</ol>`
}
${planned.length > mostShown && html`<p class="hint">and ${planned.length - mostShown} more, later</p>`}
</section>`;
}

const isPlanned = (timeline: TimelineView): timeline is Planned => timeline.nextStep.action !== 'none' && timeline.nextStep.dueAt !== null;

function item(timeline: Planned, frame: TimeFrame): Html {
  const { step, dueAt } = timeline.nextStep;
  return html`<li><time datetime="${dueAt}">${hourOf(dueAt, frame)}</time> <span><a href="${timelinePath(timeline.id)}">${foreign(nameOf(timeline))}</a><br><span class="hint">${step === null ? 'close it quietly' : foreign(actionOf(step, null, { them: nameOf(timeline), audience: timeline.kind === 'networking' ? 'contact' : 'employer', resume: 'résumé' }))}</span></span></li>`;
}
