/** A mail that came in, read once, with what its envelope says about its role. */

import { Temporal } from 'temporal-polyfill';
import { type History, notBeforeRecorded } from '../../domain/history.ts';
import type { Proof } from '../../email/authentication/proof.ts';
import type { TypedAnswer } from '../../email/commands/read-answer.ts';
import { sentences } from '../../email/dates/sentences.ts';
import type { Message } from '../../email/message/message.ts';
import { derivedMessageId, isDerived } from '../../email/message/message-id.ts';
import type { AddressSpace } from '../../email/people/address-space.ts';
import type { OurAddress } from '../../email/people/our-addresses.ts';
import { type ReplyText, replyText } from '../../email/quoting/reply-text.ts';
import type { Delivery } from '../runtime.ts';

export interface Incoming {
  readonly message: Message;
  readonly delivery: Delivery;
  /** When it happened: the mail's own Date, never later than when it was received. */
  readonly at: Temporal.Instant;
  /** Its one From address, lower case; empty when there is none or several. */
  readonly from: string;
  /** Whether its From is authenticated. */
  readonly proven: boolean;
  /** The proof of the From, and the parts of the mail that it leaves open. */
  readonly proof: Proof;
  /** What the sender typed, without what the mail quotes. Separated on first use. */
  readonly written: () => Written;
  /** What its parts say, if we don't know which of them is meant to be read. */
  readonly readings?: readonly string[];
}

export interface Written extends ReplyText {
  /** The sentences of what was typed. */
  readonly said: readonly string[];
}

/** An older Date means a clock that was never set (1970) or a slip; such a mail is dated by its arrival. Our choice. */
const oldestYears = 3;

export function incoming(message: Message, delivery: Delivery, proof: Proof): Incoming {
  const [from] = message.from;
  return {
    message: { ...message, messageId: messageIdOf(message, delivery) },
    delivery,
    proven: proof.proven,
    proof,
    at: happenedAt(message.date, delivery.receivedAt),
    from: message.from.length === 1 && from ? from.address : '',
    written: writtenIn(message.text),
  };
}

export function writtenIn(text: string): () => Written {
  let written: Written | undefined;
  return () => {
    if (written === undefined) {
      const parts = replyText(text);
      written = { ...parts, said: sentences(parts.typed) };
    }
    return written;
  };
}

/** The typed text in the form that the readers of commands need. */
export function typedIn({ message, written }: Pick<Incoming, 'message' | 'written'>): TypedAnswer {
  const { typed, quoted } = written();
  return { typed, subject: message.subject, hadQuote: quoted !== '' };
}

/** Our answers to a repetition within that time are held back anyway. */
const sameWithin = { smallestUnit: 'minute', roundingIncrement: 10, roundingMode: 'floor' } as const;

/** A mail that a script sends has neither id nor Date. A second "done" is then distinguished by where and when it arrived. */
function messageIdOf({ messageId, date }: Message, { envelope, receivedAt }: Delivery): string {
  if (date !== null || !isDerived(messageId)) return messageId;
  const cameAt = receivedAt.round(sameWithin).toString();
  return derivedMessageId({
    from: envelope.mailFrom,
    to: [...envelope.recipients].sort().join(),
    cc: '',
    date: cameAt,
    subject: '',
    text: messageId,
  });
}

/** The mail's own Date in its own zone; if it is dated by its arrival, that in the user's zone. */
export const sentIn = (
  { date }: Message,
  { at, timeZone }: { readonly at: Temporal.Instant; readonly timeZone: string },
): Temporal.ZonedDateTime => (date?.toInstant().equals(at) ? date : at.toZonedDateTimeISO(timeZone));

/**
 * A mail dated by its arrival although its Date is ahead of our clock: our clock was set back, so the mail comes after what is recorded.
 */
export const countsAt = ({ at, delivery }: Incoming, history: History): Temporal.Instant =>
  at.equals(delivery.receivedAt) ? notBeforeRecorded(at, history) : at;

export function happenedAt(date: Temporal.ZonedDateTime | null, receivedAt: Temporal.Instant): Temporal.Instant {
  if (date === null) return receivedAt;
  const at = date.toInstant();
  // Most are from today, and computing years is slow.
  const age = receivedAt.epochMilliseconds - at.epochMilliseconds;
  if (age > 0 && age < 365 * 86_400_000) return at;
  const tooOld = receivedAt.toZonedDateTimeISO('UTC').subtract({ years: oldestYears }).toInstant();
  if (Temporal.Instant.compare(at, receivedAt) > 0 || Temporal.Instant.compare(at, tooOld) < 0) return receivedAt;
  return at;
}

export type Role =
  | Extract<OurAddress, { readonly type: 'tracking' | 'reply' | 'unsubscribe' | 'service' | 'operator' | 'canary' }>
  | { readonly type: 'nobody' };

const order: readonly Role['type'][] = ['unsubscribe', 'reply', 'tracking', 'service', 'operator', 'canary'];

/**
 * A mail has one role, decided by its envelope alone. The unsubscribe address comes first, then a reply address, the tracking address, and
 * tactful@ and start@.
 */
export function roleOf(recipients: readonly string[], addresses: AddressSpace): Role {
  const ours = recipients.map((recipient) => addresses.read(recipient));
  for (const type of order) {
    const role = ours.find((each) => each.type === type);
    if (role !== undefined && role.type !== 'unknown' && role.type !== 'foreign') return role;
  }
  return { type: 'nobody' };
}
