/**
 * Whether a mail was said to us: its own To or Cc names the address that received it (design, section 4, "Said to us"). The envelope
 * says only who handed a mail on, and to whom: what somebody signed for a newsletter can be handed to us by its owner.
 * Not here: what may be done with a mail that was not (handling/receive/may-obey.ts).
 */
import { fieldValue, fieldValues } from '../message/header-fields.ts';
import { readMailboxes } from '../message/mailboxes.ts';
import type { Mailbox, Message } from '../message/message.ts';
import type { OpenField } from './proof.ts';

export type Addressed =
  | 'to us'
  /** Only a field that the sender's signature doesn't cover names us: anybody may have put us in. */
  | 'to us, unsigned'
  /** To and Cc name nobody. */
  | 'to nobody'
  | 'to others';

/** `open`: the fields that somebody else may have written. `isReceiver`: whether that address is the one that received the mail. */
export function addressed(message: Message, open: readonly OpenField[], isReceiver: (address: string) => boolean): Addressed {
  const { headers } = message;
  // A second field may have been put on top, and a signature covers the lower one.
  if (fieldValues(headers, 'to').length > 1 || fieldValues(headers, 'cc').length > 1) return 'to others';
  const naming = (['to', 'cc'] as const).filter((name) => isNamedIn(fieldValue(headers, name) ?? '', isReceiver));
  if (naming.some((name) => !open.includes(name))) return 'to us';
  if (naming.length > 0) return 'to us, unsigned';
  return message.to.length + message.cc.length === 0 ? 'to nobody' : 'to others';
}

/** As an address, not in a display name or a comment, which the sender can choose. */
const isNamedIn = (field: string, isReceiver: (address: string) => boolean): boolean =>
  readMailboxes(withoutQuoted(field)).some(({ address }: Mailbox) => isReceiver(address));

const withoutQuoted = (field: string): string =>
  field
    .slice(0, 65_536)
    .replace(/"(?:[^"\\]|\\.)*"/gs, '_')
    .replace(/\((?:[^()\\]|\\.)*\)/gs, ' ');
