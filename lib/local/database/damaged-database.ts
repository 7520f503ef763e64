/**
 * A LevelDB whose files can't be read. Told apart from a full disk or somebody else's folder, and repaired on request.
 * If the file that names the manifest is gone, LevelDB would make a new, empty database and delete the old tables. We treat that as damage,
 * too.
 */
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import levels, { type DynaliteStore } from 'dynalite/db/index.js';
import { orNull } from '../durable-file.ts';

export class DatabaseDamagedError extends Error {
  override readonly name = 'DatabaseDamagedError';
  /** `changed`: which of its files are not what the last clean stop left. */
  constructor(path: string, cause: unknown, changed: readonly string[] = []) {
    const what = changed.length === 0 ? '' : ` (changed or gone since the last clean stop: ${shortened(changed)})`;
    super(
      `The database in ${path} is damaged${what}. Nothing was changed. Put a backup in its place and remove the file clean-stop beside it, or run "npm run rebuild", which keeps what can be read. ` +
        'Mails that came since then are in the folders of raw/done; move them to raw/pending to have them handled again.',
      { cause },
    );
  }
}

const shortened = (names: readonly string[]): string => (names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', '));

/** Whether LevelDB failed because of the contents of its files. `error`: LevelDB's own, or one that it caused. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : null;
  if (code === 'LEVEL_CORRUPTION') return true;
  // A table that is truncated or missing: the file system reports these.
  if (code === 'LEVEL_IO_ERROR' && /: (?:Invalid argument|No such file or directory)$/.test(error.message)) return true;
  return isDamage(error.cause);
}

/** @throws DatabaseDamagedError if there are tables but nothing says which of them count */
export async function expectManifestName(path: string): Promise<void> {
  const names = (await orNull(readdir(path))) ?? [];
  if (names.some((name) => /^MANIFEST-|\.ldb$/.test(name)) && !names.includes('CURRENT')) throw new DatabaseDamagedError(path, null);
}

/** Reads all of it. What can't be read is left out from then on. Nobody may have it open. */
export async function repairIfDamaged(path: string): Promise<'repaired' | 'whole'> {
  try {
    await expectManifestName(path);
    await readAll(levels.create({ path, createTableMs: 0 }));
    return 'whole';
  } catch (error) {
    if (!(error instanceof DatabaseDamagedError || isDamage(error))) throw error;
    await levelDb().repair(path);
    return 'repaired';
  }
}

async function readAll({ db }: DynaliteStore): Promise<void> {
  try {
    await db.open();
    for await (const _entry of db.iterator());
  } finally {
    await db.close();
  }
}

/** The LevelDB that dynalite uses. */
const levelDb = (): { repair(path: string): Promise<void> } =>
  createRequire(createRequire(import.meta.url).resolve('dynalite'))('classic-level').ClassicLevel;
