/** The ports open first. Mails left by the last stop are handled while new mail comes in. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { healthOf } from '../../lib/local/health.ts';
import { silentLog } from '../../lib/local/log.ts';
import { rawMailFolder } from '../../lib/local/receiving/raw-mail-folder.ts';
import { startService } from '../../lib/local/service.ts';
import type { Handlers } from '../../lib/local/service-ports.ts';
import { anEnvelope, aRawMail } from './support/mail.ts';
import { aService, echoing, settingsFor } from './support/service.ts';
import { codes, smtpTalk } from './support/smtp-talk.ts';
import { tempFolder } from './support/temp-folder.ts';

const clock = '2026-11-03T08:00:00Z';
const by = (mailFrom: string) => anEnvelope({ mailFrom });

/** A service that handles old mails only when it is released. */
async function recovering(left: readonly (readonly [from: string, subject: string])[]) {
  const folder = tempFolder();
  const raw = await rawMailFolder(join(folder, 'raw'));
  for (const [from, subject] of left) await raw.receive([aRawMail(subject)], by(from), Temporal.Instant.from(clock));
  const database = join(folder, 'database');
  mkdirSync(database, { recursive: true });
  writeFileSync(join(database, 'LOG'), ''); // As after a crash: without the mark, but not missing.
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const handled: string[] = [];
  const handlers: Handlers = {
    ...echoing,
    async receiveMail({ rawKey }, { rawMail }) {
      const subject = /^Subject: (.*?)\r?$/m.exec(await text(await rawMail.open(rawKey)))?.[1] ?? '';
      if (subject.startsWith('old')) await released;
      handled.push(subject);
    },
  };
  const service = await startService(settingsFor(folder, { CLOCK: clock }), { handlers, log: silentLog });
  onTestFinished(async () => {
    release();
    await service.stop();
  });
  const url = `http://127.0.0.1:${service.httpPort}`;
  const health = async () => {
    const answer = await fetch(`${url}/api/health`, { headers: { host: `localhost:${service.httpPort}` } });
    return [answer.status, await answer.json()];
  };
  const hand = (from: string, subject: string) => service.deliver(Buffer.from(aRawMail(subject)), by(from));
  return { service, handled, release, health, hand, url };
}

test('SMTP and the page answer while old mails are being handled, and health says so', async () => {
  const { service, health, release } = await recovering([['jo@example.com', 'old-1']]);
  expect(codes(await smtpTalk(service.smtpPort ?? 0, ['EHLO laptop', 'QUIT']))).toEqual(['220', '250', '221']);
  expect(await health()).toEqual([503, { status: 'recovering', now: clock }]);
  release();
  await service.recovered;
  expect(await health()).toEqual([200, { status: 'ok', now: clock, mailbox: null }]);
});

test('new mail waits only for older mail of the same person', async () => {
  const { hand, handled, release, service } = await recovering([
    ['jo@example.com', 'old-1'],
    ['jo@example.com', 'old-2'],
    ['lee@example.com', 'old-3'],
  ]);
  const jos = hand('jo@example.com', 'new-jo');
  expect(await hand('ann@example.org', 'new-ann')).toEqual({ type: 'handled' });
  expect(handled).toEqual(['new-ann']);
  release();
  expect(await jos).toEqual({ type: 'handled' });
  await service.recovered;
  expect(handled.filter((subject) => subject !== 'old-3')).toEqual(['new-ann', 'old-1', 'old-2', 'new-jo']);
});

test('old mails of different people are handled in parallel, each person’s in order', async () => {
  const left = ['a', 'b', 'c'].flatMap((name) => [1, 2, 3].map((n) => [`${name}@example.com`, `old-${name}${n}`] as const));
  const { handled, release, service } = await recovering(left);
  release();
  await service.recovered;
  expect(handled).toHaveLength(9);
  for (const name of ['a', 'b', 'c']) {
    expect(handled.filter((subject) => subject.includes(name))).toEqual([1, 2, 3].map((n) => `old-${name}${n}`));
  }
});

test('the clock moves only when all old mail has been handled', async () => {
  const { handled, release, url, service } = await recovering([['jo@example.com', 'old-1']]);
  const moving = fetch(`${url}/api/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', host: `localhost:${service.httpPort}` },
    body: JSON.stringify({ now: '2026-11-05T08:00:00Z' }),
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(service.now().toString()).toBe(clock);
  release();
  expect(await (await moving).json()).toMatchObject({ now: '2026-11-05T08:00:00Z' });
  expect(handled).toEqual(['old-1']);
});

test('a stop in the meantime leaves the rest to the next start', async () => {
  const { handled, release, service } = await recovering(
    ['old-1', 'old-2', 'old-3'].map((subject) => ['jo@example.com', subject] as const),
  );
  const stopped = service.stop();
  release();
  await stopped;
  expect(handled.length).toBeLessThan(3);
});

test('a relay that never answers delays nobody', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => void sockets.push(socket.on('error', () => {})));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const port = (silent.address() as { port: number }).port;
  const folder = tempFolder();
  const variables = { SMTP_RELAY: `smtp://127.0.0.1:${port}`, SENDER_CHECK: 'trust' };
  const first = await aService({ folder });
  await first.deliver(Buffer.from(aRawMail()), anEnvelope());
  await first.stop();
  mkdirSync(join(folder, 'sent', 'queue'), { recursive: true });
  writeFileSync(join(folder, 'sent', 'queue', '00000001'), '');
  const second = await startService(settingsFor(folder, { CLOCK: clock, ...variables }), { handlers: echoing, log: silentLog });
  expect(codes(await smtpTalk(second.smtpPort ?? 0, ['QUIT']))).toEqual(['220', '221']);
  await second.recovered;
  for (const socket of sockets) socket.destroy();
  await second.stop();
}, 30_000);

test.for<readonly [what: string, given: { folder?: string; failure?: unknown; works?: boolean; recovering?: boolean }, told: object]>([
  ['all is well', {}, { status: 'ok' }],
  ['old mails are handled', { recovering: true }, { status: 'recovering' }],
  ['the database is silent', { works: false }, { status: 'failing', problems: [expect.stringContaining('database')] }],
  ['the folder is gone', { folder: 'gone' }, { status: 'failing', problems: [expect.stringContaining('ENOENT')] }],
  ['the start failed', { failure: new Error('x') }, { status: 'failing', problems: [expect.stringContaining('last stop')] }],
  [
    'all of it',
    { works: false, folder: 'gone', recovering: true },
    { status: 'failing', problems: [expect.anything(), expect.anything()] },
  ],
])('health, when %s', async ([, { folder = '', failure = null, works = true, recovering: isRecovering = false }, told]) => {
  const parts = { folder: join(tempFolder(), folder), isRecovering: () => isRecovering, failure: () => failure };
  expect(await healthOf({ ...parts, databaseWorks: async () => works })).toEqual(told);
});
