import type { Temporal } from 'temporal-polyfill';
import type { Envelope } from '../email/message/message.ts';
import type { AddressSpace } from '../email/people/address-space.ts';
import type { Health } from './health.ts';
import type { JsonView } from './http/json-interface.ts';
import type { PageView } from './http/page-view.ts';
import type { MailboxHealth } from './mailbox/mailbox-reader.ts';
import type { SentMail } from './sending/sent-mail.ts';
import type { RelayHealth } from './sending/smtp-relay.ts';

/** Everything the inbox page may see and do. `inboxRoutes(context: PageContext): readonly Route[]` is plugged into the HTTP server. */
export interface PageContext {
  readonly view: JsonView;
  readonly pages: PageView;
  readonly addresses: AddressSpace;
  /** Where mail comes in. With SMTP_PORT=0 it is known only once the service listens. Null: mail comes only from a mailbox. */
  readonly smtpPort: () => number | null;
  /** Null: no mailbox is read. */
  readonly mailbox: () => MailboxHealth | null;
  /** Null: there is no relay. */
  readonly relay: () => RelayHealth | null;
  readonly health: () => Promise<Health>;
  readonly clock: 'real' | 'manual';
  readonly now: () => Temporal.Instant;
  /** Moves a manual clock forward and returns what was sent on the way. @throws BadRequestError with a real clock, or backwards. */
  readonly advanceTo: (instant: Temporal.Instant) => Promise<readonly SentMail[]>;
  /** Hands a mail in, as SMTP would. */
  readonly deliver: (raw: Uint8Array, envelope: Envelope) => Promise<DeliveryOutcome>;
  /** Says words about a timeline as its user, and returns what was sent because of it. Null: no such timeline. */
  readonly sayOn: (timelineId: string, words: string) => Promise<readonly SentMail[] | null>;
  /** The hidden field `token` of every form of the page. */
  readonly token: string;
}

/** What SMTP would have answered. `refused` has its reply code and sentence. `queued`: kept, and handled later. */
export type DeliveryOutcome =
  | { readonly type: 'handled' }
  | { readonly type: 'queued' }
  | { readonly type: 'refused'; readonly code: number; readonly reason: string };
