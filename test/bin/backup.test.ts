/** Backups of a running service, and restoring them. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { tarEnd, tarFile } from '../../lib/local/backup/tar.ts';
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { tempFolder } from '../local/support/temp-folder.ts';
import { smtpClient } from '../support/peers/smtp-client.ts';

const limits = { timeout: 120_000 };

async function backup(folder: string, ...words: readonly string[]) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder };
  const said = promisify(execFile)(process.execPath, ['bin/backup.ts', ...words], { env });
  return said.then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }),
  );
}

async function started(folder: string) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, SMTP_PORT: '0', HTTP_PORT: '0', CLOCK: '2026-11-03T08:00:00Z' };
  const child = spawn(process.execPath, ['bin/local.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  const greeting = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('It did not start.')));
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('Try:')) resolve(text);
    });
  });
  const page = /http:\/\/localhost:\d+/.exec(greeting)?.[0] ?? '';
  const port = Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(greeting)?.[1]);
  return {
    port,
    json: async <T>(path: string, body?: unknown): Promise<T> => {
      const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return (await (await fetch(`${page}${path}`, body === undefined ? {} : post)).json()) as T;
    },
    async end(signal: 'SIGTERM' | 'SIGKILL') {
      child.kill(signal);
      await gone;
    },
  };
}
type Started = Awaited<ReturnType<typeof started>>;

const jo = 'jo@example.com';
async function mail({ port }: Started, to: string, header: string, text: string): Promise<void> {
  const client = await smtpClient(port);
  const id = `<${Math.random()}@example.com>`;
  const raw = Buffer.from(`From: Jo <${jo}>\r\n${header}\r\nMessage-ID: ${id}\r\n\r\n${text}\r\n`);
  expect(await client.send({ from: jo, to, raw })).toBe(250);
  client.close();
}
async function joined(service: Started): Promise<string> {
  await mail(service, 'start@tactful.localhost', 'To: start@tactful.localhost\r\nSubject: Hello', 'I would like to join.');
  return (await service.json<readonly UserView[]>('/api/users'))[0]?.trackingAddress ?? expect.unreachable();
}
const apply = (service: Started, tracking: string, index: number) =>
  mail(service, tracking, `To: Dana <dana@works-${index}.example>\r\nSubject: Application: Nurse`, 'please find my application attached.');

test(
  'a backup made while mails come in contains everything before it, and the restored service continues as if nothing had happened',
  limits,
  async () => {
    const folder = tempFolder();
    const file = join(tempFolder(), 'backup.tar.gz');
    const service = await started(folder);
    const tracking = await joined(service);
    for (let index = 0; index < 10; index += 1) await apply(service, tracking, index);
    const before = await service.json<readonly TimelineView[]>('/api/timelines');
    const making = backup(folder, file);
    for (let index = 10; index < 25; index += 1) await apply(service, tracking, index);
    expect(await making).toEqual({ code: 0, text: expect.stringContaining('a backup of') });
    expect(statSync(file).mode & 0o077).toBe(0);
    await service.end('SIGKILL');

    const restored = join(tempFolder(), 'data');
    expect(await backup(restored, '--restore', file)).toMatchObject({ code: 0 });
    const again = await started(restored);
    const after = await again.json<readonly TimelineView[]>('/api/timelines');
    const plain = ({ id, events, nextStep }: TimelineView) => ({ id, events, dueAt: nextStep.dueAt });
    expect(after.map(plain)).toEqual(expect.arrayContaining(before.map(plain)));
    expect((await again.json<readonly UserView[]>('/api/users'))[0]?.trackingAddress).toBe(tracking);
    const { sent } = await again.json<{ readonly sent: readonly SentMail[] }>('/api/clock', { now: '2026-11-10T09:00:00Z' });
    const reminded = sent.flatMap(
      ({ timelineId, items }) => items?.map((item) => item.timelineId) ?? (timelineId === null ? [] : [timelineId]),
    );
    expect(new Set(reminded).size).toBe(reminded.length);
    // The mail of a morning names twelve, and the others count as reminded.
    const due = (await again.json<readonly TimelineView[]>('/api/timelines')).filter(({ id }) => before.some((each) => each.id === id));
    expect(due.map(({ events }) => events.filter(({ type }) => type === 'ReminderSent').length)).toEqual(before.map(() => 1));
    const welcomes = (await again.json<readonly SentMail[]>('/api/mails')).filter(({ kind }) => kind === 'welcome');
    expect(welcomes).toHaveLength(1);
    await again.end('SIGTERM');
  },
);

test('a stopped service can be backed up as well, and the doctor reports it', limits, async () => {
  const folder = tempFolder();
  const service = await started(folder);
  await joined(service);
  await service.end('SIGTERM');
  const file = join(tempFolder(), 'backup.tar.gz');
  expect(await backup(folder, file)).toMatchObject({ code: 0 });
  expect(existsSync(join(folder, 'last-backup'))).toBe(true);
  const again = await started(folder);
  expect(await again.json('/api/users')).toHaveLength(1);
  await again.end('SIGTERM');
});

test('an impossible request is answered with one sentence, and leaves everything as it was', limits, async () => {
  const folder = tempFolder();
  const file = join(tempFolder(), 'backup.tar.gz');
  writeFileSync(file, 'mine');
  expect(await backup(folder, file)).toEqual({ code: 1, text: expect.stringContaining('exists already') });
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(await backup(join(folder, 'none'), join(folder, 'x'))).toEqual({ code: 1, text: expect.stringContaining('does not exist') });
  expect(await backup(folder)).toEqual({ code: 2, text: expect.stringContaining('Usage:') });
  expect(await backup(folder, join(folder, 'no/such/folder/x'))).toEqual({
    code: 1,
    text: expect.stringContaining("can't be read or written"),
  });

  const target = join(tempFolder(), 'data');
  mkdirSync(target);
  writeFileSync(join(target, 'something'), '');
  expect(await backup(target, '--restore', file)).toEqual({ code: 1, text: expect.stringContaining('is not empty') });
  const empty = join(tempFolder(), 'data');
  expect(await backup(empty, '--restore', file)).toEqual({ code: 1, text: expect.stringContaining('is not a backup') });
  expect(await backup(empty, '--restore', join(folder, 'gone'))).toEqual({ code: 1, text: expect.stringContaining('no such file') });
});

test.for([
  ['../../evil', 'leads out of the folder'],
  ['/etc/evil', 'is absolute'],
] as const)('an archive with the name %s, which %s, is no backup', limits, async ([name]) => {
  const file = join(tempFolder(), 'evil.tar.gz');
  const described = tarFile(
    'tactful-backup.json',
    Buffer.from('{"format":"tactful-backup","version":1,"madeAt":"2026-11-03T08:00:00Z"}'),
    0,
  );
  writeFileSync(file, gzipSync(Buffer.concat([described, tarFile(name, Buffer.from('x'), 0), tarEnd])));
  expect(await backup(join(tempFolder(), 'data'), '--restore', file)).toEqual({
    code: 1,
    text: expect.stringContaining('is not a backup'),
  });
});

test('a truncated backup is refused as a whole', limits, async () => {
  const folder = tempFolder();
  const service = await started(folder);
  await joined(service);
  await service.end('SIGTERM');
  const file = join(tempFolder(), 'backup.tar.gz');
  await backup(folder, file);
  truncateSync(file, statSync(file).size - 100);
  const target = join(tempFolder(), 'data');
  expect(await backup(target, '--restore', file)).toEqual({ code: 1, text: expect.stringContaining('incomplete') });
  expect(await backup(target, '--restore', file)).toEqual({ code: 1, text: expect.stringContaining('incomplete') });
});
