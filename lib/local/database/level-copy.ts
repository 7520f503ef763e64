/**
 * Rewrites a LevelDB folder with only its live entries. LevelDB's own compaction leaves a deleted value in place if it was written and
 * deleted in one file with no other level below.
 * A crash at any moment leaves one complete database: the old one until the new one is complete and in its place.
 */
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import levels, { type DynaliteStore } from 'dynalite/db/index.js';
import { orNull, syncFolder } from '../durable-file.ts';

const newOf = (path: string): string => `${path}.new`;
const oldOf = (path: string): string => `${path}.old`;

/** Before the database is opened: finishes, or takes back, a copy that a crash interrupted. */
export async function settleCopy(path: string): Promise<void> {
  // The old one is moved away only once the new one is complete.
  const isBetween = (await orNull(stat(path))) === null && (await orNull(stat(oldOf(path)))) !== null;
  if (isBetween) await rename(newOf(path), path);
  await rm(newOf(path), { recursive: true, force: true });
  await rm(oldOf(path), { recursive: true, force: true });
}

/** Nobody may write to `store` during this. It is closed afterwards, and `path` must be opened again. */
export async function replaceWithCopy(store: DynaliteStore, path: string): Promise<void> {
  await copyLive(store, newOf(path));
  await store.db.close();
  await rename(path, oldOf(path));
  await rename(newOf(path), path);
  await syncFolder(dirname(path));
  await rm(oldOf(path), { recursive: true });
}

/** Our choice: some hundred kilobytes of items at a time. */
const entriesAtOnce = 200;

async function copyLive(store: DynaliteStore, path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }); // left by a copy that failed because the disk was full
  const copy = levels.create({ path, createTableMs: 0 });
  await copy.db.open();
  let entries: { type: 'put'; key: string; value: unknown }[] = [];
  for await (const [key, value] of store.db.iterator()) {
    entries.push({ type: 'put', key, value });
    if (entries.length < entriesAtOnce) continue;
    await copy.db.batch(entries);
    entries = [];
  }
  await copy.db.batch(entries);
  await copy.db.close();
  // LevelDB doesn't sync what it is given.
  for (const name of await readdir(path)) await syncFile(join(path, name));
  await syncFolder(path);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
