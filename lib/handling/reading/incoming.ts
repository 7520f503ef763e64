/** A mail that came in, read once, with what its envelope says of its role. */

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
  /** Its From is authenticated. */
  readonly proven: boolean;
  /** By what, and what of the mail that leaves open. */
  readonly proof: Proof;
  /** What somebody typed in it, apart from what it quotes. Taken apart when it is first asked for, and only then. */
  readonly written: () => Written;
  /** What its parts say, where nobody knows which of them was written to be read. */
  readonly readings?: readonly string[];
}

export interface Written extends ReplyText {
  /** The sentences of what was typed. */
  readonly said: readonly string[];
}

/** A Date older than this is a clock that was never set (1970) or a slip; then it counts from its arrival. Our choice. */
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

/** As the readers of commands want it. */
export function typedIn({ message, written }: Pick<Incoming, 'message' | 'written'>): TypedAnswer {
  const { typed, quoted } = written();
  return { typed, subject: message.subject, hadQuote: quoted !== '' };
}

/** Our answers to a repetition within that time are held back anyway. */
const sameWithin = { smallestUnit: 'minute', roundingIncrement: 10, roundingMode: 'floor' } as const;

/** What a script sends by hand has neither id nor Date: a second "done" is then told from the first by where and when it came. */
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

/** The mail's own Date in its own zone, or when it counts from in the user's. */
export const sentIn = (
  { date }: Message,
  { at, timeZone }: { readonly at: Temporal.Instant; readonly timeZone: string },
): Temporal.ZonedDateTime => (date?.toInstant().equals(at) ? date : at.toZonedDateTimeISO(timeZone));

/** A mail that counts from when it was received has a Date ahead of our clock: ours was set back, so the mail follows what is recorded. */
export const countsAt = ({ at, delivery }: Incoming, history: History): Temporal.Instant =>
  at.equals(delivery.receivedAt) ? notBeforeRecorded(at, history) : at;

export function happenedAt(date: Temporal.ZonedDateTime | null, receivedAt: Temporal.Instant): Temporal.Instant {
  if (date === null) return receivedAt;
  const at = date.toInstant();
  // Most are of today, and counting years is slow.
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

/** One role a mail, told by its envelope alone: the unsubscribe address before all, reply address before tracking address before tactful@ and start@. */
export function roleOf(recipients: readonly string[], addresses: AddressSpace): Role {
  const ours = recipients.map((recipient) => addresses.read(recipient));
  for (const type of order) {
    const role = ours.find((each) => each.type === type);
    if (role !== undefined && role.type !== 'unknown' && role.type !== 'foreign') return role;
  }
  return { type: 'nobody' };
}
