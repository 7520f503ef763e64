/**
 * One user of the real handlers over the embedded database: mails come in (also several at a time, request by request in an order
 * that is chosen), time passes, and what was scheduled fires. Keeps what went out. Not here: what should come of it (model.ts).
 */

import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { timelineStore } from '../../lib/aws/store/timeline-store.ts';
import type { TimelineId, UserId } from '../../lib/domain/words.ts';
import { proofIf } from '../../lib/email/authentication/proof.ts';
import type { OutgoingMail } from '../../lib/email/compose/outgoing-mail.ts';
import { fieldValue } from '../../lib/email/message/header-fields.ts';
import { wholeDomain } from '../../lib/email/people/address-space.ts';
import type { Delivery, Runtime } from '../../lib/handling/runtime.ts';
import { silentLog } from '../../lib/local/log.ts';
import type { TestDatabase } from '../support/databases.ts';
import { noRemains } from '../support/no-remains.ts';
import { aProfile } from '../support/stored.ts';

export const domain = 'tactful.test';
export const start = Temporal.Instant.from('2026-11-03T07:12:00Z');

export interface Letter {
  readonly to: string;
  readonly raw: string;
}

export interface World {
  readonly userId: UserId;
  readonly address: string;
  readonly tracking: string;
  readonly runtime: Runtime;
  /** In the order sent. */
  readonly sent: readonly { readonly mail: OutgoingMail; readonly at: Temporal.Instant }[];
  now(): Temporal.Instant;
  /** Through which an answer about this timeline comes. */
  replyAddress(timelineId: TimelineId): Promise<string>;
  receives(letter: Letter): Promise<unknown>;
  /** Handles the nth delivery once more, from 0 on: the same raw mail, received when it was received. */
  handlesAgain(nth: number): Promise<unknown>;
  /** While it is away, nothing gets out, and what wants to send fails. */
  postIsAway(isAway: boolean): void;
  fires(timelineId: TimelineId): Promise<unknown>;
  /** All at once, one request at a time. */
  together(work: readonly (() => Promise<unknown>)[]): Promise<void>;
  /** What falls due on the way fires at its time, each `times` times at once (none: as in an outage); then the sweep comes. */
  passes(hours: number, times: number): Promise<void>;
  /** The times for which a timeline has a schedule that did not fire yet. */
  scheduledFor(timelineId: TimelineId): readonly Temporal.Instant[];
}

export class PostIsAwayError extends Error {
  override readonly name = 'PostIsAwayError';
}

/** A mail with this field is really from its From. */
export const proof = 'X-Proven: yes';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** Each number differs: random values must not repeat. */
const inLetters = (number: number): string =>
  [number / 32 ** 2, number / 32, number].map((part) => alphabet[Math.floor(part) % 32]).join('');

export async function newWorld({ client, tableName }: TestDatabase, scheduler: fc.Scheduler): Promise<World> {
  const userId = 'jo2345' as UserId;
  const address = 'jo@example.com';
  const secret = 'secret';
  const raw = new Map<string, Buffer>();
  const sent: { readonly mail: OutgoingMail; readonly at: Temporal.Instant }[] = [];
  const schedules = new Map<string, { readonly timelineId: TimelineId; readonly at: Temporal.Instant }>();
  let now = start;
  let tokens = 0;
  let isAway = false;
  const deliveries: Delivery[] = [];

  let running = 0;
  let isInTurns = false;
  /** Waits until it is the request's turn, while several are at work. */
  const turn = async (request: string): Promise<void> => {
    if (!isInTurns) return;
    running -= 1;
    await scheduler.schedule(Promise.resolve(), request);
    running += 1;
  };
  const inTurns = {
    send: async (command: { readonly constructor: { readonly name: string } }) => {
      await turn(command.constructor.name);
      return client.send(command as never);
    },
  };
  const openStore = () => timelineStore(inTurns as unknown as DynamoDBDocumentClient, tableName);

  const runtime: Runtime = {
    store: openStore(),
    rawMail: { open: async (key) => Readable.from([raw.get(key) ?? Buffer.alloc(0)]) },
    schedules: {
      async ensure(timelineId, sequence, dueAt) {
        await turn('schedule');
        const at = Temporal.Instant.compare(dueAt, now) > 0 ? dueAt : now;
        schedules.set(`${timelineId}-${sequence}-${at.epochMilliseconds}`, { timelineId, at });
      },
    },
    outbound: {
      async send(mail) {
        await turn('send');
        if (isAway) throw new PostIsAwayError('The post is away.');
        sent.push({ mail, at: now });
        return { type: 'sent' };
      },
    },
    remains: noRemains,
    proofOf: async ({ headers }) => proofIf(fieldValue(headers, 'x-proven') !== null),
    now: () => now,
    random: {
      async tokenFor(_text, length) {
        return this.token(length);
      },
      token(length) {
        tokens += 1;
        return `${userId}${inLetters(tokens)}`.padEnd(length, 'a').slice(0, length);
      },
    },
    service: {
      addresses: wholeDomain(domain),
      signUp: { type: 'open' },
      operator: null,
      defaultCountry: null,
      defaultTimeZone: 'Europe/Paris',
      rawMailDays: 30,
    },
    log: silentLog,
  };

  /** Each as a separate process, which shares only the table. */
  const worker = (): Runtime => ({ ...runtime, store: openStore() });
  /** What throws is delivered again, as SQS and the one-machine service do. */
  const untilHandled = async (handle: () => Promise<unknown>): Promise<unknown> => {
    for (let attempt = 1; attempt < 5; attempt += 1) {
      try {
        return await handle();
      } catch (error) {
        if (!(error instanceof Error && /(?:Moved|Missing)Error$/.test(error.name))) throw error;
      }
    }
    return handle();
  };

  const fires = (timelineId: TimelineId) => untilHandled(() => sendReminder({ timelineId }, worker()));

  const together: World['together'] = async (work) => {
    isInTurns = true;
    const all = Promise.all(
      work.map(async (each) => {
        running += 1;
        try {
          await turn('start');
          await each();
        } finally {
          running -= 1;
        }
      }),
    );
    await scheduler.waitFor(all, async (release) => {
      await release();
      do await nextTurn();
      while (running > 0);
    });
    isInTurns = false;
  };

  const firstUntil = (target: Temporal.Instant) => {
    const [first] = [...schedules]
      .filter(([, { at }]) => Temporal.Instant.compare(at, target) <= 0)
      .toSorted(([, a], [, b]) => Temporal.Instant.compare(a.at, b.at));
    return first;
  };

  const { store } = runtime;
  await store.saveProfile(
    aProfile({ userId, secret, addresses: [address], name: 'Jo Miller', joinedAt: start, timeZone: null, trackingStarted: false }),
  );
  await store.claimOwner(address, { userId, timelineId: null, purpose: 'sender', expiresAt: null });

  return {
    userId,
    address,
    tracking: `${userId}${secret}@${domain}`,
    runtime,
    sent,
    now: () => now,
    async replyAddress(timelineId) {
      const reply = `r-${timelineId.replace('-', '').padEnd(26, 'a')}@${domain}`;
      await store.claimOwner(reply, { userId, timelineId, purpose: 'reminder', expiresAt: null });
      return reply;
    },
    receives(letter) {
      const rawKey = `raw-${raw.size}`;
      raw.set(rawKey, Buffer.from(letter.raw.replaceAll('\n', '\r\n')));
      const envelope = { mailFrom: 'x@example.com', recipients: [letter.to], peer: null, helo: null };
      const delivery = { rawKey, envelope, receivedAt: now };
      deliveries.push(delivery);
      return untilHandled(() => receiveMail(delivery, worker()));
    },
    handlesAgain(nth) {
      const delivery = deliveries[nth];
      if (delivery === undefined) throw new Error(`No mail ${nth} came.`);
      return untilHandled(() => receiveMail(delivery, worker()));
    },
    postIsAway(away) {
      isAway = away;
    },
    fires,
    together,
    async passes(hours, times) {
      const target = now.add({ hours });
      let fired = 0;
      for (let next = firstUntil(target); next !== undefined; next = firstUntil(target)) {
        const [key, { timelineId, at }] = next;
        schedules.delete(key);
        if (times === 0) continue;
        if (Temporal.Instant.compare(at, now) > 0) now = at;
        await together(Array.from({ length: times }, () => () => fires(timelineId)));
        fired += 1;
        if (fired > 300) throw new Error(`${timelineId} is scheduled again and again at ${at}.`);
      }
      now = target;
      await sweep(runtime);
    },
    scheduledFor: (timelineId) => [...schedules.values()].filter((each) => each.timelineId === timelineId).map(({ at }) => at),
  };
}
