/**
 * A service starts only if it finds everything that the stopped one left, because LevelDB silently drops parts of its log that it can't
 * read.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timelineStore } from '../../../lib/aws/store/timeline-store.ts';
import { cleanStop } from '../../../lib/local/database/clean-stop.ts';
import { DatabaseDamagedError } from '../../../lib/local/database/damaged-database.ts';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { aCommit, aProfile } from '../../support/stored.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A folder as a stopped service leaves it, with a mail beside the database. */
async function aStoppedFolder({ marks = true } = {}): Promise<string> {
  const folder = tempFolder();
  const stop = await cleanStop(folder);
  const database = await openDatabase(folder);
  const store = timelineStore(database.client, database.tableName);
  await store.saveProfile(aProfile());
  for (let sequence = 1; sequence <= 5; sequence += 1) await store.append(aCommit({ sequence }));
  await database.close();
  mkdirSync(join(folder, 'raw', 'done'), { recursive: true });
  writeFileSync(join(folder, 'raw', 'done', '1.eml'), 'mail');
  if (marks) await stop.mark();
  return folder;
}

const inDatabase = (folder: string, kind: RegExp): string => {
  const name = readdirSync(join(folder, 'database')).find((each) => kind.test(each)) ?? '';
  return join(folder, 'database', name);
};

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[Math.floor(bytes.length * at)] = (bytes[Math.floor(bytes.length * at)] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test.for<readonly [what: string, harm: (folder: string) => void, names: RegExp]>([
  ['a bit of the log is flipped', (folder) => flip(inDatabase(folder, /\.log$/), 0.5), /: \d+\.log\)/],
  ['the log’s last bit is flipped', (folder) => flip(inDatabase(folder, /\.log$/), 0.999), /: \d+\.log\)/],
  ['the log is cut', (folder) => truncateSync(inDatabase(folder, /\.log$/), 700), /: \d+\.log\)/],
  ['the log is gone', (folder) => rmSync(inDatabase(folder, /\.log$/)), /: \d+\.log\)/],
  ['the manifest is flipped', (folder) => flip(inDatabase(folder, /^MANIFEST/), 0.5), /: MANIFEST-\d+\)/],
  ['a file came from elsewhere', (folder) => writeFileSync(join(folder, 'database', '000099.ldb'), 'x'), /: 000099\.ldb\)/],
  ['the folder is gone', (folder) => rmSync(join(folder, 'database'), { recursive: true }), /: all of it\)/],
])('%s: the start is refused with the name and the remedy, and nothing is changed', async ([, harm, names]) => {
  const folder = await aStoppedFolder();
  harm(folder);
  const before = readdirSync(folder, { recursive: true }).toSorted();
  for (let time = 0; time < 2; time += 1) {
    const refused = await cleanStop(folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseDamagedError);
    expect(String(refused)).toMatch(names);
    expect(String(refused)).toContain('npm run rebuild');
  }
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before);
});

test('an unchanged folder starts, and its mark is removed', async () => {
  const folder = await aStoppedFolder();
  expect(await cleanStop(folder)).toMatchObject({ wasClean: true });
  expect(existsSync(join(folder, 'clean-stop'))).toBe(false);
  const database = await openDatabase(folder);
  expect(await timelineStore(database.client, database.tableName).loadProfile(aProfile().userId)).not.toBeNull();
  await database.close();
});

test('reading the folder and stopping again changes nothing', async () => {
  const folder = await aStoppedFolder();
  for (let time = 0; time < 3; time += 1) {
    const stop = await cleanStop(folder);
    expect(stop.wasClean).toBe(true);
    await (await openDatabase(folder)).close();
    await stop.mark();
  }
});

test.for<readonly [what: string, prepare: (folder: string) => void]>([
  ['a folder that is new', () => {}],
  ['one whose first mail never came', (folder) => mkdirSync(join(folder, 'raw', 'pending'), { recursive: true })],
  ['the mark of a release that kept no sums', (folder) => writeFileSync(join(folder, 'clean-stop'), '')],
])('%s starts, as after an unclean stop', async ([, prepare]) => {
  const folder = tempFolder();
  prepare(folder);
  expect(await cleanStop(folder)).toMatchObject({ wasClean: false });
});

test('after a crash there is nothing to compare with, but a missing database is noticed', async () => {
  const folder = await aStoppedFolder({ marks: false });
  expect(await cleanStop(folder)).toMatchObject({ wasClean: false });
  rmSync(join(folder, 'database'), { recursive: true });
  await expect(cleanStop(folder)).rejects.toThrow(DatabaseDamagedError);
});
