/** One of our mails: as it looks, as text, as source, with its header fields and the answers that can be given here. */
import type { StepName } from '../../../domain/etiquette.ts';
import type { UserView } from '../../http/json-interface.ts';
import type { ShownTimeline } from '../../http/page-view.ts';
import type { SentMail } from '../../sending/sent-mail.ts';
import { type Content, foreign, type Html, html } from '../html.ts';
import { answerPanel } from '../mails/answer-panel.ts';
import { mailPath, subjectOf } from '../mails/mail-table.ts';
import type { PageFacts } from '../page-facts.ts';
import type { ReadMail } from '../read-mail.ts';
import { timelinePath } from '../timelines/timeline-table.ts';
import { time } from '../when.ts';
import { whoOf } from '../who.ts';
import { mailKinds, stepAlone, stepInWords } from '../words.ts';
import type { Page } from './page.ts';

const mailViews = ['desktop', 'phone', 'text', 'source'] as const;
type MailViewName = (typeof mailViews)[number];
export const readMailView = (name: string | null): MailViewName => mailViews.find((view) => view === name) ?? 'desktop';

export interface MailPageView {
  readonly mail: SentMail;
  readonly content: ReadMail;
  readonly raw: string;
  readonly shown: MailViewName;
  readonly older: SentMail | null;
  readonly newer: SentMail | null;
  /** Its timeline, or those it mentions. */
  readonly timelines: readonly ShownTimeline[];
  /** Its user; null: not a current user. */
  readonly user: UserView | null;
  readonly notice: Content;
}

export function mailPage(view: MailPageView, facts: PageFacts): Page {
  const { mail, content, notice } = view;
  return {
    title: mail.subject || '(no subject)',
    main: html`<div class="columns">
<article class="primary" aria-labelledby="subject">
${notice}
${neighbours(view)}
<h1 id="subject">${subjectOf(mail)}</h1>
${facets(view, facts)}
${viewLinks(view)}
${shownAs(view)}
${content.attachments.length > 0 && attachments(content)}
<details class="fields"><summary>All header fields</summary>
<dl>${content.fields.map(([name, value]) => html`<div><dt>${name}</dt><dd>${foreign(value)}</dd></div>`)}</dl>
</details>
</article>
<div class="secondary">
${answerPanel(mail, content, view.user, facts)}
</div>
</div>`,
  };
}

const neighbours = ({ older, newer }: MailPageView): Html => html`<nav class="neighbours" aria-label="Mails before and after">
<a href="/#mails">All mails</a>
${older !== null && html`<a href="${mailPath(older.id)}" rel="prev">← Older<span class="visually-hidden">: ${subjectOf(older)}</span></a>`}
${newer !== null && html`<a href="${mailPath(newer.id)}" rel="next">Newer →<span class="visually-hidden">: ${subjectOf(newer)}</span></a>`}
<a href="#answer">Answer it</a>
</nav>`;

const facets = ({ mail, timelines }: MailPageView, facts: PageFacts): Html => html`<dl class="facets">
<div><dt>Sent</dt><dd>${time(mail.sentAt, facts)} <span class="hint">${facts.zone}</span></dd></div>
<div><dt>From</dt><dd>${foreign(mail.from)}</dd></div>
<div><dt>To</dt><dd>${foreign(mail.to)}</dd></div>
${mail.replyTo !== null && html`<div><dt>Answers go to</dt><dd>${foreign(mail.replyTo)}</dd></div>`}
<div><dt>Kind</dt><dd><span class="tag">${mailKinds[mail.kind]}</span> ${mail.step !== null && stepOf(mail.step, timelines)}</dd></div>
${
  timelines.length > 0 &&
  html`<div><dt>${timelines.length === 1 ? 'Timeline' : 'Timelines'}</dt><dd>${timelines.map(
    (timeline) => html`<a href="${timelinePath(timeline.id)}">${whoOf(timeline)}</a><br>`,
  )}</dd></div>`
}
</dl>`;

/** With the name of the person it is about, if there is one. */
const stepOf = (step: StepName, [about, ...others]: readonly ShownTimeline[]): Html =>
  foreign(about === undefined || others.length > 0 ? stepAlone(step) : stepInWords(step, about));

const viewNames: Readonly<Record<MailViewName, string>> = { desktop: 'Wide', phone: 'On a phone', text: 'Plain text', source: 'Source' };

const viewLinks = ({ mail, shown }: MailPageView): Html => html`<nav id="views" class="views" aria-label="Ways to look at this mail">
${mailViews.map(
  (name) => html`<a href="${mailPath(mail.id)}?view=${name}#views"${name === shown && html` aria-current="true"`}>${viewNames[name]}</a>`,
)}
</nav>`;

function shownAs({ mail, content, raw, shown }: MailPageView): Html {
  if (shown === 'text') return pre('The plain text part', content.text ?? 'This mail has no plain text part.');
  if (shown === 'source') {
    return html`${pre('The mail as it was sent', raw)}
<p><a href="/api/mails/${encodeURIComponent(mail.id)}" download="${mail.id}.eml">Download it as a file</a></p>`;
  }
  return html`<iframe class="mail ${shown}" sandbox="" src="${mailPath(mail.id)}/html" title="The mail as a mail program shows it"></iframe>
<p class="hint">Links in the mail do nothing here; the buttons beside it do the same. Nothing in it can run or be loaded from elsewhere.</p>`;
}

// Scrolls, so it must be reachable by keyboard.
const pre = (label: string, text: string): Html => html`<pre class="source" tabindex="0" role="group" aria-label="${label}">${text}</pre>`;

const attachments = ({ attachments: files }: ReadMail): Html => html`<h2>Attachments</h2>
<ul>${files.map(({ fileName, contentType, bytes }) => html`<li>${foreign(fileName)} <span class="hint">${contentType}, ${bytes} bytes</span></li>`)}</ul>`;
