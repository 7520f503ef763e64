/** Everything a function needs, passed in as one value, so that tests and the local service call the very same functions. */

import type { Temporal } from 'temporal-polyfill';
import type { StepName } from '../domain/etiquette.ts';
import type { TimelineId, UserId } from '../domain/words.ts';
import type { Proof } from '../email/authentication/proof.ts';
import type { OutgoingMail } from '../email/compose/outgoing-mail.ts';
import type { Envelope, Message } from '../email/message/message.ts';
import type { AddressSpace } from '../email/people/address-space.ts';
import type { Remains } from './remains.ts';
import type { Store } from './store.ts';

/** The service that sends our mails takes no more today. The reminder stays claimed, so waiting loses nothing. */
export class DailyQuotaExceededError extends Error {
  override readonly name = 'DailyQuotaExceededError';
  constructor(mailId: string, cause: unknown) {
    super(
      `SES accepts no more mails from this account today; ${mailId} was not sent. It is retried until there is room. Ask AWS for a higher sending quota if this happens again.`,
      { cause },
    );
  }
}

export interface Runtime {
  readonly store: Store;
  readonly rawMail: RawMail;
  readonly schedules: Schedules;
  readonly outbound: OutboundMail;
  readonly remains: Remains;
  /** The proof of the mail's From. Throws if that can't be decided now: deliver again. */
  readonly proofOf: (message: Message, delivery: Delivery) => Promise<Proof>;
  readonly now: () => Temporal.Instant;
  readonly random: Random;
  readonly service: ServiceSettings;
  readonly log: Log;
  /** For one process that handles everybody's mail: a user's long tasks wait for that user's other long tasks, and don't delay mail. */
  readonly aside?: <T>(userId: UserId, long: () => Promise<T>) => Promise<T>;
}

/** A mail that was accepted and has to be handled. */
export interface Delivery {
  readonly rawKey: string;
  readonly envelope: Envelope;
  readonly receivedAt: Temporal.Instant;
  /** Whether a commit names its raw mail, so that it is found when its user is erased. Set by the code that commits. */
  readonly link?: { isMade: boolean };
}

export interface RawMail {
  /** The mail as it came, streamed. @throws when it is not there (yet). */
  open(rawKey: string): Promise<NodeJS.ReadableStream>;
}

export interface Schedules {
  /** Ensures that send-reminder is started for this timeline at this time, or shortly after. Idempotent. */
  ensure(timelineId: TimelineId, sequence: number, dueAt: Temporal.Instant): Promise<void>;
}

export interface OutboundMail {
  /**
   * Sends one of our mails. `rejected`: it will never be accepted (with the reason). Any other failure throws and is retried.
   * `mail.id` is stable over retries: sending it twice gives the same Message-ID if the transport lets us choose one.
   */
  send(mail: OutgoingMail): Promise<{ readonly type: 'sent' } | { readonly type: 'rejected'; readonly reason: string }>;
  /** Sending a mail a second time, by its id, is a no-op. */
  readonly knowsItsMails?: true;
}

export interface Random {
  /** `length` characters of [a-z2-7], 5 random bits each. */
  readonly token: (length: number) => string;
  /** The same for the same text, and impossible to guess: derived with the runtime's key, if it has one. At most 32 characters. */
  readonly tokenFor: (text: string, length: number) => Promise<string>;
}

export interface ServiceSettings {
  readonly addresses: AddressSpace;
  readonly signUp:
    | { readonly type: 'open' }
    | { readonly type: 'closed' }
    | { readonly type: 'listed'; readonly entries: readonly string[] };
  readonly operator: string | null;
  readonly defaultCountry: string | null;
  readonly defaultTimeZone: string;
  readonly rawMailDays: number;
  /** Whether the peer is the operator's own relay, or this machine, so that its mails come from many people. Absent: no peer is. */
  readonly isTrustedPeer?: (peer: string) => boolean;
}

/** Structured, without bodies or addresses: only ids and decisions. */
export interface Log {
  info(decision: string, facts?: Facts): void;
  warn(decision: string, facts?: Facts): void;
  error(decision: string, facts?: Facts & { readonly error?: unknown }): void;
}
type Facts = Readonly<Record<string, string | number | boolean | null | undefined>> | { readonly error?: unknown };

/** Why a step was or wasn't sent, for logs and metrics. */
export type SentStep = { readonly timelineId: TimelineId; readonly step: StepName };
