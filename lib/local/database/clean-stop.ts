/**
 * Whether the last process on this data folder stopped cleanly. Dynalite doesn't sync its writes, so after any other stop the newest may be
 * lost. The mark of a clean stop contains checksums of the database's files, so that we notice changed or missing files before we serve
 * anybody.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { orNull, replaceDurably, syncFolder } from '../durable-file.ts';
import { DatabaseDamagedError } from './damaged-database.ts';
import { changedFiles, type FileSums, fileSums } from './file-sums.ts';
import { expectDatabase } from './missing-database.ts';

export interface CleanStop {
  readonly wasClean: boolean;
  /** Call only after the database was closed. */
  mark(): Promise<void>;
}

/**
 * Checks once and removes the mark: unless this process calls `mark`, its end was not a clean stop.
 * @throws DatabaseDamagedError if the database is gone, or is not what the last clean stop left; the mark then stays
 */
export async function cleanStop(folder: string): Promise<CleanStop> {
  await expectDatabase(folder);
  const sums = await readMark(folder);
  const changed = sums === null ? [] : changedFiles(sums, await fileSums(databaseIn(folder)));
  if (changed.length > 0) throw new DatabaseDamagedError(databaseIn(folder), null, changed);
  await dropMark(folder);
  return { wasClean: sums !== null, mark: async () => replaceDurably(markIn(folder), JSON.stringify(await fileSums(databaseIn(folder)))) };
}

/** Accepts the database as it is. */
export async function dropMark(folder: string): Promise<void> {
  await rm(markIn(folder), { force: true });
  await syncFolder(folder);
}

const markIn = (folder: string): string => join(folder, 'clean-stop');
const databaseIn = (folder: string): string => join(folder, 'database');
const sumsSchema = z.record(z.string(), z.string());

/** Null: there is none, or it can't be read. Neither is a clean stop. */
async function readMark(folder: string): Promise<FileSums | null> {
  const text = await orNull(readFile(markIn(folder), 'utf8'));
  try {
    return text === null ? null : sumsSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
