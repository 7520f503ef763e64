/** With damaged database files the service says so and changes nothing, and `npm run rebuild` recovers what can be read. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { silentLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import type { Service } from '../../lib/local/service-ports.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { asMail, jo, type Letter, start } from './support/world.ts';

const domain = 'tactful.localhost';
let whole: string;
let yesterday: string;

const open = (folder: string): Promise<Service> =>
  startService(readSettings({ DATA_DIR: folder, CLOCK: start }), {
    handlers: { receiveMail, sendReminder, sweep },
    listen: false,
    log: silentLog,
  });

const posted = (service: Service, letter: Letter, recipient: string) =>
  service.deliver(Buffer.from(asMail(letter, start)), {
    mailFrom: 'jo@example.com',
    recipients: [recipient],
    peer: '127.0.0.1',
    helo: 'x',
  });

const copyOf = (folder: string): string => {
  const copy = mkdtempSync(join(tmpdir(), 'tactful-copy-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  return copy;
};

const timelinesIn = async (folder: string): Promise<readonly string[]> => {
  const service = await open(folder);
  const timelines = await service.view.timelines(null);
  await service.stop();
  return timelines.map(({ subject, nextStep }) => `${subject}: ${nextStep.step} ${nextStep.dueAt}`).toSorted();
};

const rebuild = (folder: string) =>
  spawnSync(process.execPath, ['bin/rebuild.ts'], { encoding: 'utf8', env: { ...process.env, DATA_DIR: folder, CLOCK: start } });

beforeAll(async () => {
  whole = mkdtempSync(join(tmpdir(), 'tactful-whole-'));
  yesterday = `${whole}-yesterday`;
  const first = await open(whole);
  await posted(first, { id: 'hello', from: jo, to: `start@${domain}`, subject: 'Hello', text: 'I would like to join.' }, `start@${domain}`);
  const tracking = (await first.view.users(null))[0]?.trackingAddress ?? '';
  await first.stop();
  cpSync(whole, yesterday, { recursive: true });
  const second = await open(whole);
  for (const name of ['Ada', 'Bob']) {
    const to = `${name} <${name.toLowerCase()}@${name.toLowerCase()}-clinic.example>`;
    const text = 'I apply for the position of nurse.';
    await posted(second, { id: name, from: jo, to, subject: `Application: nurse at ${name}`, text }, tracking);
  }
  await second.stop();
  // When it is opened again, LevelDB moves the content of its log to a table.
  await (await open(whole)).stop();
});
afterAll(() => {
  for (const folder of [whole, yesterday]) rmSync(folder, { recursive: true, force: true });
});

const wholeTimelines = [
  'Application: nurse at Ada: application.check-in 2026-11-10T09:00:00Z',
  'Application: nurse at Bob: application.check-in 2026-11-10T09:00:00Z',
];

const filesOf = (database: string, kind: RegExp): readonly string[] =>
  readdirSync(database)
    .filter((name) => kind.test(name))
    .map((name) => join(database, name));

const overwrite = (path: string): void => writeFileSync(path, readFileSync(path).fill(7));
const half = (path: string): void => {
  const content = readFileSync(path);
  writeFileSync(path, content.subarray(0, content.length / 2));
};

interface Damage {
  readonly what: string;
  readonly files: RegExp;
  readonly damage: (path: string) => void;
  /** Its content can't be recovered. */
  readonly isLost?: true;
}

const damages: readonly Damage[] = [
  { what: 'the name of the manifest is garbage', files: /^CURRENT$/, damage: overwrite },
  { what: 'the name of the manifest is gone', files: /^CURRENT$/, damage: (path) => rmSync(path) },
  { what: 'the manifest is garbage', files: /^MANIFEST/, damage: overwrite },
  { what: 'the manifest is gone', files: /^MANIFEST/, damage: (path) => rmSync(path) },
  { what: 'a table is garbage', files: /\.ldb$/, damage: overwrite, isLost: true },
  { what: 'a table was cut', files: /\.ldb$/, damage: half, isLost: true },
];

describe.for(damages)('$what', ({ files, damage, isLost }) => {
  const damaged = (): string => {
    const folder = copyOf(whole);
    const paths = filesOf(join(folder, 'database'), files);
    expect(paths).not.toEqual([]);
    paths.forEach(damage);
    return folder;
  };

  test('the service does not start, says what to do, and changes nothing', async () => {
    const folder = damaged();
    const tables = filesOf(join(folder, 'database'), /\.ldb$/).map((path) => readFileSync(path).toString('hex'));
    await expect(open(folder)).rejects.toMatchObject({ name: 'DatabaseDamagedError', message: expect.stringContaining('npm run rebuild') });
    expect(filesOf(join(folder, 'database'), /\.ldb$/).map((path) => readFileSync(path).toString('hex'))).toEqual(tables);
    const child = spawnSync(process.execPath, ['bin/local.ts'], { encoding: 'utf8', env: { ...process.env, DATA_DIR: folder } });
    expect(child.status).toBe(1);
    expect(child.stderr).toContain(`The database in ${join(folder, 'database')} is damaged`);
    expect(child.stderr).not.toContain('    at ');
  });

  test('rebuild repairs it, and the service starts', async () => {
    const folder = damaged();
    const { stdout, stderr, status } = rebuild(folder);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain('was damaged');
    expect(await timelinesIn(folder)).toEqual(isLost ? expect.anything() : wholeTimelines);
  });
});

test('an intact database is not reported as damaged', () => {
  const { stdout, status } = rebuild(copyOf(whole));
  expect(status).toBe(0);
  expect(stdout).toContain('2 timelines of 1 users');
  expect(stdout).not.toContain('damaged');
});

test('with a backup of yesterday in its place, the raw mails since then are handled again once they are pending', async () => {
  const folder = copyOf(whole);
  rmSync(join(folder, 'database'), { recursive: true });
  cpSync(join(yesterday, 'database'), join(folder, 'database'), { recursive: true });
  // The message tells the user to remove this mark, because it describes the files of the last stop.
  rmSync(join(folder, 'clean-stop'), { force: true });
  for (const day of readdirSync(join(folder, 'raw', 'done'))) {
    for (const mail of readdirSync(join(folder, 'raw', 'done', day))) {
      renameSync(join(folder, 'raw', 'done', day, mail), join(folder, 'raw', 'pending', mail));
    }
  }
  expect(await timelinesIn(folder)).toEqual(wholeTimelines);
  expect(existsSync(join(folder, 'raw', 'failed')) && readdirSync(join(folder, 'raw', 'failed'))).toEqual([]);
});
