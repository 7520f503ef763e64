/**
 * Mails as they came, each a file with its envelope at the top. Its folder says how far the mail is:
 * `incoming/` (being received; worthless after a crash), `pending/` (to be handled, whatever happens), `done/<day>/`, `failed/`.
 * A mail moves to the next with one rename. A key is a ULID of the time of arrival, so keys sort, and name their day.
 * Not here: when a mail is handled or retried (intake.ts).
 */
import { type FileHandle, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { decodeTime, isValid, monotonicFactory } from 'ulid';
import * as z from 'zod';
import type { Envelope } from '../../email/message/message.ts';
import type { Delivery, RawMail } from '../../handling/runtime.ts';
import { durably, orNull, privateFolder, together } from '../durable-file.ts';

export interface RawMailFolder extends RawMail {
  /** Reads the whole stream. When this returns, the mail is pending and on disk. If it throws, nothing is left. */
  receive(raw: Bytes, envelope: Envelope, receivedAt: Temporal.Instant): Promise<Delivery>;
  /** Keys of the pending mails, oldest first. */
  pending(): Promise<readonly string[]>;
  /** @throws UnreadableRawMailError */
  delivery(rawKey: string): Promise<Delivery>;
  /** `keep`: for a mail that caused nothing we keep only the header. */
  done(rawKey: string, keep?: 'all' | 'header'): Promise<void>;
  failed(rawKey: string): Promise<void>;
  /** Forgets a pending mail whose sender was told to try again. */
  refuse(rawKey: string): Promise<void>;
  /** Counts how often a pending mail was taken up after an unclean stop. Null: it is gone. */
  countRecovery(rawKey: string): Promise<number | null>;
  /** Whether it was taken up after such a stop before. */
  wasRecovered(rawKey: string): Promise<boolean>;
  /** Makes mails pending again that were done in the hour before the newest one. */
  reopenLastHour(): Promise<number>;
  /** Removes what was done before that day, and what failed and came in before it. */
  expire(before: Temporal.PlainDate): Promise<void>;
  /** Removes a mail permanently, whichever folder it is in. */
  remove(rawKey: string): Promise<void>;
}

/** Content in chunks. */
export type Bytes = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A header field, so that mail programs can open the file. It is ours: readers of the mail get what is below it. */
const envelopeField = 'X-Tactful-Envelope: ';
/** Most mails are written in one piece, and read from memory if they are handled at once. Our choice. */
const pieceBytes = 65_536;
const anHourMs = 3_600_000;

const envelopeSchema = z.object({
  mailFrom: z.string(),
  recipients: z.array(z.string()),
  peer: z.string().nullable(),
  helo: z.string().nullable(),
  receivedAt: z.string().transform((text) => Temporal.Instant.from(text)),
});

const { write, syncFolder } = durably;

export async function rawMailFolder(path: string): Promise<RawMailFolder> {
  const [incoming, pending, done, failed, recoveries] = (await Promise.all(
    (['incoming', 'pending', 'done', 'failed', 'recoveries'] as const).map((state) => privateFolder(join(path, state))),
  )) as [string, string, string, string, string];
  // Their senders' clients got no answer and will try again.
  await rm(incoming, { recursive: true });
  await privateFolder(incoming);
  await syncFolder(path);
  const nextKey = monotonicFactory();
  const syncPending = together(() => syncFolder(pending));
  const counted = new Set<string>();
  /** Small mails that have not been read yet. */
  const unread = new Map<string, Uint8Array>();

  const dayOf = (rawKey: string): string => Temporal.Instant.fromEpochMilliseconds(decodeTime(rawKey)).toString().slice(0, 10);
  const doneOn = (rawKey: string): string => join(done, dayOf(rawKey));
  /** In the order in which a mail moves, so that one that moves at the same time is still found. */
  const places = (rawKey: string): readonly string[] => [pending, doneOn(rawKey), failed].map((folder) => fileIn(folder, rawKey));

  /** Needed only until the mail is handled. */
  const forget = async (rawKey: string): Promise<void> => {
    unread.delete(rawKey);
    if (counted.delete(rawKey)) await rm(join(recoveries, rawKey), { force: true });
  };

  const inItsPlace = async <T>(rawKey: string, read: (place: string) => Promise<T>): Promise<T> => {
    for (const place of places(rawKey)) {
      const found = await orNull(read(place));
      if (found !== null) return found;
    }
    throw new NoRawMailFileError(rawKey);
  };

  return {
    async receive(raw, envelope, receivedAt) {
      // If a client disconnects while we make room, reading `raw` reports it, and not an event without a listener.
      if (raw instanceof Readable) raw.on('error', () => {});
      const rawKey = nextKey(receivedAt.epochMilliseconds);
      const place = fileIn(incoming, rawKey);
      const head = Buffer.from(`${envelopeField}${JSON.stringify({ ...envelope, receivedAt: receivedAt.toString() })}\r\n`);
      try {
        await write(
          place,
          inPieces(head, raw, (mail) => unread.set(rawKey, mail)),
        );
        await rename(place, fileIn(pending, rawKey));
        await syncPending();
      } catch (error) {
        unread.delete(rawKey);
        await rm(place, { force: true });
        throw error;
      }
      return { rawKey, envelope, receivedAt };
    },

    async open(rawKey) {
      const mail = unread.get(rawKey);
      unread.delete(rawKey);
      if (mail !== undefined) return Readable.from([mail]);
      // Opened before it is handed out: an open file stays readable while it moves.
      const file = await inItsPlace(rawKey, (place) => open(place, 'r'));
      return file.createReadStream({ start: (await headOf(file)).length });
    },

    pending: async () => (await readdir(pending)).map(keyOf).filter(isKey).sort(),

    async delivery(rawKey) {
      const file = await inItsPlace(rawKey, (place) => open(place, 'r'));
      const head = await headOf(file).finally(() => file.close());
      const { receivedAt, ...envelope } = envelopeIn(head, rawKey);
      return { rawKey, envelope, receivedAt };
    },

    async done(rawKey, keep = 'all') {
      if (keep === 'header') await orNull(cutToHeader(fileIn(pending, rawKey)));
      const move = () => orNull(rename(fileIn(pending, rawKey), fileIn(doneOn(rawKey), rawKey)).then(() => 'moved'));
      // Not synced: if it were lost, the mail would be handled again, which changes nothing.
      if ((await move()) === null) {
        // It is the first of its day, or it is gone because it asked to be erased.
        await privateFolder(doneOn(rawKey));
        await move();
      }
      await forget(rawKey);
    },
    async failed(rawKey) {
      await rename(fileIn(pending, rawKey), fileIn(failed, rawKey));
      await forget(rawKey);
    },
    async refuse(rawKey) {
      await rm(fileIn(pending, rawKey));
      await forget(rawKey);
    },

    async countRecovery(rawKey) {
      // It is gone, together with the user whom an earlier mail erased.
      if ((await orNull(stat(fileIn(pending, rawKey)))) === null) return null;
      const counter = join(recoveries, rawKey);
      const count = Number((await orNull(readFile(counter, 'utf8'))) ?? 0) + 1;
      await write(counter, String(count));
      counted.add(rawKey);
      return count;
    },

    wasRecovered: async (rawKey) => (await orNull(stat(join(recoveries, rawKey)))) !== null,

    async reopenLastHour() {
      const days = await withTimes(done);
      // By the disk's own times: with a manual clock, one hour may contain a year. Moving a mail into its day folder changes it and sets
      // the folder's time.
      const newest = Math.max(0, ...days.map(({ modified }) => modified));
      let count = 0;
      for (const day of days.filter(({ modified }) => modified >= newest - anHourMs)) {
        for (const mail of (await withTimes(day.path)).filter(({ changed }) => changed >= newest - anHourMs)) {
          await rename(mail.path, join(pending, mail.name));
          count += 1;
        }
      }
      await syncFolder(pending);
      return count;
    },

    async expire(before) {
      for (const day of await readdir(done)) if (day < before.toString()) await rm(join(done, day), { recursive: true });
      for (const folder of [failed, recoveries]) {
        for (const name of await readdir(folder))
          if (isKey(keyOf(name)) && dayOf(keyOf(name)) < before.toString()) await rm(join(folder, name));
      }
    },

    async remove(rawKey) {
      for (const place of places(rawKey)) {
        const removed = await orNull(rm(place).then(() => 'removed'));
        // Otherwise a power cut brings it back, and what its user once wrote makes them a user again.
        if (removed !== null) await syncFolder(dirname(place));
      }
      await forget(rawKey);
    },
  };
}

const fileIn = (folder: string, rawKey: string): string => join(folder, `${rawKey}.eml`);
const keyOf = (name: string): string => name.replace(/\.eml$/, '');
/** A file without such a name was put there by hand. */
const isKey = (key: string): boolean => isValid(key);

/** The envelope, and the mail below it. If both are one piece, `whole` gets the mail. */
async function* inPieces(head: Uint8Array, raw: Bytes, whole: (mail: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  let chunks = [head];
  let bytes = head.length;
  let isWhole = true;
  for await (const chunk of raw) {
    const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(part);
    bytes += part.length;
    if (bytes < pieceBytes) continue;
    isWhole = false;
    yield Buffer.concat(chunks);
    chunks = [];
    bytes = 0;
  }
  const last = Buffer.concat(chunks);
  if (isWhole) whole(last.subarray(head.length));
  yield last;
}

/** No real mail has more header. Our choice. */
const mostHeaderBytes = 65_536;

async function cutToHeader(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mostHeaderBytes), 0, mostHeaderBytes, 0);
    const end = /\r?\n\r?\n/.exec(buffer.toString('latin1', 0, bytesRead));
    await file.truncate(end === null ? bytesRead : end.index + end[0].length);
  } finally {
    await file.close();
  }
}

/** The envelope's line, including its end. */
async function headOf(file: FileHandle): Promise<Buffer> {
  for (let size = 4_096; ; size *= 8) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    const end = buffer.indexOf('\n') + 1;
    if (end > 0 || bytesRead < size) return buffer.subarray(0, end);
  }
}

function envelopeIn(head: Uint8Array, rawKey: string): z.output<typeof envelopeSchema> {
  try {
    return envelopeSchema.parse(JSON.parse(head.toString().slice(envelopeField.length)));
  } catch (error) {
    throw new UnreadableRawMailError(rawKey, error);
  }
}

export class UnreadableRawMailError extends Error {
  override readonly name = 'UnreadableRawMailError';
  constructor(rawKey: string, cause: unknown) {
    super(`The raw mail ${rawKey} does not begin with its envelope: its file is damaged.`, { cause });
  }
}

export class NoRawMailFileError extends Error {
  override readonly name = 'NoRawMailFileError';
  constructor(rawKey: string) {
    super(`The raw mail ${rawKey} is not in the folder of raw mails: it expired, or the folder was changed by hand.`);
  }
}

interface Timed {
  readonly name: string;
  readonly path: string;
  /** When its content last changed; for a folder, its names. */
  readonly modified: number;
  /** When anything about it last changed, including its location. */
  readonly changed: number;
}

async function withTimes(folder: string): Promise<readonly Timed[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs: modified, ctimeMs: changed } = await stat(join(folder, name));
      return { name, path: join(folder, name), modified, changed };
    }),
  );
}
