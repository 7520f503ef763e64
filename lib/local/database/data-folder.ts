/**
 * One process at a time on a data folder, readable only by its owner.
 * The lock is LevelDB's, and so the kernel's: it ends with the process however that ends, and two processes that start at once can't both
 * have it.
 * A pid file would name an unrelated process after a restart. The pid kept here is only shown, never trusted.
 */
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import levels, { type DynaliteStore } from 'dynalite/db/index.js';
import { orNull } from '../durable-file.ts';
import { DatabaseDamagedError, expectManifestName, isDamage } from './damaged-database.ts';

export interface HeldFolder {
  readonly folder: string;
  release(): Promise<void>;
}

export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError';
  constructor(folder: string, pid: string | null, cause: unknown) {
    super(
      `The data folder ${folder} is in use by ${pid === null ? 'another process' : `process ${pid}`}. Stop that one first, or choose another folder with DATA_DIR.`,
      { cause },
    );
  }
}

export class NoDataFolderError extends Error {
  override readonly name = 'NoDataFolderError';
  constructor(folder: string) {
    super(`The data folder ${folder} does not exist, and none was created. Set DATA_DIR to the right folder.`);
  }
}

/** For commands that work on existing data. @throws NoDataFolderError */
export async function expectFolder(folder: string): Promise<void> {
  if ((await orNull(stat(folder))) === null) throw new NoDataFolderError(folder);
}

export async function holdDataFolder(folder: string): Promise<HeldFolder> {
  await makePrivate(folder);
  const lock = await openLevel(folder, join(folder, 'lock'));
  const pidFile = join(folder, 'pid');
  await writeFile(pidFile, `${process.pid}\n`, { mode: 0o600 });
  return {
    folder,
    async release() {
      await rm(pidFile, { force: true });
      await lock.db.close();
    },
  };
}

/** Only the owner may read what people wrote, even if the folder existed before. */
export async function makePrivate(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
}

/** Opens the LevelDB of a data folder. @throws DataFolderInUseError, DatabaseDamagedError */
export async function openLevel(folder: string, path: string): Promise<DynaliteStore> {
  await expectManifestName(path);
  const store = levels.create({ path, createTableMs: 0 });
  try {
    await store.db.open();
    return store;
  } catch (error) {
    if (isDamage(error)) throw new DatabaseDamagedError(path, error);
    if (!isLocked(error)) throw error;
    throw new DataFolderInUseError(folder, await readPid(folder), error);
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'LEVEL_LOCKED';

/** Null between the moment another process takes the lock and the moment it writes its pid. */
async function readPid(folder: string): Promise<string | null> {
  try {
    return /^\d{1,10}/.exec(await readFile(join(folder, 'pid'), 'utf8'))?.[0] ?? null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
