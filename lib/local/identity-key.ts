/**
 * The key from which ids and secrets of users are made: with it, mails that are handled again after the database was lost give every user
 * the address that they had. It lies in the data folder, beside the database and not in it, so that a rebuild keeps it.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../handling/runtime.ts';
import { secureRandom, tokenOf } from '../handling/secure-random.ts';
import { orNull, replaceDurably } from './durable-file.ts';

/** Made at the first start. */
export async function keyedRandom(folder: string): Promise<Random> {
  const file = join(folder, 'identity-key');
  const key = (await orNull(readFile(file, 'utf8')))?.trim() || (await newKey(file));
  return { ...secureRandom, tokenFor: async (text, length) => tokenOf(createHmac('sha256', key).update(text).digest(), length) };
}

async function newKey(file: string): Promise<string> {
  const key = randomBytes(32).toString('hex');
  await replaceDurably(file, `${key}\n`);
  return key;
}
