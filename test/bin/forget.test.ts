/** `npm run forget` on all data of one machine, after a correspondent objects. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, onTestFinished, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { silentLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { anEnvelope } from '../local/support/mail.ts';

const script = new URL('../../bin/forget.ts', import.meta.url).pathname;
const priya = 'priya-anne.raman@globoquux.example';

function run(folder: string, ...parameters: readonly string[]) {
  const env = { ...process.env, DATA_DIR: folder, MAIL_DOMAIN: 'tactful.test' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...parameters], { encoding: 'utf8', env });
  return { stdout, stderr, status };
}

async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'forget-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const settings = readSettings({ DATA_DIR: folder, CLOCK: '2026-11-03T07:12:00Z', MAIL_DOMAIN: 'tactful.test' });
  const open = () => startService(settings, { handlers: { receiveMail, sendReminder, sweep }, listen: false, log: silentLog });
  return { folder, open };
}

let mails = 0;
async function writes(
  service: Awaited<ReturnType<typeof startService>>,
  from: string,
  to: string,
  header: readonly string[],
  text: string,
) {
  mails += 1;
  const head = [`From: ${from}`, `Message-ID: <${mails}@example.com>`, 'Date: Tue, 03 Nov 2026 08:12:00 +0100', ...header];
  const address = /<(.*)>/.exec(from)?.[1] ?? from;
  await service.deliver(Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}\r\n`), anEnvelope({ mailFrom: address, recipients: [to] }));
}

const joins = async (service: Awaited<ReturnType<typeof startService>>, from: string): Promise<string> => {
  await writes(service, from, 'start@tactful.test', ['To: start@tactful.test', 'Subject: hi'], 'hi');
  return (await service.view.users(from))[0]?.trackingAddress ?? '';
};

/** Jo and Ann both wrote to Priya. Jo also wrote to Lee, and Priya answered Jo. */
async function aStory() {
  const { folder, open } = await aFolder();
  const service = await open();
  const application = [`To: Priya Raman <${priya}>`, 'Subject: Application for Priya Raman: cook'];
  for (const from of ['jo@example.com', 'ann@example.org']) {
    const tracking = await joins(service, from);
    await writes(service, from, tracking, application, 'Dear Priya,\r\n\r\nplease find my application for the position of cook attached.');
    if (from !== 'jo@example.com') continue;
    await writes(
      service,
      from,
      tracking,
      ['To: Lee Wong <lee@initech.example>', 'Subject: Application: baker'],
      'Dear Lee,\r\n\r\nplease find my application attached.',
    );
    await writes(
      service,
      `Priya Raman <${priya}>`,
      tracking,
      ['To: jo@example.com', `Cc: ${tracking}`, 'Subject: Re: Application', 'In-Reply-To: <2@example.com>'],
      'Hello Jo, could you come on 12 November at 3pm? Priya',
    );
  }
  // Only by name: once in plain text and once in base64.
  const toUs = ['To: tactful@tactful.test', 'Content-Type: text/plain; charset=utf-8'];
  await writes(service, 'jo@example.com', 'tactful@tactful.test', [...toUs, 'Subject: status'], 'status\r\n\r\nWhat of Priya Raman?');
  const hidden = Buffer.from('status\r\n\r\nWhat of Priya Raman?').toString('base64');
  await writes(service, 'jo@example.com', 'tactful@tactful.test', [...toUs, 'Subject: again', 'Content-Transfer-Encoding: base64'], hidden);
  await service.advanceTo(Temporal.Instant.from('2026-11-05T07:12:00Z'));
  await service.stop();
  return { folder, open };
}

async function filesNaming(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) =>
      pattern.test((await readFile(join(parentPath, name))).toString('latin1').replace(/=\r?\n/g, '')) ? name : '',
    ),
  );
  return found.filter((name) => name !== '');
}

/** "Priya Raman" in base64. */
const inBase64 = /UHJpeWEgUmFtYW4/;

describe('a correspondent who objects', () => {
  test('is in no file any more, and the timelines stay with their reminders', async () => {
    const { folder, open } = await aStory();
    const before = await filesNaming(folder, /priya|raman/i);
    expect(await filesNaming(folder, inBase64)).toHaveLength(1);
    const dry = run(folder, priya.toUpperCase(), '--dry-run');
    expect(dry).toMatchObject({ status: 0, stderr: '' });
    expect(dry.stdout).toMatch(/^Would be rewritten or removed: 3 commits on 2 timelines of 2 users, and 5 raw mails/);
    expect(await filesNaming(folder, /priya|raman/i)).toHaveLength(before.length);

    expect(run(folder, priya).stdout).toMatch(/^Rewritten or removed: 3 commits on 2 timelines of 2 users/);
    expect(await filesNaming(folder, /priya|raman/i)).toEqual([]);
    expect(await filesNaming(folder, inBase64)).toEqual([]);
    expect(await filesNaming(folder, /lee wong/i)).not.toEqual([]);

    const service = await open();
    onTestFinished(() => service.stop());
    const timelines = (await service.view.timelines('jo@example.com')).toSorted((a, b) => (a.company ?? '').localeCompare(b.company ?? ''));
    expect(timelines.map(({ correspondents, company, events }) => [correspondents, company, events.map(({ type }) => type)])).toEqual([
      [[], 'Globoquux', expect.arrayContaining(['MailSent', 'ReplyReceived'])],
      [['lee@initech.example'], 'Initech', ['MailSent']],
    ]);
    const sent = await service.advanceTo(Temporal.Instant.from('2026-11-30T07:12:00Z'));
    expect(sent.some(({ to, timelineId }) => to === 'jo@example.com' && timelineId === timelines[0]?.id)).toBe(true);
    expect(await filesNaming(folder, /priya|raman/i)).toEqual([]);
  });

  test('is forgotten once, and a second time changes nothing', async () => {
    const { folder } = await aStory();
    expect(run(folder, priya)).toMatchObject({ status: 0, stderr: '' });
    expect(run(folder, priya).stdout).toBe('Rewritten or removed: 0 commits on 0 timelines of 0 users, and 0 raw mails.\n');
  });

  test('who is a user must erase everything themselves', async () => {
    const { folder } = await aStory();
    const { stderr, status } = run(folder, 'jo@example.com');
    expect([status, stderr]).toEqual([1, expect.stringContaining('delete everything')]);
  });

  test.for([[], ['no address'], ['a@b.example', 'c@d.example'], ['a@b.example', '--what']])(
    '%j is answered with the usage',
    async (parameters) => {
      const { stderr, status } = run((await aFolder()).folder, ...parameters);
      expect([status, stderr]).toEqual([2, 'Usage: npm run forget -- <address> [--stack <name>] [--dry-run]\n']);
    },
  );
});
