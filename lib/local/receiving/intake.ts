/**
 * Takes each incoming mail until it is handled: it is stored first, then handled, with retries until that succeeds. A mail that fails
 * repeatedly is parked in the folder of failed mails, with an error in the log. Not here: who may deliver what (recipients.ts, smtp.ts),
 * what a mail causes (handling).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Envelope } from '../../email/message/message.ts';
import { isDropped } from '../../handling/receive/dropped.ts';
import type { Delivery, Log } from '../../handling/runtime.ts';
import type { Agenda } from '../clock/agenda.ts';
import type { Clock } from '../clock/clock.ts';
import type { DeliveryOutcome } from '../page-context.ts';
import { lanes } from './lanes.ts';
import { type Aside, places } from './places.ts';
import { type Bytes, NoRawMailFileError, type RawMailFolder, UnreadableRawMailError } from './raw-mail-folder.ts';

export interface Intake {
  /** Returns once the mail is handled, or is certain to be handled later. */
  accept(raw: Bytes, envelope: Envelope): Promise<DeliveryOutcome>;
  /**
   * At start, before any mail comes in: handles what was left, and after an unclean stop also what was done shortly before it. `done`
   * resolves when all of it is handled. Mail that comes in until then waits only for older mail of the same people.
   */
  recover(afterCleanStop: boolean): Promise<Recovery>;
  /** Waits for what is being handled. */
  idle(): Promise<void>;
}

export interface Recovery {
  readonly done: Promise<'done' | 'halted'>;
  /** Leaves what has not begun to the next start. */
  halt(): void;
}

interface Parts {
  readonly folder: RawMailFolder;
  /** Handles the mail and returns the decision (handling/receive/dropped.ts). */
  readonly handle: (delivery: Delivery, aside: Aside) => Promise<unknown>;
  /** The people a mail concerns: mails that share one of them are recovered in order. */
  readonly concerns: (delivery: Delivery) => Promise<readonly string[]>;
  /** Whether the database answers. Distinguishes a mail that can't be handled from a machine that can't handle any. */
  readonly databaseWorks: () => Promise<boolean>;
  readonly agenda: Agenda;
  readonly clock: Clock;
  readonly log: Log;
  /** How long the sender's client waits for the mail to be handled. */
  readonly patienceMs?: number;
}

/** The answer to the sender's client. Once it is `queued`, the mail is our responsibility and is never refused. */
interface Answer {
  given: 'queued' | 'refused' | null;
}

// Seconds between retries of one mail. Short at first, for a hiccup; then long enough for somebody to clear a full disk.
const backoffSeconds = [1, 5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800];
// A mail at which the process died this often is the likely cause, and the others must get their turn.
const mostRecoveries = 5;
// RFC 5321, section 4.5.3.2.6 lets a client wait 10 minutes; people with curl wait less.
const usualPatienceMs = 20_000;
/** No sender and no user has this name. */
const begunBefore = 'begun before';
// Mails of 40 MB each are parsed concurrently. More at once would cost memory and save no time on few cores.
const atOnce = 4;

export function intake({ folder, handle, concerns, databaseWorks, agenda, clock, log, patienceMs = usualPatienceMs }: Parts): Intake {
  const waiting = new Map<string, number>();
  const busy = new Set<Promise<unknown>>();
  const { inPlace } = places(atOnce);
  const { inPlace: inRecovery } = places(atOnce);
  const { inTurn } = lanes();
  /** Resolves when all older mails are in their lanes; null: there are none. */
  let linedUp: Promise<unknown> | null = null;

  const attempt = async (delivery: Delivery): Promise<'handled' | 'failed'> => {
    try {
      const decided = await inPlace((aside) => handle(delivery, aside));
      await folder.done(delivery.rawKey, isDropped(decided) ? 'header' : 'all');
    } catch (error) {
      log.warn('mail not handled', { rawKey: delivery.rawKey, attempt: (waiting.get(delivery.rawKey) ?? 0) + 1, error });
      return 'failed';
    }
    waiting.delete(delivery.rawKey);
    return 'handled';
  };

  const retry = async (delivery: Delivery): Promise<void> => {
    if ((await attempt(delivery)) === 'failed') await tryLater(delivery);
  };

  const planRetry = (delivery: Delivery, at: Temporal.Instant): void => agenda.plan(`mail ${delivery.rawKey}`, at, () => retry(delivery));

  const tryLater = async (delivery: Delivery): Promise<void> => {
    const tries = waiting.get(delivery.rawKey) ?? 0;
    const seconds = backoffSeconds[tries];
    if (seconds === undefined) return park(delivery.rawKey, 'it failed too often');
    waiting.set(delivery.rawKey, tries + 1);
    planRetry(delivery, clock.now().add({ seconds }));
  };

  const park = async (rawKey: string, reason: string): Promise<void> => {
    waiting.delete(rawKey);
    await folder.failed(rawKey);
    log.error('mail parked in raw/failed', { rawKey, reason });
  };

  const recoverOne = async (delivery: Delivery): Promise<void> => {
    const begin = (): Promise<void> => inRecovery(() => countedRetry(delivery));
    // We can't tell at which of several mails the process died, so those that were begun before are begun one at a time.
    await ((await folder.wasRecovered(delivery.rawKey)) ? inTurn([begunBefore], begin) : begin());
  };

  const countedRetry = async (delivery: Delivery): Promise<void> => {
    const count = await folder.countRecovery(delivery.rawKey);
    if (count === null) return;
    await (count > mostRecoveries ? park(delivery.rawKey, 'the service died at it too often') : retry(delivery));
  };

  const first = async (delivery: Delivery, answer: Answer): Promise<DeliveryOutcome> => {
    if ((await attempt(delivery)) === 'failed') {
      if (answer.given === null && !(await databaseWorks()) && answer.given === null) {
        answer.given = 'refused';
        await folder.refuse(delivery.rawKey);
        return { type: 'refused', code: 451, reason: 'The mail could not be handled now. Please try again later.' };
      }
      await tryLater(delivery);
      return { type: 'queued' };
    }
    // A manual clock may not move for long. One mail that succeeded is the sign that others may, too.
    if (clock.kind === 'manual') for (const rawKey of waiting.keys()) planRetry(await folder.delivery(rawKey), clock.now());
    return { type: 'handled' };
  };

  const afterOlder = async <T>(delivery: Delivery, work: () => Promise<T>): Promise<T> => {
    if (linedUp === null) return work();
    await linedUp;
    // If the database can't tell, `first` tells the sender's client.
    return inTurn(await concerns(delivery).catch(() => []), work);
  };

  /** In the order in which they came, so that each waits only for older ones. */
  const lineUp = async (keys: readonly string[], isHalted: () => boolean): Promise<readonly Promise<unknown>[]> => {
    const works: Promise<unknown>[] = [];
    for (const rawKey of keys) {
      const delivery = await readable(rawKey);
      if (delivery !== null) works.push(inTurn(await concerns(delivery), async () => (isHalted() ? undefined : recoverOne(delivery))));
    }
    return works;
  };

  /** Null: it is gone, or was set aside. */
  const readable = async (rawKey: string): Promise<Delivery | null> => {
    try {
      return await folder.delivery(rawKey);
    } catch (error) {
      // One unreadable file must not hold up the others.
      if (error instanceof UnreadableRawMailError) await park(rawKey, error.message);
      else if (!(error instanceof NoRawMailFileError)) throw error;
      return null;
    }
  };

  const tracked = async <T>(work: Promise<T>): Promise<T> => {
    busy.add(work);
    return work.finally(() => busy.delete(work));
  };

  return {
    async accept(raw, envelope) {
      const received = folder.receive(raw, envelope, clock.now());
      const delivery = await tracked(received);
      const answer: Answer = { given: null };
      const handled = tracked(afterOlder(delivery, () => first(delivery, answer)));
      const { promise: outOfPatience, resolve } = Promise.withResolvers<DeliveryOutcome>();
      const timer = setTimeout(() => {
        if (answer.given === 'refused') return resolve(handled);
        answer.given = 'queued';
        resolve({ type: 'queued' });
      }, patienceMs);
      return Promise.race([handled, outOfPatience]).finally(() => clearTimeout(timer));
    },

    async recover(afterCleanStop) {
      const reopened = afterCleanStop ? 0 : await folder.reopenLastHour();
      const keys = await folder.pending();
      if (keys.length > 0) log.info('handling what was left', { mails: keys.length, reopened });
      let isHalted = false;
      const lining = lineUp(keys, () => isHalted);
      linedUp = lining.catch(() => undefined);
      const done = tracked(
        lining.then(Promise.all.bind(Promise)).then(() => {
          linedUp = null;
          return isHalted ? ('halted' as const) : ('done' as const);
        }),
      );
      return {
        done,
        halt: () => {
          isHalted = true;
        },
      };
    },

    async idle() {
      while (busy.size > 0) await Promise.allSettled(busy);
    },
  };
}
