/** The first page: what to do first, timelines, mails; beside them the clock and the form for sample mails. */
import type { TimelineView, UserView } from '../../http/json-interface.ts';
import type { SentMail } from '../../sending/sent-mail.ts';
import { clockPanel } from '../clock.ts';
import { firstSteps } from '../first-steps.ts';
import { type Html, html } from '../html.ts';
import { mailTable } from '../mails/mail-table.ts';
import { peoplePanel } from '../mails/people.ts';
import { type SampleFields, sampleForm } from '../mails/sample-form.ts';
import { type Done, notice } from '../notice.ts';
import type { PageFacts } from '../page-facts.ts';
import { coming } from '../timelines/coming.ts';
import { type Choice, choiceLinks, chosen } from '../timelines/timeline-choice.ts';
import { timelineTable } from '../timelines/timeline-table.ts';
import type { Page } from './page.ts';

export interface OverviewView {
  readonly users: readonly UserView[];
  /** The user whose things alone are shown; null: everybody's. */
  readonly user: UserView | null;
  readonly timelines: readonly TimelineView[];
  /** In the order sent. */
  readonly mails: readonly SentMail[];
  /** Which of the timelines, and in what order. */
  readonly choice: Choice;
  readonly page: number;
  readonly done: Done | null;
  readonly sample: SampleFields;
  readonly problem: { readonly of: 'sample' | 'clock'; readonly sentence: string } | null;
}

export function overview(view: OverviewView, facts: PageFacts): Page {
  const { users, user, timelines, mails, page, done, sample, problem } = view;
  const newest = done === null ? 0 : Math.max(0, mails.length - done.mailsBefore);
  const linkTo = (to: number): string => `/?${new URLSearchParams({ ...(user && { user: user.email }), page: String(to) })}#mails`;
  return {
    title: 'Inbox',
    main: html`<h1 class="visually-hidden">Inbox of ${facts.addresses.name}</h1>
<div class="columns">
<div class="primary">
${notice(done, mails)}
${problem?.of === 'clock' && html`<p class="problem" role="alert">${problem.sentence}</p>`}
${firstSteps(users, timelines, facts)}
${users.length > 1 && userChoice(users, user)}
<section id="timelines" aria-labelledby="timelines-title">
<h2 id="timelines-title">Timelines</h2>
${timelines.length === 0 ? noTimelines : someTimelines(view, facts)}
</section>
<section id="mails" aria-labelledby="mails-title">
<h2 id="mails-title">Mails that were sent</h2>
${mails.length === 0 ? noMails : mailTable({ mails, page, newest, linkTo }, users, facts)}
</section>
</div>
<div class="secondary">
${coming(timelines, users, facts)}
${clockPanel(timelines, facts)}
${peoplePanel(user === null ? users : [user])}
${sampleForm(sample, problem?.of === 'sample' ? problem.sentence : null, facts)}
</div>
</div>`,
  };
}

const someTimelines = (
  { users, user, timelines, choice }: OverviewView,
  facts: PageFacts,
): Html => html`${choiceLinks(timelines, choice, user?.email ?? null)}
${chosen(timelines, choice).length === 0 ? html`<p class="empty">None of them is ${choice.status}.</p>` : timelineTable(timelines, choice, user === null ? users : [user], facts)}`;

const noTimelines = html`<p class="empty">None yet. The first one begins with a mail that has Tactful in BCC.</p>`;
const noMails = html`<p class="empty">None yet. Every mail that Tactful sends will be here to read.</p>`;

const userChoice = (users: readonly UserView[], chosen: UserView | null): Html => html`<form method="get" action="/" class="row choice">
<label for="user">Whose</label>
<select id="user" name="user">
<option value="">Everybody's</option>
${users.map(({ email }) => html`<option${email === chosen?.email && html` selected`}>${email}</option>`)}
</select>
<button>Show</button>
</form>`;
