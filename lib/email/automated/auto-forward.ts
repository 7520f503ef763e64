/**
 * The mailboxes through which a server says it forwarded this mail: a filter, a redirect, a mailbox that forwards everything. From stays
 * the writer's. Anybody can write such marks, so they prove nothing. Not here: what they may cause (handling/track/take-auto-forward.ts).
 */
import { fieldValues } from '../message/header-fields.ts';
import { normalAddress } from '../message/mailboxes.ts';
import type { Envelope, Message } from '../message/message.ts';

/**
 * X-Forwarded-For: jo@gmail.com abcdef234567@in.example.com            (Gmail: from whom, to whom)
 * Resent-From: Jo <jo@outlook.com>                                     (Outlook's redirect, RFC 5322 section 3.6.6)
 * X-MS-Exchange-Inbox-Rules-Loop: jo@company.example                   (a rule in Exchange)
 * Delivered-To: jo@fastmail.example, X-Original-To: jo@mail.example    (where it lay before)
 */
const fields = ['x-forwarded-for', 'x-forwarded-by', 'resent-from', 'x-ms-exchange-inbox-rules-loop', 'delivered-to', 'x-original-to'];

const ADDRESS = /[^\s<>()[\]",;:\\@]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi;
// Received: by mx.example.com with ESMTPS for <jo@example.com>; Tue, 3 Nov 2026 08:12:00 +0100
const RECEIVED_FOR = /\sfor\s{1,5}<?([^\s<>;,]{1,64}@[^\s<>;,]{1,255})>?/i;
// jo+caf_=abcdef234567=in.example.com@gmail.com: Gmail's envelope sender of a mail that a filter of jo@gmail.com forwards
const GMAIL_ENVELOPE = /^([^\s@]{1,64})\+caf_=[^\s@]{1,200}@([^\s@]{1,255})$/i;

const maxValue = 2_000;
const mostFields = 50; // a mail passes some ten servers

/** Lower case, each once; empty: nothing says so. */
export function autoForwardedBy({ headers }: Pick<Message, 'headers'>, { mailFrom }: Pick<Envelope, 'mailFrom'>): readonly string[] {
  const [, local, domain] = GMAIL_ENVELOPE.exec(mailFrom) ?? [];
  const of = (name: string): readonly string[] =>
    fieldValues(headers, name)
      .slice(0, mostFields)
      .map((value) => value.slice(0, maxValue));
  const named = [
    ...(local === undefined || domain === undefined ? [] : [`${local}@${domain}`]),
    ...fields.flatMap(of).flatMap((value) => value.match(ADDRESS) ?? []),
    ...of('received').flatMap((value) => RECEIVED_FOR.exec(value)?.[1] ?? []),
  ];
  return [...new Set(named.map(normalAddress).filter((address) => address !== null))];
}
