/** The handlers on their own empty table, with a manual clock. Keeps the sent mails. For tests: handling.ts. */

import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { timelineStore } from '../../lib/aws/store/timeline-store.ts';
import type { TimelineId, UserId } from '../../lib/domain/words.ts';
import { proofIf } from '../../lib/email/authentication/proof.ts';
import type { OutgoingMail } from '../../lib/email/compose/outgoing-mail.ts';
import type { Delivery, Runtime } from '../../lib/handling/runtime.ts';
import { secureRandom } from '../../lib/handling/secure-random.ts';
import { silentLog } from '../../lib/local/log.ts';
import { noRemains } from './no-remains.ts';
import { openService } from './open-service.ts';
import { countingRequests, type RequestCount } from './store/counting-requests.ts';
import { embeddedDatabase, type TestDatabase } from './store/databases.ts';

export interface Handling {
  readonly runtime: Runtime;
  readonly database: TestDatabase;
  readonly requests: RequestCount;
  /** Sent mails, in order. */
  readonly sent: readonly OutgoingMail[];
  /** The requested schedules, by timeline. */
  readonly scheduled: ReadonlyMap<TimelineId, Temporal.Instant>;
  /** The list of erased users. */
  readonly erased: ReadonlySet<UserId>;
  /** Keys of the raw mails that exist. */
  rawKeys(): readonly string[];
  /** Delivers a mail and returns the decision. `lines` is the mail with `\n` line ends. */
  receives(mail: { readonly from: string; readonly to: readonly string[]; readonly lines: string }): Promise<string>;
  /** Delivers the nth mail (from 0) again: the same raw mail, as SQS, `redrive` and a restart do. */
  receivesAgain(nth: number): Promise<string>;
  fires(timelineId: TimelineId): Promise<string>;
  clockTo(instant: string): void;
  /** Adds a user and returns their tracking address. */
  joins(address: string): Promise<string>;
  close(): Promise<void>;
}

export const domain = 'tactful.test';

export async function openHandling(start: string, changes: Partial<Runtime> = {}): Promise<Handling> {
  const database = await embeddedDatabase();
  const requests = countingRequests(database.client);
  const raw = new Map<string, Buffer>();
  const sent: OutgoingMail[] = [];
  const erased = new Set<UserId>();
  const scheduled = new Map<TimelineId, Temporal.Instant>();
  let now = Temporal.Instant.from(start);
  const runtime: Runtime = {
    store: timelineStore(database.client, database.tableName),
    rawMail: { open: async (key) => Readable.from([raw.get(key) ?? Buffer.alloc(0)]) },
    schedules: {
      ensure: async (timelineId, _sequence, dueAt) => {
        scheduled.set(timelineId, dueAt);
      },
    },
    outbound: {
      send: async (mail) => {
        sent.push(mail);
        return { type: 'sent' };
      },
    },
    remains: {
      ...noRemains,
      removeRawMail: async (key) => void raw.delete(key),
      removeSchedule: async (timelineId) => void scheduled.delete(timelineId),
      listErased: async (userId) => void erased.add(userId),
    },
    proofOf: async ({ from }) => proofIf(from.length === 1),
    now: () => now,
    random: secureRandom,
    service: openService(domain),
    log: silentLog,
    ...changes,
  };
  const deliveries: Delivery[] = [];
  const receives: Handling['receives'] = async ({ from, to, lines }) => {
    const rawKey = `raw-${deliveries.length}`;
    raw.set(rawKey, Buffer.from(lines.replaceAll('\n', '\r\n')));
    const delivery = { rawKey, envelope: { mailFrom: from, recipients: to, peer: null, helo: null }, receivedAt: now };
    deliveries.push(delivery);
    return receiveMail(delivery, runtime);
  };
  return {
    runtime,
    database,
    requests,
    sent,
    scheduled,
    erased,
    rawKeys: () => [...raw.keys()],
    receives,
    async receivesAgain(nth) {
      const delivery = deliveries[nth];
      if (delivery === undefined) throw new Error(`No mail ${nth} came.`);
      return receiveMail(delivery, runtime);
    },
    fires: (timelineId) => sendReminder({ timelineId }, runtime),
    close: () => database.close(),
    clockTo: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    async joins(address) {
      const head = `From: ${address}\nTo: start@${domain}\nSubject: hi\nMessage-ID: <hi-${deliveries.length}@example.com>`;
      await receives({ from: address, to: [`start@${domain}`], lines: `${head}\n\nhi` });
      return /^[a-z2-7]{12}@\S+$/m.exec(sent.at(-1)?.text ?? '')?.[0] ?? '';
    },
  };
}
