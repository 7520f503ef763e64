/**
 * The world around the functions on AWS: their own code on the embedded database, and stand-ins for SES, S3, Scheduler and SQS that outlive
 * each function. A function is stopped once, at one of its changes. A mail's queue then redelivers the mail. A firing is lost with its
 * function, so that only the sweep can find what it left: its real queue would be kinder.
 */

import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { BatchWriteCommand, type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import { outboundBySes } from '../../../lib/aws/adapters/outbound-mail.ts';
import { rawMail } from '../../../lib/aws/adapters/raw-mail.ts';
import { schedules } from '../../../lib/aws/adapters/schedules.ts';
import { serviceClock } from '../../../lib/aws/adapters/service-clock.ts';
import { receiveDeliveries } from '../../../lib/aws/incoming/mail-deliveries.ts';
import { readFeedbackEvent } from '../../../lib/aws/incoming/ses-feedback.ts';
import type { Deployed } from '../../../lib/aws/runtime.ts';
import { timelineStore } from '../../../lib/aws/store/timeline-store.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import type { Env } from '../../../lib/env.ts';
import { recordFeedback } from '../../../lib/handling/account/feedback.ts';
import type { Log, Runtime } from '../../../lib/handling/runtime.ts';
import { secureRandom } from '../../../lib/handling/secure-random.ts';
import { jsonView } from '../../../lib/local/http/json-view.ts';
import { silentLog } from '../../../lib/local/log.ts';
import type { SentMails } from '../../../lib/local/sending/sent-mails.ts';
import { aNotification } from '../../aws/support/notification.ts';
import { openService } from '../../support/open-service.ts';
import { embeddedDatabase } from '../../support/store/databases.ts';
import { listsOf } from '../../support/store/lists-of.ts';
import type { FragileWorld } from './cut-everywhere.ts';
import { exposeTo, type Weather } from './faulty-requests.ts';
import { tellingOf } from './judge.ts';
import type { Cut } from './plug.ts';
import { clientsOf } from './services.ts';
import { addressOf, asMail, domain, headerOf, type Letter, type Seen, start } from './world.ts';

/** Everything that outlives a function. */
interface Account {
  readonly items: readonly Record<string, unknown>[];
  readonly raw: ReadonlyMap<string, string>;
  readonly sent: readonly Seen[];
  readonly standing: ReadonlyMap<string, Standing>;
  readonly now: Temporal.Instant;
}
/** A schedule. */
interface Standing {
  readonly at: Temporal.Instant;
  readonly input: string;
}

export const emptyAccount: Account = { items: [], raw: new Map(), sent: [], standing: new Map(), now: Temporal.Instant.from(start) };

export interface OnAws extends FragileWorld {
  /** Sends the functions' requests through it from now on. Null: no faults. */
  weather(weather: Weather | null): void;
  /** Sets the clock forward or back. Nothing runs in between. */
  clockJumpsTo(instant: string): void;
  /** Names of the errors that functions threw or logged. */
  readonly failed: readonly string[];
  /** The account as it is now. */
  account(): Promise<Account>;
}

/** The queue's settings in lib/constructs/inbound-mail.ts. */
const hiddenSeconds = 360;
const mostReceived = 5;
/** A mail that the function gives up fails the test, like one that SQS moved to the dead letters. */
const bury = (_body: string, reason: string): Promise<void> => Promise.reject(new Error(`A mail is among the dead letters: ${reason}.`));
const never = new Promise<never>(() => {});
/** The sweep runs hourly. When a long time passes, only the last hour is swept, at its start and end: nothing is lost in the others. */
const sweptHours = 1;

export async function onAws(account: Account): Promise<OnAws> {
  const database = await embeddedDatabase();
  for (let from = 0; from < account.items.length; from += 25) {
    const puts = account.items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
    await database.client.send(new BatchWriteCommand({ RequestItems: { [database.tableName]: puts } }));
  }
  const raw = new Map(account.raw);
  const sent = [...account.sent];
  const standing = new Map(account.standing);
  const failed: string[] = [];
  const log: Log = { ...silentLog, error: (_decision, { error } = {}) => void (error !== undefined && failed.push(nameOf(error))) };
  let { now } = account;
  let changes: string[] = [];
  let cut: Cut | null = null;
  let wasCut = false;
  let weather: Weather = () => null;
  exposeTo(database.client, () => weather);
  let functions = newFunctions();

  /** A process with its clients, which can be stopped. */
  function newFunctions() {
    let isStopped = false;
    const { promise: stopped, resolve } = Promise.withResolvers<'cut'>();
    const stop = (): void => {
      isStopped = true;
      resolve('cut');
    };
    const change = async <T>(label: string, make: () => T | Promise<T>): Promise<T> => {
      if (isStopped) return never;
      changes.push(label);
      if (cut?.at === changes.length - 1) {
        stop();
        return never;
      }
      const made = await make();
      return isStopped ? never : made;
    };
    return { ...portsOf(change), stop, stopped };
  }

  function portsOf(change: <T>(label: string, make: () => T | Promise<T>) => Promise<T>) {
    const reads = new Set(['GetCommand', 'BatchGetCommand', 'QueryCommand', 'ScanCommand']);
    const client = {
      send: (command: { readonly constructor: { readonly name: string } }) => {
        const send = (): Promise<unknown> => database.client.send(command as never);
        return reads.has(command.constructor.name)
          ? send()
          : change(`database ${command.constructor.name.replace('Command', '').toLowerCase()}`, send);
      },
    } as unknown as DynamoDBDocumentClient;
    let sending: OutgoingMail | null = null;
    const { ses, scheduler, s3 } = clientsOf(
      {
        send: (rawMessage) => change('mail sent', () => void (sending !== null && sent.push({ ...sending, ...headerOf(rawMessage) }))),
        createSchedule: (...asked) => change('schedule create', () => create(...asked)),
        deleteSchedule: (name) => change('schedule delete', () => standing.delete(name)),
        object: async (key) => raw.get(key) ?? null,
      },
      () => weather,
    );
    const clock = serviceClock(() => now, 0);
    const outbound = outboundBySes(ses, 'mails', () => now);
    const target = { group: 'reminders', queueArn: 'arn:reminders', roleArn: 'arn:role', deadLetterArn: 'arn:dead' };
    const ports: Omit<Runtime, 'remains'> = {
      store: timelineStore(client, database.tableName),
      rawMail: rawMail(s3, 'raw-mails'),
      schedules: schedules(scheduler, target, clock, log),
      outbound: {
        async send(mail) {
          // The reply address must be stored already, because the user may answer at once.
          if (mail.replyTo !== null && (await plainStore().ownerOf(mail.replyTo, now)) === null)
            throw new Error(`The reply address of a ${mail.kind} is nobody's yet.`);
          sending = mail;
          return outbound.send(mail);
        },
      },
      proofOf: () => Promise.reject(new Error('Told by the notification.')),
      now: () => now,
      random: secureRandom,
      service,
      log,
    };
    const runtime = ports as Runtime;
    const deployed: Deployed = { env: { RAW_MAIL_BUCKET: 'raw-mails' } as Env, clock, logger, metrics, runtime };
    return { runtime, deployed };
  }

  function create(name: string, expression: string, input: string): boolean {
    if (standing.has(name)) return false;
    standing.set(name, { at: Temporal.Instant.from(`${/\((.*)\)/.exec(expression)?.[1]}Z`), input });
    return true;
  }

  const restarts = async (): Promise<void> => {
    functions.stop();
    wasCut = true;
    functions = newFunctions();
  };

  const once = async <T>(work: (running: typeof functions) => Promise<T>): Promise<T | 'cut'> => {
    const { stopped } = functions;
    const done = await Promise.race([work(functions), stopped]);
    if (done === 'cut') await restarts();
    return done;
  };
  /** A function that fails or is stopped loses its event. */
  const atMostOnce = (work: (running: typeof functions) => Promise<unknown>): Promise<'done' | 'lost'> =>
    once(work).then(
      (done) => (done === 'cut' ? 'lost' : 'done'),
      (error: unknown) => {
        failed.push(nameOf(error));
        return 'lost';
      },
    );
  const untilDone = async (work: (running: typeof functions) => Promise<unknown>): Promise<void> => {
    for (let times = 1; times <= mostReceived; times += 1) if ((await atMostOnce(work)) === 'done') return;
    throw new Error('An event is among the dead letters.');
  };

  const runSweep = (): Promise<unknown> => atMostOnce(({ runtime }) => sweep(runtime));

  /** Delivers one batch of SQS. Records that failed or were never answered are delivered again. */
  const receive = async (letters: readonly Letter[]): Promise<void> => {
    let left = letters.map(delivered);
    for (let times = 1; times <= mostReceived && left.length > 0; times += 1) {
      const Records = left.map((record) => ({ ...record, attributes: { ApproximateReceiveCount: String(times) } }));
      const done = await once(({ runtime, deployed }) =>
        receiveDeliveries({ Records }, { rawMail: runtime.rawMail, bury }, deployed, receiveMail),
      );
      if (done !== 'cut') left = left.filter(({ messageId }) => done.batchItemFailures.some((each) => each.itemIdentifier === messageId));
      if (left.length > 0) now = now.add({ seconds: hiddenSeconds });
    }
    if (left.length > 0) throw new Error(`${left.length} mails are among the dead letters.`);
  };

  /** SES accepted it: the mail is in the bucket, and a notification in the queue. */
  function delivered(letter: Letter): { readonly messageId: string; readonly body: string } {
    const rawKey = `in/${raw.size}`;
    const sender = addressOf(letter.from);
    const results = `Authentication-Results: amazonses.com; dkim=pass header.i=@${sender.split('@')[1]};\r\n`;
    raw.set(rawKey, results + asMail(letter, now.toString()));
    const body = aNotification({
      receipt: { timestamp: now.toString(), recipients: [addressOf(letter.bcc ?? letter.to)] },
      action: { objectKey: rawKey },
      mail: { source: sender },
    });
    return { messageId: rawKey, body };
  }

  const soonest = (): readonly [string, Standing] | undefined =>
    [...standing].toSorted(([, a], [, b]) => Temporal.Instant.compare(a.at, b.at))[0];

  return {
    count(next) {
      changes = [];
      cut = next;
    },
    get changes() {
      return changes;
    },
    get wasCut() {
      return wasCut;
    },
    restarts,
    failed,
    clockJumpsTo: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    weather: (next) => {
      weather = next ?? (() => null);
    },
    mail: (letter) => receive([letter]),
    mails: receive,
    async clockTo(instant) {
      const end = Temporal.Instant.from(instant);
      let hour = end.subtract({ hours: sweptHours });
      for (;;) {
        const [name, next] = soonest() ?? ['', null];
        const isSwept = next === null || Temporal.Instant.compare(hour, next.at) <= 0;
        const at = isSwept ? hour : next.at;
        if (Temporal.Instant.compare(at, end) > 0) break;
        if (Temporal.Instant.compare(at, now) > 0) now = at;
        if (isSwept) {
          hour = hour.add({ hours: 1 });
          if (Temporal.Instant.compare(at, now) >= 0) await runSweep();
        } else {
          standing.delete(name);
          await atMostOnce(({ runtime }) => sendReminder(JSON.parse(next.input), runtime));
        }
      }
      if (Temporal.Instant.compare(end, now) > 0) now = end;
    },
    async bounce(address) {
      const bounce = { bounceType: 'Permanent', feedbackId: 'one', bouncedRecipients: [{ emailAddress: address }] };
      const event = { Records: [{ Sns: { MessageId: 'one', Message: JSON.stringify({ eventType: 'Bounce', bounce }) } }] };
      await untilDone(async ({ runtime }) => {
        for (const feedback of readFeedbackEvent(event)) if (feedback.type !== 'suppressed') await recordFeedback(feedback, runtime);
      });
    },
    sweep: async () => void (await runSweep()),
    async trackingAddress() {
      const [user] = await view().users(null);
      return user?.trackingAddress ?? '';
    },
    sent: async () => sent,
    told: async () => tellingOf(await view().users(null), await view().timelines(null)),
    async account() {
      const { Items = [] } = await database.client.send(new ScanCommand({ TableName: database.tableName }));
      return { items: Items, raw, sent, standing, now };
    },
    ends: () => database.close(),
  };

  /** A store without faults, whose writes are not counted as changes. */
  function plainStore() {
    return timelineStore(database.client, database.tableName);
  }

  function view() {
    return jsonView({
      store: plainStore(),
      lists: listsOf(plainStore(), () => now),
      sent: { list: () => [] } as unknown as SentMails,
      service,
      now: () => now,
    });
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const service = openService(domain);
const logger = new Logger({ logLevel: 'SILENT' });
const metrics = new Metrics({ namespace: 'Tactful' });
