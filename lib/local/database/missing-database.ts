/**
 * A data folder whose database is gone although its mails are there. With a new, empty database the service would have forgotten every
 * user.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { orNull } from '../durable-file.ts';
import { DatabaseDamagedError } from './damaged-database.ts';
import { settleCopy } from './level-copy.ts';

/** @throws DatabaseDamagedError */
export async function expectDatabase(folder: string): Promise<void> {
  if ((await hasMails(folder)) && !(await hasDatabase(folder)))
    throw new DatabaseDamagedError(join(folder, 'database'), null, ['all of it']);
}

/** Any file of it. Half a database counts as damage, and is reported as such. */
async function hasDatabase(folder: string): Promise<boolean> {
  const path = join(folder, 'database');
  await settleCopy(path);
  return ((await orNull(readdir(path))) ?? []).length > 0;
}

async function hasMails(folder: string): Promise<boolean> {
  for (const place of ['raw', 'sent']) {
    const names = (await orNull(readdir(join(folder, place), { recursive: true }))) ?? [];
    if (names.some((name) => name.endsWith('.eml'))) return true;
  }
  return false;
}
