/** A folder of a mailbox as the reader sees it. Implemented over IMAP by imap-folder.ts, in memory by the tests. */
import type { Temporal } from 'temporal-polyfill';
import type { HeaderField } from '../../email/message/header-fields.ts';

export interface MailFolder {
  readonly path: string;
  /** While it stays the same, a UID identifies the same mail (RFC 9051, section 2.3.1.1). */
  readonly uidValidity: string;
  /** No mail has this UID or a higher one yet. */
  readonly uidNext: number;
  /** The mails with this UID or a higher one, lowest first. */
  headsFrom(uid: number): AsyncIterable<MailHead>;
  /** The mails that came in on that day or later, lowest UID first. */
  headsSince(day: Temporal.PlainDate): AsyncIterable<MailHead>;
  /** Null: somebody else has removed the mail. */
  download(uid: number): Promise<AsyncIterable<Uint8Array> | null>;
  /** Removes these mails and no others. If the server can't do that, they are only marked as seen. False: try again later. */
  remove(uids: readonly number[]): Promise<boolean>;
}

export interface MailHead {
  readonly uid: number;
  /** In bytes. */
  readonly size: number;
  /** Only those in `readFields`, in their order. */
  readonly fields: readonly HeaderField[];
}
