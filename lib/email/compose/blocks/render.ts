/**
 * One of our mails as it goes over the wire: RFC 5322 headers, text and HTML, all in 7 bit.
 * Answers for headers and encoding. Not for what the mail says (the composers) nor for sending it (handling/runtime.ts).
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Temporal } from 'temporal-polyfill';
import type { OutgoingKind } from '../../wording/mail-kinds.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { headerValue } from './header-value.ts';

/** Kinds that answer a mail to us (RFC 3834, section 5: auto-replied). All others are sent on our own initiative. */
const answers: ReadonlySet<OutgoingKind> = new Set([
  'welcome',
  'confirm',
  'question',
  'help',
  'status',
  'stats',
  'record',
  'receipt',
  'answer',
  'export',
  'goodbye',
]);

/** The mail as message/rfc822. The same mail and the same `at` give the same bytes: a retry sends what was sent before. */
export async function renderMail(mail: OutgoingMail, at: Temporal.Instant): Promise<Uint8Array> {
  const references = mail.references.flatMap((reference) => reference.match(messageId) ?? []);
  const composer = new MailComposer({
    from: { name: mail.fromName, address: mail.from },
    to: { name: '', address: headerValue(mail.to) },
    ...(mail.replyTo === null ? {} : { replyTo: { name: '', address: headerValue(mail.replyTo) } }),
    subject: headerValue(mail.subject),
    messageId: `<${mail.id}@${mail.idDomain}>`,
    ...(references.length === 0 ? {} : { inReplyTo: references.at(-1) ?? '', references }),
    date: dateField(at),
    headers: {
      'Auto-Submitted': answers.has(mail.kind) ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // The operator is no subscriber. No List-Id and no Precedence: they make a personal mail look like bulk.
      ...(mail.kind === 'operator' ? {} : { 'List-Unsubscribe': `<mailto:${unsubscribing(mail)}>` }),
    },
    alternatives: [part('text/plain', mail.text), part('text/html', mail.html)],
    attachments: mail.attachments.map(({ fileName, ...file }) => ({ filename: headerValue(fileName), ...file })),
    // `=_` can't occur in quoted-printable (RFC 2045, section 6.7), so no text can end its part early. 70 characters at most.
    baseBoundary: `=_${mail.id.slice(-40)}`,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** A person who is only asked whether an address is theirs has nothing to stop: they say no. */
function unsubscribing({ kind, replyTo, unsubscribe, from }: OutgoingMail): string {
  if (unsubscribe) return `${headerValue(unsubscribe)}?subject=stop%20all`;
  return kind === 'confirm' && replyTo !== null ? `${headerValue(replyTo)}?subject=no` : `${from}?subject=stop%20all`;
}

/** Always encoded, plain ASCII too: then no text can look like a boundary, and no server breaks a line. */
const part = (contentType: string, text: string) => ({
  contentType: `${contentType}; charset=utf-8`,
  content: text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'),
  contentTransferEncoding: 'quoted-printable',
});

/** A Message-ID with its brackets; the bound keeps one from a hostile mail out of our headers (RFC 5322, section 2.1.1: 998 a line). */
const messageId = /<[^<>\s]{1,500}>/g;

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322, section 3.3, in UTC. */
function dateField(at: Temporal.Instant): string {
  const utc = at.toZonedDateTimeISO('UTC');
  const time = utc.toPlainTime().toString({ smallestUnit: 'second' });
  return `${weekdays[utc.dayOfWeek - 1]}, ${String(utc.day).padStart(2, '0')} ${months[utc.month - 1]} ${utc.year} ${time} +0000`;
}
