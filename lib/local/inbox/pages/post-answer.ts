/** An answer to our mail, composed as its user's mail program would: with one of its links, or in words. */

import type { Temporal } from 'temporal-polyfill';
import type { AddressSpace } from '../../../email/people/address-space.ts';
import type { UserView } from '../../http/json-interface.ts';
import type { SentMail } from '../../sending/sent-mail.ts';
import type { WrittenMail } from '../mails/hand-in.ts';
import { mailtoLinks } from '../mails/mailto.ts';
import { isOurs } from '../page-facts.ts';
import type { ReadMail } from '../read-mail.ts';

export interface AnswerOrigin {
  readonly mail: SentMail;
  readonly content: ReadMail;
  readonly user: UserView | null;
  readonly addresses: AddressSpace;
  readonly now: Temporal.Instant;
}

/** Null: the form names no link of this mail, and no words. */
export function writeAnswer(form: URLSearchParams, origin: AnswerOrigin): WrittenMail | null {
  const { mail, content, user, addresses, now } = origin;
  const answer = { from: { name: '', address: mail.to }, at: now.toZonedDateTimeISO(user?.timeZone ?? 'UTC') };
  const link = mailtoLinks(content.html ?? '')[Number(form.get('link') ?? Number.NaN)];
  if (link !== undefined) {
    const ours = [link.to, link.bcc ?? ''].filter((address) => isOurs(address, addresses));
    if (ours.length === 0) return null;
    // A link opens a new mail: there is no In-Reply-To, and only the reply address says what it answers.
    return {
      ...answer,
      to: { name: '', address: link.to },
      subject: link.subject,
      text: `${link.body}\n`,
      inReplyTo: null,
      recipients: ours,
    };
  }
  const words = (form.get('words') ?? '').trim();
  if (words === '') return null;
  const to = mail.replyTo ?? addresses.from;
  const messageId = content.fields.find(([name]) => name.toLowerCase() === 'message-id')?.[1] ?? null;
  return {
    ...answer,
    to: { name: '', address: to },
    subject: `Re: ${mail.subject}`,
    text: `${words.replaceAll('\r\n', '\n')}\n`,
    inReplyTo: messageId,
    recipients: [to],
  };
}
