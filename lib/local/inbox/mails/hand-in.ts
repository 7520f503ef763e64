/** A mail as a mail program would hand it in: RFC 5322 bytes and the envelope with our addresses only. */
import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Temporal } from 'temporal-polyfill';
import type { Envelope } from '../../../email/message/message.ts';
import { mailDate } from '../when.ts';

export interface WrittenMail {
  readonly from: { readonly name: string; readonly address: string };
  /** The To as shown in the header. */
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly at: Temporal.ZonedDateTime;
  /** Only our own envelope recipients, including the BCC; this service has nothing to do with others. */
  readonly recipients: readonly string[];
}

export async function handedIn(mail: WrittenMail): Promise<{ readonly raw: Uint8Array; readonly envelope: Envelope }> {
  const composer = new MailComposer({
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    // With the zone's own offset, which a Date object would lose. The service learns the user's zone from it.
    headers: { Date: mailDate(mail.at) },
    messageId: `<${randomUUID()}@inbox-page.invalid>`,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    raw: await composer.compile().build(),
    envelope: { mailFrom: mail.from.address, recipients: mail.recipients, peer: '127.0.0.1', helo: 'inbox-page.invalid' },
  };
}

/** "Dana Reyes <dana@example.com>" or the address alone; null: it contains no address. */
export function mailboxOrNull(text: string): { readonly name: string; readonly address: string } | null {
  const found = /^(?:([^<>\r\n]{0,200})<)?\s*([^\s<>@"(),;:]{1,64}@[^\s<>@"(),;:]{1,253})\s*>?$/.exec(text.trim());
  if (found === null) return null;
  const [, name = '', address = ''] = found;
  return { name: name.replaceAll('"', '').trim(), address: address.toLowerCase() };
}
