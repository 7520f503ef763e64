import type { Temporal } from 'temporal-polyfill';

/** One mailbox of a header field. `address` is lower case, with the domain in ASCII (punycode). */
export interface Mailbox {
  readonly address: string;
  readonly name: string | null;
}

/** A mail as we understand it. Only parse-message.ts makes one. */
export interface Message {
  /** With its angle brackets; derived from From, To, Cc, Date, Subject and text when the mail has none. */
  readonly messageId: string;
  /** Every From mailbox of every From header field: more than one is never authenticated. */
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  /** The Date header field with its own offset; null when missing or unreadable. */
  readonly date: Temporal.ZonedDateTime | null;
  readonly subject: string;
  readonly inReplyTo: string | null;
  /** In order, each with angle brackets. */
  readonly references: readonly string[];
  /** The text part, otherwise the text of the HTML part. LF line ends, at most `maxTextLength` characters. */
  readonly text: string;
  /** All header fields in order: names in lower case, values unfolded, decoded and trimmed. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly attachments: readonly Attachment[];
  /** Text of the text/calendar parts. */
  readonly calendars: readonly string[];
  /** Text of the message/delivery-status parts: what became of a mail, by recipient (RFC 3464). */
  readonly deliveryStatuses: readonly string[];
  /** Attached message/rfc822 mails, parsed. At most 3 deep and 10 in total. */
  readonly forwarded: readonly Message[];
  /** The media type of the whole mail, lower case, without parameters. */
  readonly contentType: string;
  /** Why the mail was understood only in part, for a stub on the timeline; null if it was understood. */
  readonly stub: string | null;
}

export interface Attachment {
  readonly fileName: string | null;
  readonly contentType: string;
  readonly bytes: number;
}

/** SMTP's view of a mail (RFC 5321): who handed it in for whom. `mailFrom` is '' for the null sender. */
export interface Envelope {
  readonly mailFrom: string;
  /** Envelope recipients, lower case: the only place where a BCC shows. */
  readonly recipients: readonly string[];
  /** The connecting peer's address and its HELO name, where known. */
  readonly peer: string | null;
  readonly helo: string | null;
}
