/**
 * The whole service in this process: the same functions as on AWS, with replacements for SES, S3, Scheduler and DynamoDB.
 * Only assembles the parts. Used by bin/local.ts, the demo, replay and the tests.
 */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { timelineStore } from '../aws/store/timeline-store.ts';
import type { UserId } from '../domain/words.ts';
import { proofIf } from '../email/authentication/proof.ts';
import type { Envelope } from '../email/message/message.ts';
import { addressSet } from '../env/loopback.ts';
import { wakeUser } from '../handling/account/wake-user.ts';
import { tellTooLarge } from '../handling/receive/too-large.ts';
import type { Log, Runtime } from '../handling/runtime.ts';
import { keyedRandom, secureRandom } from '../handling/secure-random.ts';
import { backupStream } from './backup/backup.ts';
import { catalogue } from './catalogue/catalogue.ts';
import { agenda as newAgenda } from './clock/agenda.ts';
import { manualClock, realClock } from './clock/clock.ts';
import { dueUsers } from './clock/due-users.ts';
import { planSweeps, scheduleClock } from './clock/schedule-clock.ts';
import { closingParts } from './closing-parts.ts';
import { removeConsole, writeConsole } from './console/console-file.ts';
import { consoleRoutes } from './console/console-routes.ts';
import { cleanStop } from './database/clean-stop.ts';
import { holdDataFolder } from './database/data-folder.ts';
import { openDatabase } from './database/database.ts';
import { dueHeads } from './database/due-heads.ts';
import { removeExpired } from './database/expired-items.ts';
import { syncedFirst } from './database/synced-first.ts';
import { durably, fleetingly } from './durable-file.ts';
import { healthOf } from './health.ts';
import { listenForHttp } from './http/http-server.ts';
import { jsonRoutes } from './http/json-routes.ts';
import { jsonView, type Lists } from './http/json-view.ts';
import { pageView } from './http/page-view.ts';
import { BadRequestError } from './http/route.ts';
import { identityKeyIn } from './identity-key.ts';
import { inboxRoutes } from './inbox/routes.ts';
import { jsonLog } from './log.ts';
import { openMailbox } from './mailbox/mailbox.ts';
import type { MailboxReader } from './mailbox/mailbox-reader.ts';
import { maxBytes } from './mailbox/take-new.ts';
import type { DeliveryOutcome, PageContext } from './page-context.ts';
import { atTheDoor } from './receiving/at-the-door.ts';
import { intake } from './receiving/intake.ts';
import { lanes } from './receiving/lanes.ts';
import { type Bytes, rawMailFolder } from './receiving/raw-mail-folder.ts';
import { recipientCheck } from './receiving/recipients.ts';
import { renewedCertificate } from './receiving/renewed-certificate.ts';
import { senderCheck } from './receiving/sender-check.ts';
import { listenForMail } from './receiving/smtp.ts';
import { trackingAddresses } from './receiving/tracking-addresses.ts';
import { whomItConcerns } from './receiving/whom-it-concerns.ts';
import { remainsHere } from './remains.ts';
import { passingMails } from './replay/passing-mails.ts';
import { sameRandom } from './replay/same-random.ts';
import { isTypedHere, sayOnTimeline } from './say-on-timeline.ts';
import { postOffice } from './sending/post-office.ts';
import type { SentMail } from './sending/sent-mail.ts';
import type { Handlers, Service } from './service-ports.ts';
import { serviceSettings } from './service-settings.ts';
import { certificateHasExpired } from './setting-fields.ts';
import type { LocalSettings } from './settings.ts';

export interface Options {
  readonly handlers: Handlers;
  /** False: no socket at all; mails come through `deliver`. */
  readonly listen?: boolean;
  /** The data is discarded afterwards, as after a replay: nothing is flushed to disk, and nothing is erased for its age. */
  readonly fleeting?: boolean;
  readonly log?: Log;
}

/** @throws DataFolderInUseError, CantListenError */
export async function startService(
  settings: LocalSettings,
  { handlers, listen = true, fleeting = false, log = stderrLog }: Options,
): Promise<Service> {
  await using parts = closingParts();

  const held = await holdDataFolder(settings.DATA_DIR);
  parts.defer(() => held.release());
  const stopMark = await cleanStop(settings.DATA_DIR);
  let isRecovered = false;
  parts.defer(async () => (isRecovered ? stopMark.mark() : undefined));

  const clock = settings.CLOCK === undefined ? realClock : manualClock(settings.CLOCK, fleeting ? null : join(settings.DATA_DIR, 'clock'));
  const { now } = clock;
  const database = await openDatabase(settings.DATA_DIR);
  parts.defer(() => database.close());
  const writing = fleeting ? fleetingly : durably;
  const rawMail = fleeting ? passingMails() : await rawMailFolder(join(settings.DATA_DIR, 'raw'));
  const agenda = newAgenda(clock, log);
  // A replay covers ten years. It should not show what a service would have erased in the meantime, or the warning before that.
  const users = dueUsers(agenda, async (userId) => (fleeting ? undefined : wakeUser(userId, runtime)), now, log);
  const all = catalogue();
  const tracking = trackingAddresses(users.watching(all.watching(timelineStore(database.client, database.tableName))));
  const { store } = tracking;
  const post = await postOffice(settings, agenda, now, log, writing);
  parts.defer(() => post.close());

  const service = serviceSettings(settings);
  const fire = (timelineId: Parameters<Handlers['sendReminder']>[0]['timelineId']) => handlers.sendReminder({ timelineId }, runtime);
  const schedules = scheduleClock({ agenda, fire, now, log });
  const checkSender = senderCheck(settings.SENDER_CHECK, settings.SMTP_PEERS, {
    rawMail,
    now,
    dnsServers: settings.DNS_SERVERS ?? null,
  });
  const identityKey = await identityKeyIn(settings.DATA_DIR);
  const remains = remainsHere({ folder: settings.DATA_DIR, rawMail, sent: post.sent, compact: () => database.compact() });
  const runtime: Runtime = {
    store,
    rawMail,
    schedules,
    outbound: fleeting ? post.outbound : syncedFirst(post.outbound, () => database.sync()),
    remains,
    proofOf: (message, delivery) => (isTypedHere(delivery.envelope) ? Promise.resolve(proofIf(true)) : checkSender(message, delivery)),
    now,
    random: fleeting ? sameRandom() : keyedRandom(async () => identityKey),
    service,
    log,
  };

  const databaseWorks = () =>
    store.loadProfile('probes' as UserId).then(
      () => true,
      () => false,
    );
  const { inTurn } = lanes();
  const mails = intake({
    folder: rawMail,
    // One long task of a user at a time, and none that holds up other people's mails.
    handle: (delivery, aside) =>
      handlers.receiveMail(delivery, { ...runtime, aside: (userId, long) => aside(() => inTurn([userId], long)) }),
    concerns: (delivery) => whomItConcerns(delivery, service.addresses, store),
    databaseWorks,
    agenda,
    clock,
    log,
  });
  parts.defer(() => mails.idle());
  parts.defer(() => agenda.stop());

  const recovery = await mails.recover(stopMark.wasClean);
  let failure: unknown = null;
  /**
   * Runs while new mail comes in. Mails that people wrote come before what fell due: a "stop" waiting in the folder must win over the
   * reminder.
   */
  const recover = async (): Promise<void> => {
    isRecovered = (await recovery.done) === 'done';
    if (!isRecovered) return;
    await schedules.fill(dueHeads(database));
    await users.fill(store.allUsers());
    planSweeps(agenda, () => sweep(), now, log);
    agenda.start();
    // With a real clock the agenda itself sends what is overdue.
    if (clock.kind === 'manual') await agenda.settle();
  };
  let isRecovering = true;
  const recovered = recover()
    .catch((error: unknown) => {
      log.error('start not finished', { error });
      failure = error;
    })
    .finally(() => {
      isRecovering = false;
    });
  parts.defer(async () => {
    recovery.halt();
    await recovered;
  });
  void post.resume().catch((error: unknown) => log.error('queue of outgoing mails not taken up', { error }));

  async function sweep(): Promise<void> {
    await rawMail.expire(now().toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: settings.RAW_MAIL_DAYS }));
    // Once a week, because it reads the whole table and nobody waits for it. Here the agenda holds everything due, timelines and users.
    if (fleeting || now().toZonedDateTimeISO('UTC').dayOfWeek !== 7) return;
    await removeExpired(database, now());
    await handlers.sweep(runtime);
  }

  const accept = async (raw: Bytes, envelope: Envelope): Promise<DeliveryOutcome> => {
    const outcome = await mails.accept(raw, envelope);
    // With a manual clock nothing else would run what the mail made due at once.
    if (clock.kind === 'manual' && !isRecovering) await agenda.settle();
    return outcome;
  };
  const checkRecipient = recipientCheck(
    service.addresses,
    { ownerOf: store.ownerOf, loadProfile: store.loadProfile, isTracking: tracking.isTracking },
    now,
  );

  const deliver = async (raw: Uint8Array | NodeJS.ReadableStream, envelope: Envelope): Promise<DeliveryOutcome> => {
    const recipients: string[] = [];
    for (const recipient of envelope.recipients) {
      const check = await checkRecipient(recipient);
      if (check.type !== 'accepted') return { type: 'refused', code: check.code, reason: check.reason };
      recipients.push(check.address);
    }
    const bytes = raw instanceof Uint8Array ? [raw] : raw instanceof Readable ? raw : new Readable().wrap(raw);
    return accept(bytes, { ...envelope, recipients });
  };

  const advanceTo = async (instant: Temporal.Instant): Promise<readonly SentMail[]> => {
    if (clock.kind === 'real')
      throw new BadRequestError('The clock is real. Start with CLOCK=<ISO instant> to have one that can be moved.', 409);
    if (Temporal.Instant.compare(instant, now()) < 0) throw new BadRequestError(`The clock can't go back: it is ${now()} already.`);
    await recovered;
    const newest = post.sent.newest();
    await agenda.advanceTo(instant);
    return post.sent.newest() === newest ? [] : post.sent.list().filter(({ id }) => id > newest);
  };

  /** Each day on the way is simulated, so a slip like the year 9999 would take hours. */
  const isTooFar = (instant: Temporal.Instant): boolean =>
    clock.kind === 'manual' &&
    Temporal.Instant.compare(instant, now().toZonedDateTimeISO('UTC').add({ years: farthestYears }).toInstant()) > 0;

  const listed = all.fill(database);
  // Callers that need the lists get the error.
  listed.catch((error: unknown) => log.error('lists not filled', { error }));
  parts.defer(() => listed.catch(() => undefined));
  const lists: Lists = {
    users: () => listed.then(() => all.users.all(now())),
    oldestFirst: (userId) => listed.then(() => all.timelines.oldestFirst(userId)),
  };
  const view = jsonView({ store, lists, sent: post.sent, service, now });
  const token = secureRandom.token(26);
  let smtpPort: number | null = null;
  let mailbox: MailboxReader | null = null;
  const context: PageContext = {
    view,
    pages: pageView({
      ...{ store, catalogue: all, listed, service, now },
      newestMail: post.sent.newest,
    }),
    addresses: service.addresses,
    smtpPort: () => smtpPort ?? settings.SMTP_PORT,
    mailbox: () => mailbox?.health() ?? null,
    relay: post.relayHealth,
    health: () => healthOf({ folder: settings.DATA_DIR, isRecovering: () => isRecovering, failure: () => failure, databaseWorks }),
    clock: clock.kind,
    now,
    advanceTo: (instant) => (isTooFar(instant) ? Promise.reject(new BadRequestError(tooFar)) : advanceTo(instant)),
    deliver,
    sayOn: sayOnTimeline({ store, service, view, deliver, random: secureRandom, now }),
    token,
  };

  let httpPort: number | null = null;
  if (listen) {
    const console = {
      token: secureRandom.token(26),
      runtime,
      backup: () => backupStream({ folder: settings.DATA_DIR, database, now: now() }),
    };
    const routes = [...jsonRoutes(context), ...consoleRoutes(console), ...inboxRoutes(context)];
    const http = await listenForHttp(routes, token, settings.HTTP_PORT, log);
    parts.defer(() => http.stop());
    httpPort = http.port;
    await writeConsole(settings.DATA_DIR, { port: httpPort, token: console.token });
    parts.defer(() => removeConsole(settings.DATA_DIR));
    if (settings.SMTP_PORT !== null) {
      const tls =
        settings.TLS_CERT === undefined || settings.TLS_KEY === undefined ? null : { cert: settings.TLS_CERT, key: settings.TLS_KEY };
      if (tls !== null && certificateHasExpired(tls.cert, now())) log.warn('the certificate in TLS_CERT has expired', {});
      const renewed = tls === null || settings.TLS_FILES === null ? undefined : renewedCertificate(settings.TLS_FILES, tls, log);
      const isPeer = addressSet(settings.SMTP_PEERS);
      const isWelcome = (peer: string): boolean => settings.SENDER_CHECK.type !== 'header' || isPeer(peer);
      const smtp = await listenForMail(
        {
          ...{ hostName: settings.MAIL_DOMAIN, addresses: service.addresses, tls, renewed, isWelcome, isRelay: isPeer },
          ...{ checkRecipient: atTheDoor(checkRecipient, { addresses: service.addresses, signUp: service.signUp, now }), accept, now, log },
        },
        settings.SMTP_HOST,
        settings.SMTP_PORT,
      );
      parts.defer(() => smtp.stop());
      smtpPort = smtp.port;
    }
    if (settings.MAILBOX !== undefined && post.transmit !== null) {
      mailbox = await openMailbox({
        ...{ address: settings.MAILBOX, dataFolder: settings.DATA_DIR, checkRecipient, accept, transmit: post.transmit },
        ...{ random: secureRandom, now, log },
        probe: { from: service.addresses.from, to: (nonce) => service.addresses.of(`probe-${nonce}`) },
        isOurs: (address) => service.addresses.read(address).type !== 'foreign',
        bareAddress: settings.MAIL_ADDRESS ?? null,
        isKnownSender: async (sender) => (await store.ownerOf(sender, now()))?.purpose === 'sender',
        tooLarge: (_, recipients) => tellTooLarge(recipients, maxBytes, runtime),
      });
      parts.defer(() => mailbox?.stop());
    }
  }

  // Without sockets nothing comes in until then, and the caller wants it complete.
  if (!listen) await recovered;
  if (!listen && failure !== null) throw failure;

  // Stopped first, because a clock that a request is moving would hold up that request, and so the server, for long.
  parts.defer(() => agenda.stop());
  const running = parts.move();
  return {
    deliver,
    advanceTo,
    nextFiring: () => agenda.next(),
    now,
    view,
    recovered,
    smtpPort,
    httpPort,
    stop: async () => running[Symbol.asyncDispose](),
  };
}

/** For one move of the clock. Our choice: longer than anybody looks for a job. */
const farthestYears = 20;
const tooFar = `The clock moves by at most ${farthestYears} years at once.`;

const stderrLog = jsonLog((line) => process.stderr.write(`${line}\n`), realClock.now);
