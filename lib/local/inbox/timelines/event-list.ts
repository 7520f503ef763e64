/** The text twin of the picture: what happened, in order, and what comes next. Also its legend. */
import type { EventView, NextStepView, TimelineView } from '../../http/json-interface.ts';
import { foreign, type Html, html } from '../html.ts';
import { type TimeFrame, time } from '../when.ts';
import { eventWords } from './event-words.ts';
import { legendMark } from './timeline-picture.ts';

export const eventList = (timeline: TimelineView, frame: TimeFrame): Html => html`<ol class="events" role="list">
${timeline.events.map((event) => eventItem(event, frame))}
${nextItem(timeline.nextStep, frame)}
</ol>`;

function eventItem(event: EventView, frame: TimeFrame): Html {
  const { side, words, detail } = eventWords(event, frame);
  return html`<li>${legendMark(side)} <span class="when">${time(event.at, frame)}</span> <span><strong>${words}</strong>${
    detail !== undefined && detail !== '' && html` ${side === 'tactful' ? html`<code>${detail}</code>` : foreign(detail)}`
  }</span></li>`;
}

function nextItem(next: NextStepView, frame: TimeFrame): Html | null {
  if (next.action === 'none' || next.dueAt === null) return null;
  return html`<li class="ahead">${legendMark('next')} <span class="when">${time(next.dueAt, frame)}</span> <span><strong>Next: ${plans[next.action]}</strong> <code>${next.step}</code></span></li>`;
}

const plans = { remind: 'Tactful will remind you', 'let-go': 'Tactful will let it go' } as const;
