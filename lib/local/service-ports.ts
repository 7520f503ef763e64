/** The one-machine service as seen from outside, and what it runs. Assembled in service.ts. */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineId } from '../domain/words.ts';
import type { Envelope } from '../email/message/message.ts';
import type { Delivery, Runtime } from '../handling/runtime.ts';
import type { JsonView } from './http/json-interface.ts';
import type { DeliveryOutcome } from './page-context.ts';
import type { SentMail } from './sending/sent-mail.ts';

export interface Service {
  /** Hands a mail in as SMTP would, with the same checks of the recipients, and waits until it is handled. */
  deliver(raw: Uint8Array | NodeJS.ReadableStream, envelope: Envelope): Promise<DeliveryOutcome>;
  /** Moves a manual clock forward and runs everything that falls due on the way. Returns what was sent, in order. */
  advanceTo(instant: Temporal.Instant): Promise<readonly SentMail[]>;
  /** When the clock fires next; null: nothing is planned. */
  nextFiring(): Temporal.Instant | null;
  readonly now: () => Temporal.Instant;
  readonly view: JsonView;
  /** Resolves when mails left by the last stop have been handled. `/api/health` says whether that worked. */
  readonly recovered: Promise<void>;
  /** Null when the service doesn't listen. */
  readonly smtpPort: number | null;
  readonly httpPort: number | null;
  /** Stops accepting, finishes running work, closes the database. */
  stop(): Promise<void>;
}

/** The functions that AWS would invoke, called with the local runtime. */
export interface Handlers {
  readonly receiveMail: (delivery: Delivery, runtime: Runtime) => Promise<unknown>;
  readonly sendReminder: (firing: { readonly timelineId: TimelineId }, runtime: Runtime) => Promise<unknown>;
  readonly sweep: (runtime: Runtime) => Promise<unknown>;
}
