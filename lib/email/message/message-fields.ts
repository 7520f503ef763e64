/** Reads a mail's header fields into the fields of a Message. */
import { Temporal } from 'temporal-polyfill';
import { readDateField } from './date-field.ts';
import { decodeWords } from './encoded-words.ts';
import { fieldValue, fieldValues, type HeaderField } from './header-fields.ts';
import { readMailboxes } from './mailboxes.ts';
import type { Mailbox, Message } from './message.ts';
import { derivedMessageId, readMessageId, readMessageIds } from './message-id.ts';

const maxSubjectLength = 998; // RFC 5322 section 2.1.1

export type MessageFields = Pick<
  Message,
  'messageId' | 'from' | 'to' | 'cc' | 'replyTo' | 'date' | 'subject' | 'inReplyTo' | 'references' | 'contentType'
>;

/** `text` tells two mails without a Message-ID apart. */
export function readMessageFields(fields: readonly HeaderField[], text: string, received: Temporal.Instant): MessageFields {
  const mailboxes = (name: string): readonly Mailbox[] => fieldValues(fields, name).flatMap(readMailboxes);
  return {
    messageId: messageId(fields, text),
    from: mailboxes('from'),
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    replyTo: mailboxes('reply-to'),
    date: readDate(fieldValue(fields, 'date') ?? '', received),
    subject: decodeWords(fieldValue(fields, 'subject') ?? '')
      .slice(0, maxSubjectLength)
      .toWellFormed(),
    inReplyTo: readMessageId(fieldValue(fields, 'in-reply-to') ?? ''),
    references: readMessageIds(fieldValues(fields, 'references').join(' ')),
    contentType: /^[\w.+-]{1,60}\/[\w.+-]{1,100}/.exec(fieldValue(fields, 'content-type') ?? '')?.[0].toLowerCase() ?? 'text/plain',
  };
}

/** A mail can't be sent after it was received, so a Date in the future becomes the time of receipt. */
function readDate(value: string, received: Temporal.Instant): Temporal.ZonedDateTime | null {
  const date = readDateField(value);
  if (date === null || Temporal.Instant.compare(date.toInstant(), received) <= 0) return date;
  return received.toZonedDateTimeISO(date.timeZoneId);
}

function messageId(fields: readonly HeaderField[], text: string): string {
  const field = (name: string): string => fieldValue(fields, name) ?? '';
  return (
    readMessageId(field('message-id')) ??
    derivedMessageId({
      from: field('from'),
      to: field('to'),
      cc: field('cc'),
      date: field('date'),
      subject: field('subject'),
      text,
    })
  );
}
