/** Checksums of a database's files. LevelDB silently skips what it can't read in its log. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { orNull } from '../durable-file.ts';

/** SHA-256 in hex by file name. */
export type FileSums = Readonly<Record<string, string>>;

/** LevelDB's lock and its own journal, which it rewrites at every start, contain nothing of ours. */
const holdsNothing = /^LO(?:CK|G|G\.old)$/;

/** Nobody may have the database open. Empty if the folder doesn't exist. */
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

/** Names of the files that changed, appeared or disappeared. */
export const changedFiles = (before: FileSums, now: FileSums): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name]);
