/** The result of the last form, shown on the page that follows. The query names it with one of our words, never with a sentence. */
import type { SentMail } from '../sending/sent-mail.ts';
import { type Html, html } from './html.ts';
import { mailPath, subjectOf } from './mails/mail-table.ts';
import { mailKinds } from './words.ts';

const deeds = {
  moved: 'The clock was moved.',
  handled: 'Your mail came in and was handled.',
  queued: 'Your mail came in. It is kept, and will be handled in a moment.',
} as const;
export type Deed = keyof typeof deeds;

export interface Done {
  readonly deed: Deed;
  /** How many mails had been sent before. */
  readonly mailsBefore: number;
}

export const doneQuery = ({ deed, mailsBefore }: Done): string => `?did=${deed}&before=${mailsBefore}`;

export function readDone(query: URLSearchParams): Done | null {
  const deed = query.get('did') ?? '';
  const before = query.get('before') ?? '';
  return Object.hasOwn(deeds, deed) && /^\d{1,9}$/.test(before) ? { deed: deed as Deed, mailsBefore: Number(before) } : null;
}

export function pageNotice(done: Done | null, mails: readonly SentMail[]): Html | null {
  if (done === null) return null;
  const sent = mails.slice(done.mailsBefore);
  return html`<div class="notice" role="status">
<p>${deeds[done.deed]} ${sent.length === 0 ? nothingSent[done.deed] : sent.length === 1 ? 'One mail was sent:' : `${sent.length} mails were sent:`}</p>
${sent.length > 0 && html`<ul>${sent.slice(-listed).map((mail) => html`<li><a href="${mailPath(mail.id)}">${subjectOf(mail)}</a> <span class="tag">${mailKinds[mail.kind]}</span></li>`)}</ul>`}
${sent.length > listed && html`<p>These are the newest ${listed}; all are in the list of mails.</p>`}
</div>`;
}

const listed = 8;

const nothingSent: Readonly<Record<Deed, string>> = {
  moved: 'Nothing fell due on the way.',
  handled: 'It needed no answer.',
  queued: '',
};
