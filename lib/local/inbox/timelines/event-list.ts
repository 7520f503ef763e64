/** The text version of the picture: what happened, in order, and what comes next. Also its legend. */
import type { EventView } from '../../http/json-interface.ts';
import type { ShownTimeline } from '../../http/page-view.ts';
import { foreign, type Html, html } from '../html.ts';
import { type TimeFrame, time } from '../when.ts';
import { stepInWords } from '../words.ts';
import { eventWords } from './event-words.ts';
import { legendMark } from './timeline-picture.ts';

export const eventList = (timeline: ShownTimeline, frame: TimeFrame): Html => html`<ol class="events" role="list">
${timeline.events.map((event) => eventItem(event, timeline, frame))}
${nextItem(timeline, frame)}
</ol>`;

function eventItem(event: EventView, timeline: ShownTimeline, frame: TimeFrame): Html {
  const { side, words, detail } = eventWords(event, frame, timeline);
  return html`<li>${legendMark(side)} <span class="when">${time(event.at, frame)}</span> <span><strong>${words}</strong>${
    detail !== undefined && detail !== '' && html` ${foreign(detail)}`
  }${excerptOf(event)}</span></li>`;
}

/** The beginning of the mail, as far as we kept it. */
function excerptOf({ excerpt }: EventView): Html | null {
  return typeof excerpt === 'string' && excerpt.trim() !== ''
    ? html`<blockquote class="excerpt">${foreign(excerpt.trim())}</blockquote>`
    : null;
}

function nextItem(timeline: ShownTimeline, frame: TimeFrame): Html | null {
  const { action, dueAt, step } = timeline.nextStep;
  if (action === 'none' || dueAt === null) return null;
  return html`<li class="ahead">${legendMark('next')} <span class="when">${time(dueAt, frame)}</span> <span><strong>Next: ${plans[action]}</strong> ${
    action === 'remind' && step !== null && foreign(`to ${stepInWords(step, timeline)}`)
  }</span></li>`;
}

const plans = { remind: 'Tactful will remind you', 'let-go': 'Tactful will let it go' } as const;
