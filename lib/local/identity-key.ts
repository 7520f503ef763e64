/**
 * The key from which users' ids and secrets are derived. With it, handling mails again after the database was lost gives every user their
 * old address. It is in the data folder, beside the database and not in it, so that a rebuild keeps it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newKey } from '../handling/secure-random.ts';
import { orNull, replaceDurably } from './durable-file.ts';

/** Created at the first start. */
export async function identityKeyIn(folder: string): Promise<string> {
  const file = join(folder, 'identity-key');
  const kept = (await orNull(readFile(file, 'utf8')))?.trim();
  if (kept) return kept;
  const key = newKey();
  await replaceDurably(file, `${key}\n`);
  return key;
}
