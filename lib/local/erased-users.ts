/**
 * The list of erased users, one line each: a hash of the id. When you bring back an older copy of the data folder, keep this file and let
 * `npm run rebuild` apply it. Not here: what is erased (handling/account/erase-user.ts).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UserId } from '../domain/words.ts';
import { erasedName } from '../handling/identity.ts';
import { orNull, replaceDurably } from './durable-file.ts';

const fileIn = (folder: string): string => join(folder, 'erased-users');

export async function readErased(folder: string): Promise<ReadonlySet<string>> {
  const text = (await orNull(readFile(fileIn(folder), 'utf8'))) ?? '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

export async function addErased(folder: string, userId: UserId): Promise<void> {
  const names = await readErased(folder);
  const name = erasedName(userId);
  if (!names.has(name)) await replaceDurably(fileIn(folder), `${[...names, name].join('\n')}\n`);
}
