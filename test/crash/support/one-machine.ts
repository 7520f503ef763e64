/**
 * The world around the one-machine service: the whole service in this process, on a data folder, with a plug that is pulled once. Then the
 * folder moves to another machine as the kernel left it, and the service starts there.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { startService } from '../../../lib/local/service.ts';
import type { Service } from '../../../lib/local/service-ports.ts';
import { readSettings } from '../../../lib/local/settings.ts';
import type { FragileWorld } from './cut-everywhere.ts';
import { type ForgetfulDisk, forgetfulDisk } from './forgetful-disk.ts';
import { tellingOf } from './judge.ts';
import { type Plug, plugOf } from './plug.ts';
import { addressOf, asMail, domain, headerOf, type Letter, start } from './world.ts';

export interface OneMachine extends FragileWorld {
  /** Stops the service and returns its folder, which exists until `ends`. `killed`: without a clean stop. */
  stops(how?: 'killed'): Promise<string>;
  starts(): Promise<void>;
}

/** In memory, if such a file system exists. A killed process leaves the same there. */
const newFolder = (): string => mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'tactful-crash-'));
const memory = '/dev/shm';
/**
 * Not left to the forgetful disk: the database, of which `keepDatabase` copies what is synced; the lock; and the manual clock, whose time
 * we don't promise to keep.
 */
const keptElsewhere: ReadonlySet<string> = new Set(['database', 'lock', 'clock']);

/**
 * Starts on a copy of that folder, or on an empty one. With `powerCut`, pulling the plug also loses what was not synced: in the database
 * since changes are counted, and in all other files since they are on this machine.
 */
export async function oneMachine(from: string | null, powerCut = false): Promise<OneMachine> {
  const folders: string[] = [];
  const move = (source: string | null): string => {
    const folder = newFolder();
    folders.push(folder);
    if (source !== null) cpSync(source, folder, { recursive: true });
    return folder;
  };
  let onDisk: string | null = null;
  const keepDatabase = (folder: string): void => {
    onDisk = move(join(folder, 'database'));
  };
  let disk: ForgetfulDisk | null = null;
  const plugged = (folder: string): Promise<Plug> => {
    if (!powerCut) return plugOf(folder);
    const files = forgetfulDisk(folder, keptElsewhere);
    disk = files;
    const database = join(folder, 'database');
    let isReplaced = false;
    return plugOf(folder, {
      synced(path) {
        files.synced(path);
        // A copy that replaces the database counts once its name is on disk.
        if (!path.startsWith(`${database}/`) && !(isReplaced && path === folder)) return;
        isReplaced = false;
        keepDatabase(folder);
      },
      renamed(from, to) {
        files.renamed(from, to);
        isReplaced ||= to === database;
      },
    });
  };
  let plug: Plug = await plugged(move(from));
  let service: Service | null = null;
  let wasCut = false;

  const begin = async (): Promise<Service> => {
    const settings = readSettings({ MAIL_DOMAIN: domain, DATA_DIR: plug.folder, CLOCK: start, DEFAULT_TIME_ZONE: 'Europe/Paris' });
    return startService(settings, { handlers: { receiveMail, sendReminder, sweep }, listen: false, log: silentLog });
  };

  /** The result of the work, unless the plug is pulled first. */
  const unlessCut = async <T>(work: Promise<T>): Promise<T | 'cut'> => {
    work.catch(() => undefined);
    const result = await Promise.race([
      work.catch((error: unknown) => (plug.isPulled ? ('cut' as const) : Promise.reject(error))),
      plug.pulled.then(() => 'cut' as const),
    ]);
    return plug.isPulled ? 'cut' : result;
  };

  const restarts = async (): Promise<void> => {
    plug.pull();
    wasCut = true;
    const dead = plug;
    const folder = move(disk === null ? dead.folder : null);
    disk?.restoreTo(folder);
    if (onDisk !== null) {
      rmSync(join(folder, 'database'), { recursive: true, force: true });
      cpSync(onDisk, join(folder, 'database'), { recursive: true });
    }
    plug = await plugged(folder);
    await dead.discard();
    service = await begin();
  };

  /** Does the work on a running machine, again from the start after each stop. */
  const untilDone = async <T>(work: (service: Service) => Promise<T>): Promise<T> => {
    for (;;) {
      if (service === null) {
        const begun = await unlessCut(begin());
        if (begun !== 'cut') service = begun;
      }
      const done = service === null ? 'cut' : await unlessCut(work(service));
      if (done !== 'cut') return done;
      await restarts();
    }
  };

  const mail = async (letter: Letter): Promise<void> => {
    const recipients = [addressOf(letter.bcc ?? letter.to)];
    const envelope = { mailFrom: addressOf(letter.from), recipients, peer: '127.0.0.1', helo: 'laptop' };
    let raw: Buffer | null = null;
    await untilDone(async (running) => {
      raw ??= Buffer.from(asMail(letter, running.now().toString()));
      const outcome = await running.deliver(raw, envelope);
      if (outcome.type === 'refused') throw new Error(`The mail ${letter.id} was refused: ${outcome.reason}`);
    });
  };

  return {
    count(cut) {
      plug.count(cut);
      if (powerCut && !wasCut) keepDatabase(plug.folder);
    },
    get changes() {
      return plug.changes;
    },
    get wasCut() {
      return wasCut;
    },
    restarts,
    mail,
    async mails(letters) {
      for (const letter of letters) await mail(letter);
    },
    async clockTo(instant) {
      const at = Temporal.Instant.from(instant);
      await untilDone(async (running) => {
        if (Temporal.Instant.compare(at, running.now()) > 0) await running.advanceTo(at);
      });
    },
    bounce: () => Promise.reject(new Error('Nobody tells one machine of a bounce.')),
    sweep: () => untilDone(async () => undefined),
    trackingAddress: () => untilDone(async ({ view }) => (await view.users(null))[0]?.trackingAddress ?? ''),
    sent: () =>
      untilDone(async ({ view }) =>
        Promise.all(
          (await view.mails(null)).map(async (mail) => ({
            ...mail,
            ...headerOf(Buffer.from((await view.rawOf(mail.id)) ?? []).toString()),
          })),
        ),
      ),
    told: () => untilDone(async ({ view }) => tellingOf(await view.users(null), await view.timelines(null))),
    starts: () => untilDone(async () => undefined),
    async stops(how) {
      if (how !== 'killed') await service?.stop();
      const folder = move(plug.folder);
      await plug.discard();
      return folder;
    },
    async ends() {
      if (!plug.isPulled) await service?.stop();
      await plug.discard();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
