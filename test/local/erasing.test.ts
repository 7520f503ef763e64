/** After a user had everything deleted, no file of the data folder contains anything about them. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { silentLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { anEnvelope } from './support/mail.ts';

const jo = 'jo.winter@example.com';
const ann = 'ann@example.org';
/** What identifies Jo: addresses, names, the employer, a line of the letter, the draft's words. */
const traces = /jo\.winter|jo winter|priya|raman|globoquux|submarine/i;

interface Written {
  readonly from: string;
  readonly to: readonly string[];
  readonly header?: readonly string[];
  readonly text: string;
}

async function aService() {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-erasing-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const settings = readSettings({
    DATA_DIR: folder,
    CLOCK: '2026-11-03T07:12:00Z',
    MAIL_DOMAIN: 'tactful.test',
    OPERATOR: 'op@example.net',
  });
  const open = () => startService(settings, { handlers: { receiveMail, sendReminder, sweep }, listen: false, log: silentLog });
  let service = await open();
  onTestFinished(() => service.stop());
  let mails = 0;
  return {
    folder,
    view: () => service.view,
    clockTo: (instant: string) => service.advanceTo(Temporal.Instant.from(instant)),
    async restarts() {
      await service.stop();
      service = await open();
    },
    async writes({ from, to, header = [], text }: Written) {
      mails += 1;
      const head = [
        `From: ${from === jo ? 'Jo Winter' : 'Ann'} <${from}>`,
        `Message-ID: <${mails}@example.com>`,
        `Date: Tue, 03 Nov 2026 08:12:00 +0100`,
        ...header,
      ];
      return service.deliver(Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}\r\n`), anEnvelope({ mailFrom: from, recipients: [...to] }));
    },
  };
}

type Service = Awaited<ReturnType<typeof aService>>;

async function joins({ writes, view }: Service, from: string): Promise<string> {
  await writes({ from, to: ['start@tactful.test'], header: ['To: start@tactful.test', 'Subject: hi'], text: 'hi' });
  const [user] = await view().users(from);
  return user?.trackingAddress ?? '';
}

/** The names of files that contain something about the user. */
async function filesTelling(folder: string, of: RegExp): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const found = await Promise.all(
    files.map(async ({ parentPath, name }) =>
      of.test(`${name} ${(await readFile(join(parentPath, name))).toString('latin1')}`) ? name : null,
    ),
  );
  return found.filter((name) => name !== null);
}

async function joAppliesAndLeaves(service: Service): Promise<void> {
  const tracking = await joins(service, jo);
  const application = ['To: Priya Raman <priya.raman@globoquux.example>', 'Subject: Application: submarine cook'];
  await service.writes({ from: jo, to: [tracking], header: application, text: 'Dear Priya,\r\n\r\nplease find my application attached.' });
  await service.writes({ from: jo, to: ['tactful@tactful.test'], header: ['To: tactful@tactful.test', 'Subject: status'], text: 'status' });
  await service.clockTo('2026-11-12T07:12:00Z');
  expect((await service.view().mails(jo)).map(({ kind }) => kind)).toContain('reminder');
  expect((await filesTelling(service.folder, traces)).length).toBeGreaterThan(5);
  await service.writes({
    from: jo,
    to: ['tactful@tactful.test'],
    header: ['To: tactful@tactful.test', 'Subject: x'],
    text: 'delete everything',
  });
  const question = (await service.view().mails(jo)).at(-1);
  expect(question?.kind).toBe('question');
  await service.writes({ from: jo, to: [question?.replyTo ?? ''], header: [`To: ${question?.replyTo}`, 'Subject: yes'], text: 'yes' });
}

test('no file mentions them any more, the goodbye is shown until the service stops, and other users keep everything', async () => {
  const service = await aService();
  const hers = await joins(service, ann);
  await joAppliesAndLeaves(service);
  expect(await filesTelling(service.folder, traces)).toEqual([]);
  expect(await service.view().users(jo)).toEqual([]);
  const [goodbye, ...more] = await service.view().mails(jo);
  expect([goodbye?.kind, more]).toEqual(['goodbye', []]);
  expect(Buffer.from((await service.view().rawOf(goodbye?.id ?? '')) ?? []).toString()).toContain('Everything I kept about you is deleted');
  await service.restarts();
  expect(await service.view().mails(jo)).toEqual([]);
  await service.clockTo('2026-12-31T07:12:00Z');
  expect(await filesTelling(service.folder, traces)).toEqual([]);
  expect(await service.view().users(ann)).toMatchObject([{ trackingAddress: hers, status: 'active' }]);
  expect(await filesTelling(service.folder, /ann@example\.org/)).not.toEqual([]);
});

test('their mails to postmaster and the question to an address that never answered are erased; other people’s mails stay', async () => {
  const service = await aService();
  await joins(service, jo);
  await joins(service, ann);
  const toUs = (from: string, to: string, text: string) =>
    service.writes({ from, to: [to], header: [`To: ${to}`, 'Subject: please'], text });
  await toUs(jo, 'tactful@tactful.test', 'add address jo.winter.private@example.net');
  await toUs(jo, 'postmaster@tactful.test', 'Who read my submarine letter?');
  await toUs(ann, 'postmaster@tactful.test', 'Who read my balloon letter?');
  expect((await service.view().mails('jo.winter.private@example.net')).map(({ kind }) => kind)).toEqual(['confirm']);
  expect((await service.view().mails('op@example.net')).map(({ kind }) => kind)).toEqual(['operator', 'operator']);
  await service.restarts(); // The service must know the owners of mails after a restart, too.
  await service.clockTo('2026-11-20T07:12:00Z'); // The question's reply address has expired.
  await toUs(jo, 'tactful@tactful.test', 'delete everything');
  const question = (await service.view().mails(jo)).at(-1);
  await service.writes({ from: jo, to: [question?.replyTo ?? ''], header: [`To: ${question?.replyTo}`, 'Subject: yes'], text: 'yes' });
  expect(await service.view().users(jo)).toEqual([]);
  expect(await filesTelling(service.folder, traces)).toEqual([]);
  expect(await service.view().mails('op@example.net')).toHaveLength(1);
  expect(await filesTelling(service.folder, /balloon/)).toHaveLength(2);
});

test('of a stranger’s unanswered mail only the header is kept', async () => {
  const service = await aService();
  await service.writes({
    from: 'mallory@example.net',
    to: ['tactful@tactful.test'],
    header: ['To: tactful@tactful.test', 'Subject: an offer'],
    text: 'zeppelin '.repeat(100_000),
  });
  expect(await filesTelling(service.folder, /an offer/)).toHaveLength(1);
  expect(await filesTelling(service.folder, /zeppelin/)).toEqual([]);
});

test('ids of our mails continue after an erasure and a restart', async () => {
  const service = await aService();
  await joAppliesAndLeaves(service);
  const [goodbye] = await service.view().mails(jo);
  await service.restarts();
  await joins(service, ann);
  const [welcome] = await service.view().mails(ann);
  expect(Number(welcome?.id)).toBeGreaterThanOrEqual(Number(goodbye?.id));
});

test('a user who joins again starts afresh', async () => {
  const service = await aService();
  await joAppliesAndLeaves(service);
  const tracking = await joins(service, jo);
  expect(tracking).not.toBe('');
  expect(await service.view().timelines(jo)).toEqual([]);
});
