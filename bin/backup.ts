/**
 * `npm run backup -- <file>` writes all of this machine's data into one file, whether the service runs or not. `npm run backup -- --restore
 * <file>` makes a data folder from it. Not here: what a backup contains (lib/local/backup/backup.ts).
 */
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { backupStream } from '../lib/local/backup/backup.ts';
import { noteBackup } from '../lib/local/backup/last-backup.ts';
import { FolderNotEmptyError, NotABackupError, restoreBackup } from '../lib/local/backup/restore.ts';
import { realClock } from '../lib/local/clock/clock.ts';
import { closingParts } from '../lib/local/closing-parts.ts';
import { backupFromConsole, ConsoleError } from '../lib/local/console/ask-console.ts';
import { cleanStop } from '../lib/local/database/clean-stop.ts';
import { DatabaseDamagedError } from '../lib/local/database/damaged-database.ts';
import { DataFolderInUseError, expectFolder, holdDataFolder, NoDataFolderError } from '../lib/local/database/data-folder.ts';
import { openDatabase } from '../lib/local/database/database.ts';
import { orNull } from '../lib/local/durable-file.ts';
import { fileProblem } from '../lib/local/file-problem.ts';
import { helpIfAsked } from '../lib/local/help.ts';
import { readSettings } from '../lib/local/settings.ts';

// A backup contains what people wrote, so nobody else on this machine may read it.
process.umask(0o077);

const usage = `Usage: npm run backup -- <file>             writes a backup of DATA_DIR, while the service runs or not
       npm run backup -- --restore <file>   makes DATA_DIR, which must be empty, from it`;

class FileExistsError extends Error {
  override readonly name = 'FileExistsError';
  constructor(file: string) {
    super(`${file} exists already. Name another file: a backup never overwrites one.`);
  }
}

async function backUp(file: string, folder: string): Promise<string> {
  await expectFolder(folder);
  if ((await orNull(stat(file))) !== null) throw new FileExistsError(file);
  const part = `${file}.part`;
  try {
    const running = await backupFromConsole(folder);
    if (running === null) await ofStopped(folder, part);
    else await pipeline(running, createWriteStream(part));
    const written = await open(part, 'r');
    await written.sync().finally(() => written.close());
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await noteBackup(folder, realClock.now());
  const { size } = await stat(file);
  return `${file}: a backup of ${folder}, ${(size / 1_000_000).toFixed(1)} MB. Keep it on another machine; it holds all that people wrote.`;
}

async function ofStopped(folder: string, part: string): Promise<void> {
  await using parts = closingParts();
  const held = await holdDataFolder(folder);
  parts.defer(() => held.release());
  // Opening the database writes to its files, so the mark of the last clean stop must be renewed.
  const stop = await cleanStop(folder);
  if (stop.wasClean) parts.defer(() => stop.mark());
  const database = await openDatabase(folder);
  parts.defer(() => database.close());
  await pipeline(backupStream({ folder, database, now: realClock.now() }), createWriteStream(part));
}

async function restore(file: string, folder: string): Promise<string> {
  const { madeAt, entries, mails } = await restoreBackup(file, folder);
  return [
    `${folder} is as it was at ${madeAt}: ${entries} entries of the database, ${mails} raw mails.`,
    'Start the service: the mails of the last hour before the backup are handled again, which changes nothing twice.',
    'Was somebody erased since? Copy the newer "erased-users" into the folder and run "npm run rebuild" first.',
  ].join('\n');
}

helpIfAsked(process.argv.slice(2), usage);

try {
  const { values, positionals } = parseArgs({ options: { restore: { type: 'string' } }, allowPositionals: true });
  const { DATA_DIR } = readSettings(process.env);
  const [file, ...rest] = positionals;
  if (values.restore !== undefined && file === undefined) console.log(await restore(values.restore, DATA_DIR));
  else if (values.restore === undefined && file !== undefined && rest.length === 0) console.log(await backUp(file, DATA_DIR));
  else {
    console.error(usage);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

/** An error that the operator can fix is one sentence; any other is our fault and keeps its stack. */
function sentenceOf(error: unknown): string {
  const expected = [
    BadEnvironmentError,
    ConsoleError,
    DataFolderInUseError,
    DatabaseDamagedError,
    FileExistsError,
    FolderNotEmptyError,
    NoDataFolderError,
    NotABackupError,
  ];
  if (error instanceof Error && expected.some((known) => error instanceof known)) return error.message;
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return usage;
  if (error instanceof Error && error.message === 'terminated')
    return 'The backup broke off: the service stopped, or wrote its database anew. Make it again.';
  return `The file can't be read or written: ${fileProblem(error)}.`;
}
