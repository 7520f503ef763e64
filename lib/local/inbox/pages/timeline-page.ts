/** One timeline: the picture and its text, what comes next and why, and the mails sent about it. */
import type { ShownTimeline } from '../../http/page-view.ts';
import type { SentMail } from '../../sending/sent-mail.ts';
import { foreign, type Html, html } from '../html.ts';
import { mailPath, subjectOf } from '../mails/mail-table.ts';
import type { PageFacts } from '../page-facts.ts';
import { eventList } from '../timelines/event-list.ts';
import { nextInFull } from '../timelines/next-step.ts';
import { timelinePicture } from '../timelines/timeline-picture.ts';
import { tokenField } from '../token-field.ts';
import { time } from '../when.ts';
import { addressOf } from '../who.ts';
import { channels, endingWords, mailKinds, stages, stepInWords, timelineKinds, vias } from '../words.ts';
import type { Page } from './page.ts';

export interface TimelinePageView {
  readonly timeline: ShownTimeline;
  /** In the order sent. */
  readonly mails: readonly SentMail[];
}

export function timelinePage({ timeline, mails }: TimelinePageView, facts: PageFacts): Page {
  return {
    title: timeline.label,
    main: html`<div class="columns">
<article class="primary" aria-labelledby="who">
<nav class="neighbours" aria-label="Up"><a href="/#timelines">All timelines</a></nav>
<div><h1 id="who">${foreign(timeline.label)}</h1>
<p class="lead">${foreign(timeline.subject)} ${addressOf(timeline)}</p></div>
<figure id="along-time" class="along-time" data-live aria-label="What happened and what comes next">
<div class="framed">${timelinePicture(timeline, facts, 'full')}</div>
${eventList(timeline, facts)}
</figure>
</article>
<div class="secondary">
${nextInFull(timeline, facts)}
${sayPanel(timeline, facts)}
${about(timeline)}
<div id="about-mails" data-live>${mails.length > 0 && sentAbout(timeline, mails, facts)}</div>
</div>
</div>`,
  };
}

/** A form whose words count as if the user had mailed them. */
const sayPanel = ({ id }: ShownTimeline, facts: PageFacts): Html => html`<section class="panel" aria-labelledby="say-title">
<h2 id="say-title">Say something about it</h2>
<form method="post" action="/timelines/${encodeURIComponent(id)}/words" class="row">
${tokenField(facts)}
${['done', 'snooze 3 days', 'stop'].map((word) => html`<button name="words" value="${word}">${word}</button>`)}
</form>
<form method="post" action="/timelines/${encodeURIComponent(id)}/words" class="row">
${tokenField(facts)}
<label for="say">Other words</label>
<input id="say" name="words" maxlength="500" required placeholder="company Acme">
<button>Say</button>
</form>
</section>`;

const about = (timeline: ShownTimeline): Html => html`<section class="panel" aria-labelledby="about-title">
<h2 id="about-title">About it</h2>
<dl class="facets">
<div><dt>Status</dt><dd>${timeline.status}${timeline.closedBecause !== null && html` <span class="hint">(${endingWords[timeline.closedBecause]})</span>`}</dd></div>
<div><dt>Kind</dt><dd>${timelineKinds[timeline.kind]}, ${vias[timeline.via]}</dd></div>
<div><dt>Stage</dt><dd>${stages[timeline.stage]}</dd></div>
<div><dt>Channel</dt><dd>${channels[timeline.channel]}</dd></div>
<div><dt>Follow-ups</dt><dd>${timeline.followUps} <span class="hint">in this stage since their last reply</span></dd></div>
<div><dt>With</dt><dd>${timeline.people.map(({ name, address }) => html`${name !== null && html`${foreign(name)} `}<span class="hint">${foreign(address)}</span><br>`)}</dd></div>
<div><dt>User</dt><dd><a href="/?user=${encodeURIComponent(timeline.user.email)}">${foreign(timeline.user.email)}</a></dd></div>
<div><dt>Id</dt><dd><code>${timeline.id}</code></dd></div>
</dl>
</section>`;

const sentAbout = (
  timeline: ShownTimeline,
  mails: readonly SentMail[],
  facts: PageFacts,
): Html => html`<section class="panel" aria-labelledby="sent-title">
<h2 id="sent-title">Mails about it</h2>
<ul class="plain">${mails
  .toReversed()
  .map(
    (mail) =>
      html`<li><a href="${mailPath(mail.id)}">${subjectOf(mail)}</a><br><span class="hint">${time(mail.sentAt, facts)} · ${mailKinds[mail.kind]}${mail.step !== null && mail.step !== 'let-go' && html`: ${foreign(stepInWords(mail.step, timeline))}`}</span></li>`,
  )}</ul>
</section>`;
