/** `npm run users` and `npm run explain`, with a running and a stopped service. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import type { Service } from '../../lib/local/service-ports.ts';
import { aService } from '../local/support/service.ts';
import { tempFolder } from '../local/support/temp-folder.ts';

const limits = { timeout: 60_000 };
const jo = 'jo@example.com';
const mia = 'mia@example.com';

async function run(name: 'users' | 'explain', folder: string, ...words: readonly string[]) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, CLOCK: '2026-11-03T08:00:00Z' };
  const said = promisify(execFile)(process.execPath, [`bin/${name}.ts`, ...words], { env });
  return said.then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }),
  );
}

async function mail(service: Service, from: string, to: string, header: string, body: string): Promise<void> {
  const raw = `From: <${from}>\r\n${header}\r\nMessage-ID: <${Math.random()}@example.com>\r\n\r\n${body}\r\n`;
  await service.deliver(Buffer.from(raw), { mailFrom: from, recipients: [to], peer: '127.0.0.1', helo: 'laptop.example.com' });
}

/** Jo applied to Dana and got a reminder. Mia only joined. */
async function aStory(): Promise<{ readonly service: Service; readonly folder: string }> {
  const folder = tempFolder();
  const service = await aService({ folder, handlers: { receiveMail, sendReminder, sweep } });
  for (const each of [jo, mia])
    await mail(service, each, 'start@tactful.localhost', 'To: start@tactful.localhost\r\nSubject: Hello', 'Please.');
  const tracking = (await service.view.users(jo))[0]?.trackingAddress ?? expect.unreachable();
  await mail(
    service,
    jo,
    tracking,
    'To: Dana <dana@initech.example>\r\nSubject: Application: Secret post',
    'please find my application attached.',
  );
  await service.advanceTo(service.now().add({ hours: 24 * 8 }));
  return { service, folder };
}

test('users are listed with state, timelines and last mail, running or stopped', limits, async () => {
  const { service, folder } = await aStory();
  const running = await run('users', folder);
  expect(running.code).toBe(0);
  expect(running.text).toMatch(/jo@example\.com +active +1 +2026-11-03/);
  expect(running.text).toMatch(/mia@example\.com +active +0 +(?:never|2026-11-03)/);
  expect(running.text).toContain('2 users.');
  await service.stop();
  expect(await run('users', folder)).toEqual(running);
});

test('explain says what was sent and why, and what comes next, without quoting mails', limits, async () => {
  const { service, folder } = await aStory();
  const { text } = await run('explain', folder, jo);
  expect(text).toContain('jo@example.com: active.');
  expect(text).toContain('reminder sent: application.check-in.');
  expect(text).toMatch(/next: \S+ on 2026-11-\d\d/);
  expect(text).toContain('dana@initech.example');
  expect(text).not.toMatch(/Secret|attached/);
  await mail(service, jo, 'tactful@tactful.localhost', 'To: tactful@tactful.localhost\r\nSubject: x', 'pause 2 weeks');
  expect((await run('explain', folder, jo)).text).toMatch(/paused until 2026-11-25[\s\S]*Nothing is sent while this lasts/);
});

test('only the running service can stop or erase a user, and it affects nobody else', limits, async () => {
  const { service, folder } = await aStory();
  expect((await run('users', folder, 'stop', mia)).text).toContain('gets nothing more');
  expect((await service.view.users(mia))[0]?.status).toBe('stopped');
  expect((await run('users', folder, 'erase', jo)).text).toContain('Nothing was changed: add --yes.');
  expect(await service.view.users(jo)).toHaveLength(1);
  expect((await run('users', folder, 'erase', jo, '--yes')).text).toContain('Erased everything of jo@example.com');
  expect(await service.view.users(jo)).toEqual([]);
  expect((await service.view.mails(jo)).filter(({ kind }) => kind !== 'goodbye')).toEqual([]);
  expect((await run('users', folder)).text).toContain('1 user.');
  await service.stop();
  expect(await run('users', folder, 'erase', mia, '--yes')).toEqual({ code: 1, text: expect.stringContaining('is not running') });
});

test('unknown words are answered with the usage', limits, async () => {
  const { folder } = await aStory();
  for (const words of [['destroy', jo], ['stop'], ['stop', 'nonsense'], ['erase', jo, mia]]) {
    expect(await run('users', folder, ...words)).toEqual({ code: 2, text: expect.stringContaining('Usage:') });
  }
  expect(await run('explain', folder)).toEqual({ code: 2, text: expect.stringContaining('Usage:') });
  expect((await run('explain', folder, 'nobody@example.com')).text).toContain('There is no user');
});

test('without access to the data folder, all requests are refused', async () => {
  const { service, folder } = await aStory();
  const ask = (path: string, body: unknown) =>
    fetch(`http://127.0.0.1:${service.httpPort}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  for (const token of [undefined, '', 'x'.repeat(26), 17]) {
    expect((await ask('/operator', { token, command: 'users' })).status).toBe(404);
    expect((await ask('/operator/backup', { token })).status).toBe(404);
  }
  const { token } = JSON.parse(readFileSync(join(folder, 'console'), 'utf8'));
  expect((await ask('/operator', { token, command: 'users' })).status).toBe(200);
});
