/**
 * Mails as they came, each in a folder of its own with its envelope; where that folder is says how far the mail is:
 * `incoming/` (being received; worth nothing after a crash), `pending/` (ours to handle, whatever happens), `done/<day>/`, `failed/`.
 * Going from one to the next is one rename. A key is a ULID of when the mail was received, so it sorts and names its day.
 * Not here: when a mail is handled or tried again (intake.ts).
 */
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { decodeTime, monotonicFactory } from 'ulid';
import * as z from 'zod';
import type { Envelope } from '../email/message.ts';
import type { Delivery, RawMail } from '../handling/runtime.ts';
import { durably, orNull, privateFolder, together, type Writing } from './durable-file.ts';

export interface RawMailFolder extends RawMail {
  /** Takes the whole stream; when this returns, the mail is pending and on disk. Nothing is left when it throws. */
  receive(raw: Readable, envelope: Envelope, receivedAt: Temporal.Instant): Promise<Delivery>;
  /** Keys of the pending mails, oldest first. */
  pending(): Promise<readonly string[]>;
  delivery(rawKey: string): Promise<Delivery>;
  done(rawKey: string): Promise<void>;
  failed(rawKey: string): Promise<void>;
  /** Forgets a pending mail: whoever handed it in was told to try again. */
  refuse(rawKey: string): Promise<void>;
  /** Counts how often a pending mail was taken up after a stop in the middle of things. Null: it is gone. */
  countRecovery(rawKey: string): Promise<number | null>;
  /** Makes pending again what was done in the last hour before the newest was. */
  reopenLastHour(): Promise<number>;
  /** Removes what was done before that day, and what failed and came in before it. */
  expire(before: Temporal.PlainDate): Promise<void>;
  /** Removes a mail, wherever it has got to. */
  remove(rawKey: string): Promise<void>;
}

const mailFile = 'mail.eml';
const envelopeFile = 'envelope.json';
const recoveriesFile = 'recoveries';
const anHourMs = 3_600_000;

const sidecarSchema = z.object({
  mailFrom: z.string(),
  recipients: z.array(z.string()),
  peer: z.string().nullable(),
  helo: z.string().nullable(),
  receivedAt: z.string().transform((text) => Temporal.Instant.from(text)),
});

export async function rawMailFolder(path: string, { write, syncFolder }: Writing = durably): Promise<RawMailFolder> {
  const [incoming, pending, done, failed] = (await Promise.all(
    (['incoming', 'pending', 'done', 'failed'] as const).map((state) => privateFolder(join(path, state))),
  )) as [string, string, string, string];
  // Whoever was handing these in got no answer and tries again.
  await rm(incoming, { recursive: true });
  await privateFolder(incoming);
  await syncFolder(path);
  const nextKey = monotonicFactory();
  const syncPending = together(() => syncFolder(pending));
  const daysMade = new Set<string>();
  const counted = new Set<string>();

  const dayOf = (rawKey: string): string => Temporal.Instant.fromEpochMilliseconds(decodeTime(rawKey)).toString().slice(0, 10);
  const doneOn = (rawKey: string): string => join(done, dayOf(rawKey));
  /** In the order in which a mail moves, so that one that moves meanwhile is still met. */
  const places = (rawKey: string): readonly string[] => [pending, doneOn(rawKey), failed].map((folder) => join(folder, rawKey));

  const inItsPlace = async <T>(rawKey: string, read: (place: string) => Promise<T>): Promise<T> => {
    for (const place of places(rawKey)) {
      const found = await orNull(read(place));
      if (found !== null) return found;
    }
    throw new NoSuchRawMailError(rawKey);
  };

  return {
    async receive(raw, envelope, receivedAt) {
      // A client that goes away while we make room is told of by reading `raw`, not by an event that nobody hears.
      raw.on('error', () => {});
      const rawKey = nextKey(receivedAt.epochMilliseconds);
      const place = await privateFolder(join(incoming, rawKey));
      try {
        const sidecar = JSON.stringify({ ...envelope, receivedAt: receivedAt.toString() });
        const written = await Promise.allSettled([write(join(place, mailFile), raw), write(join(place, envelopeFile), sidecar)]);
        for (const each of written) if (each.status === 'rejected') throw each.reason;
        await syncFolder(place);
        await rename(place, join(pending, rawKey));
        await syncPending();
      } catch (error) {
        await rm(place, { recursive: true, force: true });
        throw error;
      }
      return { rawKey, envelope, receivedAt };
    },

    async open(rawKey) {
      // Opened before it is handed out: an open file stays readable while its folder moves on.
      const file = await inItsPlace(rawKey, (place) => open(join(place, mailFile), 'r'));
      return file.createReadStream();
    },

    pending: async () => (await readdir(pending)).sort(),

    async delivery(rawKey) {
      const sidecar = await inItsPlace(rawKey, (place) => readFile(join(place, envelopeFile), 'utf8'));
      const { receivedAt, ...envelope } = sidecarSchema.parse(JSON.parse(sidecar));
      return { rawKey, envelope, receivedAt };
    },

    async done(rawKey) {
      if (counted.delete(rawKey)) await rm(join(pending, rawKey, recoveriesFile), { force: true });
      const day = doneOn(rawKey);
      if (!daysMade.has(day)) daysMade.add(await privateFolder(day));
      // Not synced: were it lost, the mail would be handled once more, which changes nothing. Gone: it asked to be erased.
      await orNull(rename(join(pending, rawKey), join(await privateFolder(doneOn(rawKey)), rawKey)));
    },
    failed: (rawKey) => rename(join(pending, rawKey), join(failed, rawKey)),
    refuse: (rawKey) => rm(join(pending, rawKey), { recursive: true }),

    async countRecovery(rawKey) {
      const counter = join(pending, rawKey, recoveriesFile);
      const count = Number((await orNull(readFile(counter, 'utf8'))) ?? 0) + 1;
      // Its folder is gone, with the user whom a mail before it erased.
      if ((await orNull(write(counter, String(count)).then(() => 'written'))) === null) return null;
      counted.add(rawKey);
      return count;
    },

    async reopenLastHour() {
      const days = await withTimes(done);
      // By the disk's own times: a manual clock may have put a year into one hour. Moving a mail in sets its day folder's time.
      const newest = Math.max(0, ...days.map(({ time }) => time));
      let count = 0;
      for (const day of days.filter(({ time }) => time >= newest - anHourMs)) {
        for (const mail of (await withTimes(day.path)).filter(({ time }) => time >= newest - anHourMs)) {
          await rename(mail.path, join(pending, mail.name));
          count += 1;
        }
      }
      await syncFolder(pending);
      return count;
    },

    async expire(before) {
      for (const day of await readdir(done)) {
        if (day >= before.toString()) continue;
        daysMade.delete(join(done, day));
        await rm(join(done, day), { recursive: true });
      }
      for (const rawKey of await readdir(failed))
        if (dayOf(rawKey) < before.toString()) await rm(join(failed, rawKey), { recursive: true });
    },

    async remove(rawKey) {
      for (const place of places(rawKey)) await rm(place, { recursive: true, force: true });
    },
  };
}

export class NoSuchRawMailError extends Error {
  override readonly name = 'NoSuchRawMailError';
  constructor(rawKey: string) {
    super(`The raw mail ${rawKey} is not in the folder of raw mails: it expired, or the folder was changed by hand.`);
  }
}

/** What is in a folder and when it last changed. */
async function withTimes(folder: string): Promise<readonly { readonly name: string; readonly path: string; readonly time: number }[]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => ({ name, path: join(folder, name), time: (await stat(join(folder, name))).mtimeMs })));
}
