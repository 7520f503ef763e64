/** One timeline: the picture and its text, what comes next and why, what was sent about it. */
import type { TimelineView, UserView } from '../../http/json-interface.ts';
import type { SentMail } from '../../sending/sent-mail.ts';
import { foreign, type Html, html } from '../html.ts';
import { mailPath } from '../mails/mail-table.ts';
import type { PageFacts } from '../page-facts.ts';
import { eventList } from '../timelines/event-list.ts';
import { nextInFull } from '../timelines/next-step.ts';
import { timelinePicture } from '../timelines/timeline-picture.ts';
import { tokenField } from '../token-field.ts';
import { time } from '../when.ts';
import { nameOf, personOf } from '../who.ts';
import type { Page } from './page.ts';

export interface TimelinePageView {
  readonly timeline: TimelineView;
  readonly user: UserView;
  /** In the order sent. */
  readonly mails: readonly SentMail[];
}

export function timelinePage({ timeline, user, mails }: TimelinePageView, facts: PageFacts): Page {
  return {
    title: nameOf(timeline),
    main: html`<div class="columns">
<article class="primary" aria-labelledby="who">
<nav class="neighbours" aria-label="Up"><a href="/#timelines">All timelines</a></nav>
<div><h1 id="who">${foreign(nameOf(timeline))}</h1>
<p class="lead">${foreign(timeline.subject)} ${personOf(timeline)}</p></div>
<figure class="along-time" aria-label="What happened and what comes next">
<div class="framed">${timelinePicture(timeline, facts, 'full')}</div>
${eventList(timeline, facts)}
</figure>
</article>
<div class="secondary">
${nextInFull(timeline, facts)}
${sayPanel(timeline, facts)}
${about(timeline, user)}
${mails.length > 0 && sentAbout(mails, facts)}
</div>
</div>`,
  };
}

/** As if the user had mailed the word. */
const sayPanel = ({ id }: TimelineView, facts: PageFacts): Html => html`<section class="panel" aria-labelledby="say-title">
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

const about = (timeline: TimelineView, user: UserView): Html => html`<section class="panel" aria-labelledby="about-title">
<h2 id="about-title">About it</h2>
<dl class="facets">
<div><dt>Status</dt><dd>${timeline.status}${timeline.closedBecause !== null && html` <span class="hint">(${timeline.closedBecause})</span>`}</dd></div>
<div><dt>Kind</dt><dd>${timeline.kind}, ${timeline.via === 'recruiter' ? 'via a recruiter' : 'direct'}</dd></div>
<div><dt>Stage</dt><dd>${timeline.stage}</dd></div>
<div><dt>Channel</dt><dd>${timeline.channel}</dd></div>
<div><dt>Follow-ups</dt><dd>${timeline.followUps} <span class="hint">in this stage since their last reply</span></dd></div>
<div><dt>With</dt><dd>${timeline.correspondents.map((address) => html`${foreign(address)}<br>`)}</dd></div>
<div><dt>User</dt><dd>${foreign(user.email)}</dd></div>
<div><dt>Id</dt><dd><code>${timeline.id}</code></dd></div>
</dl>
</section>`;

const sentAbout = (mails: readonly SentMail[], facts: PageFacts): Html => html`<section class="panel" aria-labelledby="sent-title">
<h2 id="sent-title">Mails about it</h2>
<ul class="plain">${mails
  .toReversed()
  .map(
    (mail) =>
      html`<li><a href="${mailPath(mail.id)}">${foreign(mail.subject)}</a><br><span class="hint">${time(mail.sentAt, facts)} · ${mail.step ?? mail.kind}</span></li>`,
  )}</ul>
</section>`;
