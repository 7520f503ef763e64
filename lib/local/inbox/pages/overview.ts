/** The first page: what will come, first steps, timelines, mails, and beside them the clock and the form for sample mails. */
import type { FoundTimelines } from '../../catalogue/timeline-list.ts';
import type { UserView } from '../../http/json-interface.ts';
import type { ShownTimeline } from '../../http/page-view.ts';
import type { SentMail } from '../../sending/sent-mail.ts';
import { clockPanel, type NextDue } from '../clock.ts';
import { firstStepsPage } from '../first-steps.ts';
import { type Html, html } from '../html.ts';
import { mailTable } from '../mails/mail-table.ts';
import { mostPeople, peoplePanel } from '../mails/people.ts';
import { type SampleFields, sampleForm } from '../mails/sample-form.ts';
import { type Done, pageNotice } from '../notice.ts';
import type { PageFacts } from '../page-facts.ts';
import { type ComingView, coming } from '../timelines/coming.ts';
import { choiceLinks, choicePages, searchForm, type TimelineFilter } from '../timelines/timeline-choice.ts';
import { pictureLegend } from '../timelines/timeline-picture.ts';
import { timelineTable } from '../timelines/timeline-table.ts';
import type { Page } from './page.ts';

export interface OverviewView {
  /** The first few users who joined. */
  readonly users: readonly UserView[];
  readonly userCount: number;
  /** The user whose data alone is shown; null: all users. */
  readonly user: UserView | null;
  readonly found: FoundTimelines;
  /** Those on this page. */
  readonly timelines: readonly ShownTimeline[];
  readonly coming: ComingView;
  readonly nextDue: NextDue | null;
  /** In the order sent. */
  readonly mails: readonly SentMail[];
  readonly zoneOf: (address: string) => string;
  /** Which timelines, and in what order. */
  readonly choice: TimelineFilter;
  /** For the mails. */
  readonly page: number;
  readonly done: Done | null;
  readonly sample: SampleFields;
  readonly problem: { readonly of: 'sample' | 'clock'; readonly sentence: string } | null;
}

export function overview(view: OverviewView, facts: PageFacts): Page {
  const { users, userCount, user, mails, page, done, sample, problem, zoneOf, choice, found } = view;
  const newest = done === null ? 0 : Math.max(0, mails.length - done.mailsBefore);
  const linkTo = (to: number): string => `/?${new URLSearchParams({ ...(user && { user: user.email }), page: String(to) })}#mails`;
  const isEmpty = found.counts.all === 0 && choice.words === '';
  return {
    title: 'Inbox',
    main: html`<h1 class="visually-hidden">Inbox of ${facts.addresses.name}</h1>
<div class="columns">
<div class="primary">
${pageNotice(done, mails)}
${problem?.of === 'clock' && html`<p class="problem" role="alert">${problem.sentence}</p>`}
${firstStepsPage(users[0] ?? null, isEmpty && user === null ? 0 : 1, facts)}
${userCount > 1 && userChoice(view)}
${!isEmpty && coming(view.coming, facts)}
<section id="timelines" aria-labelledby="timelines-title">
<h2 id="timelines-title">Timelines</h2>
${!isEmpty && searchForm(choice, user)}
<div id="found" data-live>${isEmpty ? noTimelines : someTimelines(view, facts)}</div>
</section>
<section id="mails" aria-labelledby="mails-title">
<h2 id="mails-title">Mails that were sent</h2>
<div id="sent" data-live>${mails.length === 0 ? noMails : mailTable({ mails, page, newest, linkTo, zoneOf }, facts)}</div>
</section>
</div>
<div class="secondary">
${isEmpty && coming(view.coming, facts)}
${clockPanel(view.nextDue, facts)}
${user === null ? peoplePanel(users.slice(0, mostPeople), userCount) : peoplePanel([user], 1)}
${sampleForm(sample, problem?.of === 'sample' ? problem.sentence : null, facts)}
</div>
</div>`,
  };
}

function someTimelines({ user, userCount, timelines, found, choice }: OverviewView, facts: PageFacts): Html {
  const shown = found.counts[choice.status];
  return html`${choiceLinks(found, choice, user)}
${shown === 0 ? html`<p class="empty">${choice.words === '' ? `None of them is ${choice.status}.` : 'Nothing was found.'}</p>` : html`${pictureLegend}${timelineTable(timelines, choice, user === null && userCount > 1, facts)}`}
${choicePages(choice, shown, user)}`;
}

const noTimelines = html`<p class="empty">None yet. The first one begins with a mail that has Tactful in BCC.</p>`;
const noMails = html`<p class="empty">None yet. Every mail that Tactful sends will be here to read.</p>`;

/** With more users than this, one types the address. */
export const mostToChoose = 50;

const userChoice = ({ users, userCount, user }: OverviewView): Html => html`<form method="get" action="/" class="row choice">
<label for="user">Whose</label>
${
  userCount > mostToChoose
    ? html`<input id="user" name="user" type="email" value="${user?.email ?? ''}" maxlength="320" placeholder="everybody's; or an address" autocomplete="off">`
    : html`<select id="user" name="user">
<option value="">Everybody's</option>
${users.map(({ email }) => html`<option${email === user?.email && html` selected`}>${email}</option>`)}
</select>`
}
<button>Show</button>
</form>`;
