/** While the disk is full or read-only, senders are told to try again and nothing is lost. The service continues once it can write. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTransport } from 'nodemailer';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { hasOwnMounts, ownMounts } from '../support/test-run/own-mounts.ts';

/** The box's answer to `start`. */
interface Answer {
  readonly smtp: number;
  readonly http: string;
  readonly log: string;
}

interface Box {
  tell(command: 'start' | 'kill' | 'fill' | 'free' | 'read-only' | 'writable'): Promise<Answer>;
  /** Sends a mail and returns the final SMTP reply code. */
  sends(to: string, subject: string, size?: number): Promise<number>;
  get<T>(path: string): Promise<T>;
  clockTo(now: string): Promise<number>;
}

async function aBox(): Promise<Box> {
  const disk = mkdtempSync(join(tmpdir(), 'tactful-disk-'));
  const [unshare, ...options] = ownMounts;
  const child: ChildProcess = spawn(unshare, [...options, process.execPath, 'test/crash/support/box.ts', disk], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.stdin?.end();
    await gone;
    rmSync(disk, { recursive: true, force: true });
  });
  if (child.stdout === null) throw new Error('The box has no output.');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let smtp = 0;
  let http = '';
  return {
    async tell(command) {
      child.stdin?.write(`${command}\n`);
      const { value } = await answers.next();
      const answer = JSON.parse(String(value)) as Answer;
      if (command === 'start') ({ smtp, http } = answer);
      return answer;
    },
    async sends(to, subject, size = 0) {
      const transport = createTransport({ host: '127.0.0.1', port: smtp, ignoreTLS: true });
      try {
        await transport.sendMail({
          from: 'Jo <jo@example.com>',
          to: to.startsWith('start@') ? to : 'Dana Reyes <dana.reyes@initech.example>',
          subject,
          text: `Dear Dana, please find my application attached.${' '.repeat(size)}`,
          messageId: `<${subject.replace(/\W+/g, '-')}@example.com>`,
          envelope: { from: 'jo@example.com', to: [to] },
        });
        return 250;
      } catch (error) {
        return (error as { readonly responseCode?: number }).responseCode ?? 0;
      } finally {
        transport.close();
      }
    },
    get: async (path) => (await fetch(`${http}${path}`)).json() as Promise<never>,
    async clockTo(now) {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${http}/api/clock`, { method: 'POST', headers, body: JSON.stringify({ now }) })).status;
    },
  };
}

const joined = async (): Promise<{ readonly box: Box; readonly tracking: string }> => {
  const box = await aBox();
  await box.tell('start');
  expect(await box.sends('start@tactful.localhost', 'hello')).toBe(250);
  return { box, tracking: (await box.get<UserView[]>('/api/users'))[0]?.trackingAddress ?? '' };
};

const facts = async (box: Box): Promise<readonly string[]> =>
  (await box.get<TimelineView[]>('/api/timelines?user=jo@example.com')).map(
    ({ subject, events }) => `${subject}: ${events.map(({ type }) => type).join(' ')}`,
  );
const reminders = async (box: Box): Promise<number> =>
  (await box.get<SentMail[]>('/api/mails')).filter(({ kind }) => kind === 'reminder').length;

describe.skipIf(!hasOwnMounts())('a disk of its own', { timeout: 120_000 }, () => {
  test.for([0, 200_000])(
    'full: a mail (with %d more bytes) is told to come again, and is taken once there is room, for good',
    async (size) => {
      const { box, tracking } = await joined();
      await box.tell('fill');
      expect(Math.floor((await box.sends(tracking, 'Application: nurse', size)) / 100)).toBe(4);
      expect(await box.get<{ readonly status: string }>('/api/health')).toMatchObject({ status: 'failing' });
      await box.tell('free');
      expect(await box.sends(tracking, 'Application: nurse', size)).toBe(250);
      expect(await facts(box)).toEqual(['Application: nurse: MailSent']);
      await box.tell('kill');
      await box.tell('start');
      expect(await facts(box)).toEqual(['Application: nurse: MailSent']);
      expect(await box.clockTo('2026-11-10T12:00:00Z')).toBe(200);
      expect(await reminders(box)).toBe(1);
    },
  );

  test('the disk is full when a reminder is due: it is sent once there is room', async () => {
    const { box, tracking } = await joined();
    expect(await box.sends(tracking, 'Application: nurse')).toBe(250);
    await box.tell('fill');
    await box.clockTo('2026-11-10T12:00:00Z');
    await box.tell('free');
    expect(await box.clockTo('2026-11-10T14:00:00Z')).toBe(200);
    expect(await reminders(box)).toBe(1);
    await box.tell('kill');
    await box.tell('start');
    expect(await box.clockTo('2026-11-10T18:00:00Z')).toBe(200);
    expect(await reminders(box)).toBe(1);
    expect(await facts(box)).toEqual(['Application: nurse: MailSent ReminderSent']);
  });

  test('a service started on a full disk says so, and starts once there is room', async () => {
    const { box, tracking } = await joined();
    expect(await box.sends(tracking, 'Application: nurse')).toBe(250);
    await box.tell('kill');
    await box.tell('fill');
    const { log, smtp } = await box.tell('start');
    expect({ log, smtp }).toEqual({
      log: expect.stringMatching(/^The data folder \S+ can't be written: its disk is full\. .*\n$/),
      smtp: 0,
    });
    await box.tell('free');
    await box.tell('start');
    expect(await facts(box)).toEqual(['Application: nurse: MailSent']);
  });

  test('the folder of raw mails is read-only: the sender is told to try again, and the mail is accepted later', async () => {
    const { box, tracking } = await joined();
    await box.tell('read-only');
    expect(Math.floor((await box.sends(tracking, 'Application: nurse')) / 100)).toBe(4);
    await box.tell('writable');
    expect(await box.sends(tracking, 'Application: nurse')).toBe(250);
    expect(await facts(box)).toEqual(['Application: nurse: MailSent']);
  });
});
