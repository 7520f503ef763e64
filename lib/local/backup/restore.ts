/** Turns a backup into a data folder. Only into an empty folder, so that data is never mixed. Not here: making it (backup.ts). */
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import levels from 'dynalite/db/index.js';
import * as z from 'zod';
import { makePrivate } from '../database/data-folder.ts';
import { orNull, writeDurably } from '../durable-file.ts';
import { backupFormat, backupVersion, databaseFolder, describedIn } from './backup.ts';
import { NotATarError, tarFiles } from './tar.ts';

export class NotABackupError extends Error {
  override readonly name = 'NotABackupError';
  constructor(file: string, cause: unknown) {
    super(`${file} is not a backup of this service, or is incomplete. Nothing was restored.`, { cause });
  }
}

export class FolderNotEmptyError extends Error {
  override readonly name = 'FolderNotEmptyError';
  constructor(folder: string) {
    super(
      `The data folder ${folder} is not empty. Move it away, or set DATA_DIR to another place; a backup is never mixed with existing data.`,
    );
  }
}

export interface Restored {
  /** ISO instant. */
  readonly madeAt: string;
  readonly entries: number;
  readonly mails: number;
}

const description = z.object({ format: z.literal(backupFormat), version: z.literal(backupVersion), madeAt: z.string() });
const entryLine = z.tuple([z.string(), z.unknown()]);
/** Allowed names in the archive: none leads out of the folder. */
const plainName = /^(?:[\w-]+\/){0,3}[\w.-]+$/;

/** @throws NotABackupError, FolderNotEmptyError, and file system errors */
export async function restoreBackup(file: string, folder: string): Promise<Restored> {
  const there = (await orNull(readdir(folder))) ?? [];
  if (there.length > 0) throw new FolderNotEmptyError(folder);
  await makePrivate(folder);
  try {
    return await unpacked(file, folder);
  } catch (error) {
    for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof NotATarError || error instanceof SyntaxError || error instanceof z.ZodError || code.startsWith('Z_')) {
      throw new NotABackupError(file, error);
    }
    throw error;
  }
}

async function unpacked(file: string, folder: string): Promise<Restored> {
  const store = levels.create({ path: join(folder, 'database'), createTableMs: 0 });
  await store.db.open();
  const count = { entries: 0, mails: 0 };
  let madeAt: string | null = null;
  try {
    const source = createReadStream(file);
    const bytes = createGunzip();
    source.on('error', (error) => bytes.destroy(error));
    for await (const { name, content } of tarFiles(source.pipe(bytes))) {
      if (!plainName.test(name) || name.includes('..')) throw new NotATarError();
      const text = (): string => Buffer.from(content).toString('utf8');
      if (madeAt === null) madeAt = name === describedIn ? description.parse(JSON.parse(text())).madeAt : null;
      if (madeAt === null) throw new NotATarError();
      if (name === describedIn) continue;
      if (name.startsWith(databaseFolder)) {
        const entries = text()
          .split('\n')
          .filter(Boolean)
          .map((line) => entryLine.parse(JSON.parse(line)));
        await store.db.batch(entries.map(([key, value]) => ({ type: 'put' as const, key, value })));
        count.entries += entries.length;
        continue;
      }
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeDurably(path, content);
      if (name.startsWith('raw/')) count.mails += 1;
    }
  } finally {
    await store.db.close();
  }
  if (madeAt === null) throw new NotATarError();
  return { madeAt, ...count };
}
