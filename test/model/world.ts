/**
 * One user of the real handlers on the embedded database: mails arrive (several at a time too, with their requests in a chosen order), time
 * passes, and schedules fire. Keeps the sent mails. Not here: the expected result (model.ts).
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
import type { Delivery, Runtime } from '../../lib/handling/runtime.ts';
import { silentLog } from '../../lib/local/log.ts';
import { noRemains } from '../support/no-remains.ts';
import { openService } from '../support/open-service.ts';
import type { TestDatabase } from '../support/store/databases.ts';
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
  /** Sent mails, in order. */
  readonly sent: readonly { readonly mail: OutgoingMail; readonly at: Temporal.Instant }[];
  now(): Temporal.Instant;
  /** The reply address for this timeline. */
  replyAddress(timelineId: TimelineId): Promise<string>;
  receives(letter: Letter): Promise<unknown>;
  /** Handles the nth delivery (from 0) again: the same raw mail with its original time of receipt. */
  handlesAgain(nth: number): Promise<unknown>;
  /** While it is away, sending fails. */
  postIsAway(isAway: boolean): void;
  fires(timelineId: TimelineId): Promise<unknown>;
  /** Runs the work concurrently, one request at a time. */
  together(work: readonly (() => Promise<unknown>)[]): Promise<void>;
  /** Lets time pass. What falls due fires at its time, `times` times at once (0: as in an outage). Then the sweep runs. */
  passes(hours: number, times: number): Promise<void>;
  /** The times of the timeline's schedules that have not fired yet. */
  scheduledFor(timelineId: TimelineId): readonly Temporal.Instant[];
}

export class PostIsAwayError extends Error {
  override readonly name = 'PostIsAwayError';
}

/** A mail with this field is proven to be from its From. */
export const proof = 'X-Proven: yes';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** Each number gives different letters, because random values must not repeat. */
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
  /** Waits for the request's turn while several workers run. */
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
    service: openService(domain),
    log: silentLog,
  };

  /** A worker is like a separate process: it shares only the table. */
  const worker = (): Runtime => ({ ...runtime, store: openStore() });
  /** Delivers a mail again if its handler throws, as SQS and the one-machine service do. */
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
