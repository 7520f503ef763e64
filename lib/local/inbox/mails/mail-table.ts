/** Every mail that was sent, newest first, a page at a time. */
import type { SentMail } from '../../sending/sent-mail.ts';
import { foreign, type Html, html } from '../html.ts';
import type { PageFacts } from '../page-facts.ts';
import { table } from '../table.ts';
import { time } from '../when.ts';
import { mailKinds, stepAlone } from '../words.ts';

export const mailPath = (id: string): string => `/mails/${encodeURIComponent(id)}`;

/** Enough to show a newcomer's whole story on one page, and few enough to show a year of a busy service quickly. */
export const mailsPerPage = 100;

export interface MailTableView {
  /** In the order sent. */
  readonly mails: readonly SentMail[];
  /** From 1, the newest. */
  readonly page: number;
  /** How many of the newest resulted from the last action; they are marked. */
  readonly newest: number;
  readonly linkTo: (page: number) => string;
  readonly zoneOf: (address: string) => string;
}

export function mailTable({ mails, page, newest, linkTo, zoneOf }: MailTableView, facts: PageFacts): Html {
  const newestFirst = mails.toReversed();
  const from = (page - 1) * mailsPerPage;
  const rows = newestFirst.slice(from, from + mailsPerPage).map((mail, index) => ({ mail, isNew: from + index < newest }));
  return html`${table(
    `${mails.length} in all, newest first`,
    [
      { name: 'Sent', cell: ({ mail }) => time(mail.sentAt, { zone: zoneOf(mail.to), now: facts.now }) },
      {
        name: 'Subject',
        cell: ({ mail, isNew }) =>
          html`<a href="${mailPath(mail.id)}">${subjectOf(mail)}</a>${isNew && html` <span class="tag new">new</span>`} <span class="hint">to ${foreign(mail.to)}</span>`,
      },
      { name: 'Kind', cell: ({ mail }) => html`<span class="tag">${mailKinds[mail.kind]}</span> ${stepOf(mail)}` },
    ],
    rows,
  )}
${pageLinks(page, Math.ceil(mails.length / mailsPerPage), linkTo)}`;
}

/** So that a mail without a subject can still be clicked. */
export const subjectOf = ({ subject }: Pick<SentMail, 'subject'>): Html => foreign(subject.trim() || '(no subject)');

function stepOf({ step, items }: SentMail): Html | null {
  if (step !== null && step !== 'let-go') return html`${stepAlone(step)}`;
  return items === undefined ? null : html`${items.length} in one`;
}

const pageLinks = (page: number, last: number, linkTo: MailTableView['linkTo']): Html | null =>
  last < 2
    ? null
    : html`<nav class="pages" aria-label="Pages of mails">
${page > 1 && html`<a href="${linkTo(page - 1)}" rel="prev">Newer mails</a>`}
<span>Page ${page} of ${last}</span>
${page < last && html`<a href="${linkTo(page + 1)}" rel="next">Older mails</a>`}
</nav>`;
