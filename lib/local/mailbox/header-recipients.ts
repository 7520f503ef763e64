/**
 * The recipients of a mail in a mailbox. IMAP has no envelope, so we read them from what the servers on the way wrote down.
 * Each server has its own field for that, so we read all of them, and only our own addresses count.
 */
import { fieldValue, fieldValues, type HeaderField } from '../../email/message/header-fields.ts';
import type { Envelope } from '../../email/message/message.ts';

/** Delivered-To: Gmail, Postfix, Dovecot. X-Original-To: Postfix, Proton. X-Delivered-To: Fastmail. Envelope-To: Exim, cPanel. X-Forwarded-To: Gmail. */
const deliveryFields = [
  ...['delivered-to', 'x-original-to', 'x-delivered-to', 'envelope-to', 'x-envelope-to'],
  ...['x-forwarded-to', 'x-rcpt-to', 'x-apparently-to', 'to', 'cc', 'bcc'],
];

/** Marks our own test mail to the provider: mailbox-probe.ts. */
export const probeField = 'x-tactful-probe';

/** The fields to fetch to decide whether a mail is ours. */
export const readFields: readonly string[] = [...deliveryFields, 'received', 'return-path', 'from', probeField];

// Our addresses contain no quotes, spaces or comments, so nothing more is looked for.
const ADDRESS = /[^\s<>()[\],;:"\\]{1,64}@[^\s<>()[\],;:"\\]{1,255}/g;
// "by mx.google.com with ESMTPS id abc for <jo.tactful+k3m@gmail.com>; Tue, 3 Nov 2026 ..." (RFC 5321, section 4.4)
const RECEIVED_FOR = /\sfor\s+<?([^\s<>;]{1,64}@[^\s<>;]{1,255}?)>?(?=[\s;)]|$)/gi;

/** Every address that the mail may have been sent to, lower case, each once. Most of them are not ours. */
export function possibleRecipients(fields: readonly HeaderField[]): readonly string[] {
  const named = deliveryFields.flatMap((name) => fieldValues(fields, name)).flatMap((value) => value.match(ADDRESS) ?? []);
  const received = fieldValues(fields, 'received').flatMap((value) =>
    [...value.matchAll(RECEIVED_FOR)].map(([, address]) => address ?? ''),
  );
  return [...new Set([...named, ...received].map((address) => address.toLowerCase()))];
}

/** IMAP doesn't show the sender's server, so there is no peer and SPF can't be checked. */
export const envelopeOf = (fields: readonly HeaderField[], recipients: readonly string[]): Envelope => ({
  mailFrom: /^\s*<?([^\s<>]*)>?/.exec(fieldValue(fields, 'return-path') ?? '')?.[1] ?? '',
  recipients,
  peer: null,
  helo: null,
});
