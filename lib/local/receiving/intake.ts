/**
 * From a mail that comes in to a mail that is handled: kept first, then handled, and tried again until it is.
 * A mail that fails again and again is parked in the folder of failed mails, with an error in the log.
 * Not here: who may hand in what (recipients.ts, smtp.ts), what a mail causes (handling).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Envelope } from '../../email/message/message.ts';
import { isDropped } from '../../handling/receive/dropped.ts';
import type { Delivery, Log } from '../../handling/runtime.ts';
import type { Agenda } from '../clock/agenda.ts';
import type { Clock } from '../clock/clock.ts';
import type { DeliveryOutcome } from '../page-context.ts';
import { type Bytes, type RawMailFolder, UnreadableRawMailError } from './raw-mail-folder.ts';

export interface Intake {
  /** Returns once the mail is handled, or is certain to be handled later. */
  accept(raw: Bytes, envelope: Envelope): Promise<DeliveryOutcome>;
  /** At start: handles what was left. After a stop that was not clean, what was done shortly before it as well. */
  recover(afterCleanStop: boolean): Promise<void>;
  /** Waits for what is being handled. */
  idle(): Promise<void>;
}

interface Parts {
  readonly folder: RawMailFolder;
  /** What was decided (handling/receive/dropped.ts). */
  readonly handle: (delivery: Delivery) => Promise<unknown>;
  /** Whether the database answers: tells a mail that can't be handled from a machine that can't handle any. */
  readonly databaseWorks: () => Promise<boolean>;
  readonly agenda: Agenda;
  readonly clock: Clock;
  readonly log: Log;
  /** How long whoever hands a mail in waits for it to be handled. */
  readonly patienceMs?: number;
}

/** What was promised to whoever hands the mail in: once it is `queued`, the mail is ours and is never refused. */
interface Answer {
  given: 'queued' | 'refused' | null;
}

// Seconds between the tries of one mail. Quick at first, for a hiccup; then long enough for somebody to mend a full disk.
const backoffSeconds = [1, 5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800];
// A mail at which the process died so often is the likely reason; the others must get their turn.
const mostRecoveries = 5;
// RFC 5321, section 4.5.3.2.6 lets a client wait 10 minutes; people with curl wait less.
const usualPatienceMs = 20_000;
// Mails of 40 MB each are parsed side by side; more at once would cost memory and win no time on few cores.
const atOnce = 4;

export function intake({ folder, handle, databaseWorks, agenda, clock, log, patienceMs = usualPatienceMs }: Parts): Intake {
  const waiting = new Map<string, number>();
  const busy = new Set<Promise<unknown>>();
  const inLimit = limited(atOnce);

  const attempt = async (delivery: Delivery): Promise<'handled' | 'failed'> => {
    try {
      const decided = await inLimit(() => handle(delivery));
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

  /** One file that can't be read must not keep the service from starting. */
  const recoverOne = async (rawKey: string): Promise<void> => {
    const delivery = await folder.delivery(rawKey).catch((error: unknown) => {
      if (error instanceof UnreadableRawMailError) return error;
      throw error;
    });
    if (delivery instanceof UnreadableRawMailError) await park(rawKey, delivery.message);
    else await retry(delivery);
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
    // A manual clock may stand still for long: that a mail went through is the sign that others may, too.
    if (clock.kind === 'manual') for (const rawKey of waiting.keys()) planRetry(await folder.delivery(rawKey), clock.now());
    return { type: 'handled' };
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
      const handled = tracked(first(delivery, answer));
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
      for (const rawKey of keys) {
        const count = await folder.countRecovery(rawKey);
        if (count === null) continue;
        if (count > mostRecoveries) await park(rawKey, 'the service died at it too often');
        else await recoverOne(rawKey);
      }
    },

    async idle() {
      while (busy.size > 0) await Promise.allSettled(busy);
    },
  };
}

/** Runs at most `most` of the works at once; the others wait in line. */
function limited(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const line: (() => void)[] = [];
  return async (work) => {
    // Whoever ends hands the place over, so that nobody slips in between.
    if (running >= most) await new Promise<void>((resolve) => line.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
