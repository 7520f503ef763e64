import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { timelineStore } from '../../lib/aws/timeline-store.ts';
import { holdDataFolder } from '../../lib/local/data-folder.ts';
import { openDatabase } from '../../lib/local/database.ts';
import { aCommit, aProfile, at, initech, jo } from '../support/stored.ts';

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

test('the timelines that only their commits remember are due again', async () => {
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
  // An application on Tuesday morning: a week later at nine in Paris.
  expect(due).toEqual([{ userId: jo, timelineId: initech, dueAt: at('2026-11-10T08:00:00Z') }]);
  await after.close();
});

test('a folder that a service has in use is left alone', async () => {
  const folder = await aFolder();
  const held = await holdDataFolder(folder);
  const { stderr, status } = run({ DATA_DIR: folder });
  await held.release();
  expect(status).toBe(1);
  expect(stderr).toBe(
    `The data folder ${folder} is in use by process ${process.pid}. Stop that one first, or choose another folder with DATA_DIR.\n`,
  );
});
