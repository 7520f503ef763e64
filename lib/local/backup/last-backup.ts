/** When the last backup of a data folder was made. Noted beside the data, for the doctor. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { orNull, replaceDurably } from '../durable-file.ts';

const fileIn = (folder: string): string => join(folder, 'last-backup');

export const noteBackup = (folder: string, at: Temporal.Instant): Promise<void> => replaceDurably(fileIn(folder), `${at}\n`);

/** Null: no backup was made, or the note can't be read. */
export async function readLastBackup(folder: string): Promise<Temporal.Instant | null> {
  const text = (await orNull(readFile(fileIn(folder), 'utf8')))?.trim() ?? '';
  try {
    return text === '' ? null : Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
