import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { timelineStore } from '../../../lib/aws/store/timeline-store.ts';
import { holdDataFolder } from '../../../lib/local/database/data-folder.ts';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { aCommit, aProfile, initech, jo } from '../../support/stored.ts';

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'database-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const key = { PK: 'USER#jo2345', SK: 'PROFILE' };

describe('a database in a folder', () => {
  test('keeps its contents over a stop', async () => {
    const folder = await aFolder();
    const first = await openDatabase(folder);
    await timelineStore(first.client, first.tableName).append(aCommit());
    await first.close();
    const second = await openDatabase(folder);
    expect(await timelineStore(second.client, second.tableName).commits(initech)).toEqual([aCommit()]);
    await second.close();
  });

  test('is readable only by its owner, even if the folder existed before', async () => {
    const folder = join(await aFolder(), 'data');
    const database = await openDatabase(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await database.close();
  });

  test('works with long paths, as no socket limits them', async () => {
    const folder = join(await aFolder(), 'd'.repeat(200));
    const database = await openDatabase(folder);
    const store = timelineStore(database.client, database.tableName);
    expect(await store.saveProfile(aProfile())).toBe('saved');
    await database.close();
  });

  test('contains nothing of deleted items after a compaction', async () => {
    const folder = await aFolder();
    const { client, tableName: TableName, compact, close } = await openDatabase(folder);
    const secret = 'dear-dana-7f3a9c'; // Short and without repetitions, so that compression leaves it as it is.
    await client.send(new PutCommand({ TableName, Item: { ...key, text: secret } }));
    expect(await filesWith(folder, secret)).not.toEqual([]);
    await client.send(new DeleteCommand({ TableName, Key: key }));
    expect(await filesWith(folder, secret)).not.toEqual([]);
    await compact();
    expect(await filesWith(folder, secret)).toEqual([]);
    await close();
  });

  test('keeps working during a compaction and loses nothing', async () => {
    const folder = await aFolder();
    const database = await openDatabase(folder);
    const store = timelineStore(database.client, database.tableName);
    const commits = Array.from({ length: 450 }, (_, index) => aCommit({ sequence: index + 1 }));
    const writing = commits.map((commit) => store.append(commit));
    await Promise.all([database.compact(), ...writing, database.compact()]);
    expect(await store.commits(initech)).toEqual(commits);
    await database.close();
    const again = await openDatabase(folder);
    expect(await timelineStore(again.client, again.tableName).commits(initech)).toEqual(commits);
    await again.close();
  });

  test.for([
    ['while it copied', ['database', 'half a copy at database.new']],
    ['between taking the old one away and putting the new one there', ['database.old', 'database.new']],
    ['before it removed the old one', ['database', 'database.old']],
  ] as const)('is whole after a crash of a compaction %s', async ([, [whole, other]]) => {
    const folder = await aFolder();
    const database = await openDatabase(folder);
    await timelineStore(database.client, database.tableName).append(aCommit());
    await database.close();
    const path = (name: string) => join(folder, name);
    if (other === 'half a copy at database.new') {
      await mkdir(path('database.new'));
      await writeFile(join(path('database.new'), '000003.log'), 'half');
    } else {
      await cp(path('database'), path(other), { recursive: true });
      await rename(path('database'), path(`${whole}.renamed`));
      await rename(path(`${whole}.renamed`), path(whole));
    }
    const again = await openDatabase(folder);
    expect(await timelineStore(again.client, again.tableName).commits(initech)).toEqual([aCommit()]);
    expect((await readdir(folder)).filter((name) => name.startsWith('database'))).toEqual(['database']);
    await again.close();
  });

  test('reports a failing disk to the caller, and the process continues', async () => {
    const database = await openDatabase(await aFolder());
    await database.close();
    const get = database.client.send(new GetCommand({ TableName: database.tableName, Key: key }));
    await expect(get).rejects.toMatchObject({ name: 'DatabaseFailedError', message: expect.stringContaining('GetItem') });
  });

  test('is separate from others if it is in memory', async () => {
    const [one, other] = [await openDatabase(null), await openDatabase(null)];
    await timelineStore(one.client, one.tableName).saveProfile(aProfile());
    expect(await timelineStore(other.client, other.tableName).loadProfile(jo)).toBeNull();
    await Promise.all([one.close(), other.close()]);
  });
});

async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }) => ((await readFile(join(parentPath, name))).includes(text) ? name : '')),
  );
  return found.filter((name) => name !== '');
}

describe('a data folder', () => {
  test('has one holder; a second is told the folder and the process', async () => {
    const folder = await aFolder();
    const held = await holdDataFolder(folder);
    await expect(holdDataFolder(folder)).rejects.toMatchObject({
      name: 'DataFolderInUseError',
      message: expect.stringMatching(new RegExp(`${folder} is in use by process ${process.pid}`)),
    });
    await held.release();
    await (await holdDataFolder(folder)).release();
  });

  test('has one open database at a time, even for a process that does not hold it', async () => {
    const folder = await aFolder();
    const database = await openDatabase(folder);
    await expect(openDatabase(folder)).rejects.toMatchObject({ name: 'DataFolderInUseError' });
    await database.close();
    await (await openDatabase(folder)).close();
  });

  test('is held against other processes, and is free again when its holder is killed', async () => {
    const folder = await aFolder();
    const holder = await aHolder(folder);
    await expect(holdDataFolder(folder)).rejects.toThrow(`process ${holder.pid}`);
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    await (await holdDataFolder(folder)).release();
  });

  test('is held by one of many that start at once', async () => {
    const folder = await aFolder();
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => holdDataFolder(folder)));
    const held = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(held).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ name: 'DataFolderInUseError' });
    await Promise.all(held.map(({ release }) => release()));
  });
});

/** Starts another process, which holds the folder until it is killed. */
async function aHolder(folder: string) {
  const module = new URL('../../../lib/local/database/data-folder.ts', import.meta.url).href;
  const script = `await (await import(${JSON.stringify(module)})).holdDataFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    holder.kill('SIGKILL');
  });
  await once(holder.stdout, 'data');
  return holder;
}
