import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test, vi } from 'vitest';
import { noHistory } from '../../lib/domain/history.ts';
import type { TimelineId, UserId } from '../../lib/domain/words.ts';
import type { Runtime } from '../../lib/handling/runtime.ts';
import { DataFolderInUseError } from '../../lib/local/database/data-folder.ts';
import { CantListenError } from '../../lib/local/http/listening.ts';
import { jsonLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import type { Handlers } from '../../lib/local/service-ports.ts';
import { anEnvelope, anOutgoingMail, aRawMail } from './support/mail.ts';
import { aService, echoing, settingsFor } from './support/service.ts';
import { tempFolder } from './support/temp-folder.ts';

const at = Temporal.Instant.from;
const timelineId = 'abcdef-ghijklmn' as TimelineId;

/** Each mail makes a timeline due at `due`, and each firing sends a reminder. */
const reminding = (due: string, fire?: (runtime: Runtime) => Promise<unknown>): Handlers => ({
  ...echoing,
  receiveMail: async (_, { schedules }) => schedules.ensure(timelineId, 1, at(due)),
  sendReminder: async ({ timelineId: fired }, runtime) => {
    await fire?.(runtime);
    const id = `reminder-${runtime.now().epochMilliseconds}`;
    await runtime.outbound.send(anOutgoingMail({ id, kind: 'reminder', subject: runtime.now().toString(), timelineId: fired }));
  },
});

const hand = (service: Awaited<ReturnType<typeof aService>>) => service.deliver(Buffer.from(aRawMail()), anEnvelope());

test('a reminder that falls due while the clock moves is sent at its own time', async () => {
  const service = await aService({ listen: false, handlers: reminding('2026-11-10T09:00:00Z') });
  await hand(service);
  expect(service.nextFiring()).toEqual(at('2026-11-04T03:00:00Z'));
  expect(await service.advanceTo(at('2026-11-10T08:59:59Z'))).toEqual([]);
  const sent = await service.advanceTo(at('2026-12-01T00:00:00Z'));
  expect(sent.map(({ sentAt, subject }) => [sentAt, subject])).toEqual([['2026-11-10T09:00:00Z', '2026-11-10T09:00:00Z']]);
});

test('a reminder that a mail makes due at once is sent before the mail counts as handled', async () => {
  const service = await aService({ listen: false, handlers: reminding('2026-11-01T09:00:00Z') });
  await hand(service);
  expect((await service.view.mails(null)).map(({ sentAt }) => sentAt)).toEqual(['2026-11-03T08:00:00Z']);
});

test('a firing that fails is repeated 15 minutes later', async () => {
  let fails = 2;
  const flaky = reminding('2026-11-10T09:00:00Z', async () => {
    fails -= 1;
    if (fails >= 0) throw new Error('not now');
  });
  const service = await aService({ listen: false, handlers: flaky });
  await hand(service);
  expect((await service.advanceTo(at('2026-11-11T00:00:00Z'))).map(({ sentAt }) => sentAt)).toEqual(['2026-11-10T09:30:00Z']);
});

test('the sweep runs only on Sundays at 03:00 UTC, because the agenda contains what is due', async () => {
  const times: string[] = [];
  const service = await aService({ listen: false, handlers: { ...echoing, sweep: async ({ now }) => void times.push(now().toString()) } });
  await service.advanceTo(at('2026-11-16T12:00:00Z'));
  expect(times).toEqual(['2026-11-08T03:00:00Z', '2026-11-15T03:00:00Z']);
});

test('with a real clock a due reminder is sent on its own', async () => {
  const service = await aService({ listen: false, clock: 'real', handlers: reminding('2020-01-01T09:00:00Z') });
  await hand(service);
  await vi.waitFor(async () => expect(await service.view.mails(null)).toHaveLength(1));
});

test.for<readonly [recipients: readonly string[], outcome: object]>([
  [['start@tactful.localhost'], { type: 'handled' }],
  [['dana@initech.example'], { type: 'refused', code: 550 }],
  [['start@tactful.localhost', 'nobody@tactful.localhost'], { type: 'refused', code: 550 }],
])('a mail delivered to %j is answered as SMTP would answer it', async ([recipients, outcome]) => {
  const service = await aService({ listen: false });
  expect(await service.deliver(Buffer.from(aRawMail()), anEnvelope({ recipients }))).toMatchObject(outcome);
});

test('the clock of a restarted service continues where it was, and so does the list of mails', async () => {
  const folder = tempFolder();
  const first = await aService({ listen: false, folder });
  await hand(first);
  await first.advanceTo(at('2026-11-20T10:00:00Z'));
  await first.stop();
  const second = await aService({ listen: false, folder });
  expect(second.now()).toEqual(at('2026-11-20T10:00:00Z'));
  expect(await second.view.mails(null)).toHaveLength(1);
});

test('after a clean stop nothing is handled again, but without its mark the last hour is', async () => {
  const folder = tempFolder();
  let handled = 0;
  const counting: Handlers = { ...echoing, receiveMail: async () => void handled++ };
  const first = await aService({ listen: false, folder, handlers: counting });
  await hand(first);
  await first.stop();
  expect(existsSync(join(folder, 'clean-stop'))).toBe(true);
  const second = await aService({ listen: false, folder, handlers: counting });
  expect(existsSync(join(folder, 'clean-stop'))).toBe(false);
  expect(handled).toBe(1);
  await second.stop();
});

test('a second service on the same folder is told which process holds it', async () => {
  const folder = tempFolder();
  await aService({ listen: false, folder });
  const second = startService(settingsFor(folder), { handlers: echoing });
  await expect(second).rejects.toThrow(DataFolderInUseError);
  await expect(second).rejects.toThrow(String(process.pid));
});

test.for(['SMTP_PORT', 'HTTP_PORT'])('a taken %s is named, and the folder is free again', async (setting) => {
  const folder = tempFolder();
  const taken = createServer();
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
  );
  onTestFinished(() => void taken.close());
  const failing = startService(settingsFor(folder, { [setting]: String(port) }), { handlers: echoing });
  await expect(failing).rejects.toThrow(CantListenError);
  await expect(failing).rejects.toThrow(setting);
  await (await startService(settingsFor(folder), { handlers: echoing, listen: false })).stop();
});

test('stopping waits for the mail that is being handled', async () => {
  const folder = tempFolder();
  const begun = Promise.withResolvers<void>();
  const may = Promise.withResolvers<void>();
  const slow: Handlers = {
    ...echoing,
    receiveMail: async (delivery, runtime) => {
      begun.resolve();
      await may.promise;
      await echoing.receiveMail(delivery, runtime);
    },
  };
  const service = await aService({ folder, handlers: slow });
  const handed = hand(service);
  await begun.promise;
  const stopped = service.stop();
  may.resolve();
  expect(await handed).toEqual({ type: 'handled' });
  await stopped;
  expect(readFileSync(join(folder, 'sent', 'journal.jsonl'), 'utf8')).toContain('"hello"');
});

test('the log contains decisions and ids, and no address even if a library names one', async () => {
  const lines: string[] = [];
  const log = jsonLog(
    (line) => void lines.push(line),
    () => at('2026-11-03T08:00:00Z'),
  );
  const failing: Handlers = {
    ...echoing,
    receiveMail: async () => {
      throw Object.assign(new Error('550 <jo@example.com> unknown', { cause: new Error('to "sam@example.com"') }), { code: 'EENVELOPE' });
    },
  };
  const service = await aService({ listen: false, log, handlers: failing });
  await hand(service);
  expect(JSON.parse(lines.find((line) => line.includes('mail not handled')) ?? '')).toMatchObject({
    level: 'warn',
    attempt: 1,
    error: { name: 'Error', message: '550 <<address>> unknown', code: 'EENVELOPE' },
  });
  expect(lines.join()).not.toContain('@example.com');
});

test('at the start people’s mails are handled before due reminders', async () => {
  const folder = tempFolder();
  const head = { timelineId, userId: 'abcdef' as UserId, root: '<one@example.com>', sequence: 1, history: noHistory };
  const failing: Handlers = {
    ...echoing,
    async receiveMail(_, { store, now }) {
      await store.saveHead(head, now());
      throw new Error('not now');
    },
  };
  const first = await aService({ folder, listen: false, handlers: failing });
  expect(await first.deliver(Buffer.from(aRawMail()), anEnvelope())).toEqual({ type: 'queued' });
  await first.stop();
  const done: string[] = [];
  const noting = (what: string) => async () => void done.push(what);
  const handlers = { ...echoing, receiveMail: noting('mail'), sendReminder: noting('reminder') };
  await aService({ folder, listen: false, handlers });
  expect(done).toEqual(['mail', 'reminder']);
});

test('a start that fails before the mails are handled is no clean stop', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'raw'), { recursive: true });
  writeFileSync(join(folder, 'raw', 'recoveries'), '');
  await expect(aService({ folder, listen: false })).rejects.toThrow('EEXIST');
  expect(existsSync(join(folder, 'clean-stop'))).toBe(false);
});

test('raw mails and items of the table are removed automatically when they expire', async () => {
  const folder = tempFolder();
  let runtime: Runtime | undefined;
  const handlers: Handlers = {
    ...echoing,
    async receiveMail(_, given) {
      runtime = given;
    },
  };
  const service = await aService({ folder, listen: false, handlers });
  await service.deliver(Buffer.from(aRawMail()), anEnvelope());
  const owner = { userId: 'abcdef' as UserId, timelineId: null, purpose: 'answer', expiresAt: at('2026-11-20T08:00Z') } as const;
  await runtime?.store.claimOwner('r-one@tactful.localhost', owner);
  const kept = async () => ({
    days: readdirSync(join(folder, 'raw', 'done')),
    addresses: (await runtime?.store.tracesOf(owner.userId, null, at('2026-11-01T08:00Z')))?.addresses,
  });
  expect(await kept()).toEqual({ days: ['2026-11-03'], addresses: ['r-one@tactful.localhost'] });
  await service.advanceTo(at('2026-12-10T08:00Z'));
  expect(await kept()).toEqual({ days: [], addresses: [] });
});
