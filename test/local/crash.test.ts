import { spawn } from 'node:child_process';
import { createTransport } from 'nodemailer';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { tempFolder } from './support/temp-folder.ts';

/** The real service in a separate process, which can be killed as a power cut would kill it. */
interface Started {
  readonly smtp: number;
  readonly http: string;
  /** kill -9, unless it has already died. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

async function start(folder: string, { dieAt = '', clock = '2026-11-03T08:00:00Z' } = {}): Promise<Started> {
  const child = spawn(process.execPath, [...(dieAt === '' ? ['bin/local.ts'] : ['test/local/support/dying-service.ts', dieAt])], {
    env: { ...process.env, DATA_DIR: folder, SMTP_PORT: '0', HTTP_PORT: '0', CLOCK: clock },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
  };
  onTestFinished(kill);
  const greeting = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('Try:')) resolve(text);
    });
    child.stderr?.resume();
    child.once('exit', () => reject(new Error(`It did not start: ${text}`)));
  });
  const http = /http:\/\/localhost:\d+/.exec(greeting)?.[0] ?? '';
  // It listens first. Mails left by the crash are handled while new mail comes in.
  await vi.waitFor(async () => expect((await fetch(`${http}/api/health`)).status).toBe(200), { timeout: 20_000, interval: 50 });
  const smtp = Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(greeting)?.[1]);
  return { smtp, http, kill, stop };
}

const get = async <T>({ http }: Started, path: string): Promise<T> => (await fetch(`${http}${path}`)).json() as Promise<T>;

async function send({ smtp }: Started, to: string, subject: string): Promise<'taken' | 'not taken'> {
  const transport = createTransport({ host: '127.0.0.1', port: smtp, ignoreTLS: true });
  try {
    await transport.sendMail({
      from: 'Jo <jo@example.com>',
      to: to.startsWith('start@') ? to : 'Dana Reyes <dana.reyes@initech.example>',
      subject,
      text: 'Dear Dana, please find my application attached.',
      messageId: `<${subject.replace(/\W+/g, '-')}@example.com>`,
      envelope: { from: 'jo@example.com', to: [to] },
    });
    return 'taken';
  } catch {
    return 'not taken';
  } finally {
    transport.close();
  }
}

/** Without the question on a Friday. */
const advance = async ({ http }: Started, now: string): Promise<readonly SentMail[]> => {
  const answer = await fetch(`${http}/api/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  return ((await answer.json()) as { sent: readonly SentMail[] }).sent.filter(({ kind }) => kind !== 'notice');
};

const trackingAddress = async (service: Started): Promise<string> => {
  await send(service, 'start@tactful.localhost', 'hello');
  return (await get<UserView[]>(service, '/api/users'))[0]?.trackingAddress ?? '';
};

const timelines = (service: Started) => get<TimelineView[]>(service, '/api/timelines?user=jo@example.com');

test('killed after the 250, the service has the timeline, and its reminder comes', { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  const first = await start(folder);
  expect(await send(first, await trackingAddress(first), 'Application: nurse')).toBe('taken');
  await first.kill();
  const second = await start(folder);
  const [timeline] = await timelines(second);
  expect(timeline?.events.map(({ type }) => type)).toEqual(['MailSent']);
  expect((await advance(second, '2026-11-10T12:00:00Z')).map(({ kind, sentAt }) => [kind, sentAt])).toEqual([
    ['reminder', timeline?.nextStep.dueAt],
  ]);
});

test('killed and restarted much later, the service first sends what fell due in the meantime', { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  const first = await start(folder);
  await send(first, await trackingAddress(first), 'Application: nurse');
  await first.kill();
  const second = await start(folder, { clock: '2026-11-19T10:00:00Z' });
  const mails = await get<SentMail[]>(second, '/api/mails');
  expect(mails.filter(({ kind }) => kind === 'reminder').map(({ sentAt }) => sentAt)).toEqual(['2026-11-19T10:00:00Z']);
});

test('killed after it sent a reminder, the service does not send it again', { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  const first = await start(folder);
  await send(first, await trackingAddress(first), 'Application: nurse');
  const sent = await advance(first, '2026-11-10T12:00:00Z');
  await first.kill();
  const second = await start(folder);
  expect(sent).toHaveLength(1);
  expect((await get<SentMail[]>(second, '/api/mails')).filter(({ kind }) => kind === 'reminder')).toEqual(sent);
});

test.for(['mail: kept, not handled', 'mail: its commit is put, nothing after', 'mail: handled, not noted'])(
  'dying at "%s", the mail is handled after the restart, once',
  { timeout: 60_000 },
  async (point) => {
    const folder = tempFolder();
    const before = await start(folder);
    const tracking = await trackingAddress(before);
    await before.stop();
    const dying = await start(folder, { dieAt: point });
    expect(await send(dying, tracking, 'Application: nurse')).toBe('not taken');
    await dying.kill();
    const after = await start(folder);
    expect((await timelines(after)).map(({ events }) => events.map(({ type }) => type))).toEqual([['MailSent']]);
    // The sender got no 250, so they try again.
    expect(await send(after, tracking, 'Application: nurse')).toBe('taken');
    expect((await timelines(after)).map(({ events }) => events.length)).toEqual([1]);
    expect(await advance(after, '2026-11-10T12:00:00Z')).toHaveLength(1);
  },
);

test.for(['reminder: claimed, not sent', 'reminder: sent, not recorded'])(
  'dying at "%s", the reminder comes at least once and at most twice',
  { timeout: 60_000 },
  async (point) => {
    const folder = tempFolder();
    const before = await start(folder);
    await send(before, await trackingAddress(before), 'Application: nurse');
    await before.stop();
    const dying = await start(folder, { dieAt: point });
    await advance(dying, '2026-11-10T12:00:00Z').catch(() => 'died');
    await dying.kill();
    const after = await start(folder);
    await advance(after, '2026-11-10T12:00:00Z');
    const reminders = (await get<SentMail[]>(after, '/api/mails')).filter(({ kind }) => kind === 'reminder');
    expect(reminders.length).toBeGreaterThanOrEqual(1);
    expect(reminders.length).toBeLessThanOrEqual(2);
    const [timeline] = await timelines(after);
    expect(timeline?.events.filter(({ type }) => type === 'ReminderSent')).toHaveLength(1);
  },
);
