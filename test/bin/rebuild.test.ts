import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { timelineStore } from '../../lib/aws/store/timeline-store.ts';
import type { TimelineId } from '../../lib/domain/words.ts';
import { cleanStop } from '../../lib/local/database/clean-stop.ts';
import { holdDataFolder } from '../../lib/local/database/data-folder.ts';
import { openDatabase } from '../../lib/local/database/database.ts';
import { addErased } from '../../lib/local/erased-users.ts';
import { aCommit, ann, aProfile, at, initech, jo } from '../support/stored.ts';

const script = new URL('../../bin/rebuild.ts', import.meta.url).pathname;

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rebuild-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function run(variables: Record<string, string>) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, ...variables } });
  return { stdout, stderr, status };
}

test('timelines of which only commits are left are due again', async () => {
  const folder = await aFolder();
  const before = await openDatabase(folder);
  const store = timelineStore(before.client, before.tableName);
  await store.saveProfile(aProfile());
  await store.append(aCommit());
  await before.close();

  const { stdout, stderr, status } = run({ DATA_DIR: folder, CLOCK: '2026-11-04T12:00:00Z' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('1 timelines of 1 users made anew from 1 commits.');

  const after = await openDatabase(folder);
  const due = await timelineStore(after.client, after.tableName).dueOf(jo, at('2027-01-01T00:00:00Z'));
  // The application was on a Tuesday morning, so this is a week later at nine in Paris.
  expect(due).toEqual([{ userId: jo, timelineId: initech, dueAt: at('2026-11-10T08:00:00Z') }]);
  await after.close();
});

test('an erased user who came back with an older copy of the folder is erased again', async () => {
  const folder = await aFolder();
  const before = await openDatabase(folder);
  const store = timelineStore(before.client, before.tableName);
  for (const userId of [jo, ann]) {
    await store.saveProfile(aProfile({ userId, addresses: [`${userId}@example.com`] }));
    await store.append(aCommit({ userId, timelineId: `${userId}-initechx` as TimelineId }));
    const owner = { userId, timelineId: null, purpose: 'sender', expiresAt: null } as const;
    await store.claimOwner(`${userId}@example.com`, owner);
    await store.claimMessage(userId, '<application@example.com>', {
      timelineId: `${userId}-initechx` as TimelineId,
      version: 0,
      answered: true,
    });
  }
  await before.close();
  await addErased(folder, jo);

  expect(run({ DATA_DIR: folder }).stdout).toContain('1 timelines of 1 users made anew from 1 commits. 1 erased users had come back');
  expect(run({ DATA_DIR: folder }).stdout).not.toContain('had come back');
  const after = await openDatabase(folder);
  const left = timelineStore(after.client, after.tableName);
  expect(await left.loadProfile(jo)).toMatchObject({ status: 'erased', addresses: [] });
  expect(await left.ownerOf('jo2345@example.com', at('2026-12-01T00:00:00Z'))).toBeNull();
  expect(await left.commits(initech)).toEqual([]);
  expect(await left.commits(`${ann}-initechx` as TimelineId)).toHaveLength(1);
  await after.close();
  expect(await filesWith(folder, 'jo2345@example.com')).toEqual([]);
});

async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) => ((await readFile(join(parentPath, name))).includes(text) ? name : '')),
  );
  return found.filter((name) => name !== '');
}

test('a folder in use by a service is left alone', async () => {
  const folder = await aFolder();
  const held = await holdDataFolder(folder);
  const { stderr, status } = run({ DATA_DIR: folder });
  await held.release();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `The data folder ${folder} is in use by process ${process.pid}. Stop that one first, or choose another folder with DATA_DIR.\n`,
  );
});

test('a missing folder is reported, and not created', async () => {
  const folder = join(await aFolder(), 'date');
  const { stdout, stderr, status } = run({ DATA_DIR: folder });
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toContain(`The data folder ${folder} does not exist, and none was created.`);
  expect(existsSync(folder)).toBe(false);
});

test('users without a profile are counted and named', async () => {
  const folder = await aFolder();
  const before = await openDatabase(folder);
  await timelineStore(before.client, before.tableName).append(aCommit());
  await before.close();
  expect(run({ DATA_DIR: folder }).stdout).toContain(`1 users have no profile and get nothing until it is back: ${jo}.`);
});

test('a changed database is refused at the start, accepted by rebuild, and then starts', async () => {
  const folder = await aFolder();
  const stop = await cleanStop(folder);
  const before = await openDatabase(folder);
  await timelineStore(before.client, before.tableName).saveProfile(aProfile());
  await before.close();
  await stop.mark();
  const log = (await readdir(join(folder, 'database'))).find((name) => name.endsWith('.log')) ?? '';
  await truncate(join(folder, 'database', log), 300);
  await expect(cleanStop(folder)).rejects.toThrow(log);
  expect(run({ DATA_DIR: folder }).stdout).toContain('The database was damaged; what could be read of it was kept.');
  expect(await cleanStop(folder)).toMatchObject({ wasClean: false });
});

test('an intact database stays marked as cleanly stopped', async () => {
  const folder = await aFolder();
  const stop = await cleanStop(folder);
  await (await openDatabase(folder)).close();
  await stop.mark();
  expect(run({ DATA_DIR: folder }).stdout).not.toContain('damaged');
  expect(await cleanStop(folder)).toMatchObject({ wasClean: true });
});
