/**
 * A backup of a data folder, made while the service runs: one gzipped tar file. First it contains the database as it was at one moment,
 * then the mails and the list of sent ones, which only grow. What comes in between is handled again after a restore, and nothing is sent
 * twice. Not here: restoring it (restore.ts).
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Temporal } from 'temporal-polyfill';
import { breather } from '../breather.ts';
import type { Database } from '../database/database.ts';
import { orNull } from '../durable-file.ts';
import { tarEnd, tarFile } from './tar.ts';

export const backupFormat = 'tactful-backup';
export const backupVersion = 1;
export const describedIn = 'tactful-backup.json';
export const databaseFolder = 'database/';

interface Parts {
  readonly folder: string;
  readonly database: Pick<Database, 'entries'>;
  readonly now: Temporal.Instant;
}

/** The bytes of the file. If either end fails, the other one fails too. */
export const backupStream = (parts: Parts): Readable =>
  pipeline(Readable.from(archive(parts), { objectMode: false }), createGzip(), () => undefined);

async function* archive({ folder, database, now }: Parts): AsyncGenerator<Uint8Array> {
  const seconds = Math.floor(now.epochMilliseconds / 1000);
  const file = (name: string, content: string | Uint8Array): Uint8Array => tarFile(name, Buffer.from(content), seconds);
  yield file(describedIn, JSON.stringify({ format: backupFormat, version: backupVersion, madeAt: now.toString() }));
  let count = 0;
  for await (const lines of linesOf(database)) {
    count += 1;
    yield file(`${databaseFolder}${String(count).padStart(6, '0')}.jsonl`, lines);
  }
  // In the order in which a mail moves, so that a mail that moves during the backup is still found.
  for (const place of ['raw/pending', 'raw/done', 'raw/failed', 'sent']) {
    for await (const { name, content } of filesBelow(folder, place)) yield file(name, content);
  }
  for (const name of ['mailbox.json', 'clock', 'identity-key', 'erased-users']) {
    const content = await orNull(readFile(join(folder, name)));
    if (content !== null) yield file(name, content);
  }
  yield tarEnd;
}

/** Our choice: one batch is in memory at once. */
const lineBytes = 1_000_000;

/** Key and value of each entry, one a line, about a megabyte at a time. */
async function* linesOf(database: Parts['database']): AsyncGenerator<string> {
  const breathe = breather();
  let lines: string[] = [];
  let size = 0;
  for await (const entry of database.entries()) {
    const line = JSON.stringify(entry);
    lines.push(line);
    size += line.length;
    if (size >= lineBytes) {
      yield `${lines.join('\n')}\n`;
      lines = [];
      size = 0;
    }
    await breathe();
  }
  yield lines.map((line) => `${line}\n`).join('');
}

/** A file that is gone by the time we read it has moved to a folder that is read later, or was erased. */
async function* filesBelow(folder: string, place: string): AsyncGenerator<{ readonly name: string; readonly content: Uint8Array }> {
  const entries = (await orNull(readdir(join(folder, place), { withFileTypes: true }))) ?? [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${place}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, name);
    else if (!entry.name.endsWith('.new')) {
      const content = await orNull(readFile(join(folder, name)));
      if (content !== null) yield { name, content };
    }
  }
}
