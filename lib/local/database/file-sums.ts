/** What a database's files hold, told by their sums: LevelDB leaves out of its log what it can't read, without a word. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { orNull } from '../durable-file.ts';

/** SHA-256 in hex by file name. */
export type FileSums = Readonly<Record<string, string>>;

/** LevelDB's lock and its own journal, which it writes anew at every start, hold nothing of ours. */
const holdsNothing = /^LO(?:CK|G|G\.old)$/;

/** Nobody may have the database open. None for a folder that is not there. */
export async function fileSums(path: string): Promise<FileSums> {
  const names = ((await orNull(readdir(path))) ?? []).filter((name) => !holdsNothing.test(name)).toSorted();
  const sums: Record<string, string> = {};
  for (const name of names) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(path, name)), hash);
    sums[name] = hash.digest('hex');
  }
  return sums;
}

/** Names of the files that changed, came or went. */
export const changedFiles = (before: FileSums, now: FileSums): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name]);
