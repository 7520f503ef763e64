/**
 * Once a part of the one-machine service has said that something is stored, a power cut must not lose it. The whole service:
 * power-cut.test.ts.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import type { UserId } from '../../lib/domain/words.ts';
import { agenda } from '../../lib/local/clock/agenda.ts';
import { manualClock } from '../../lib/local/clock/clock.ts';
import { replaceDurably } from '../../lib/local/durable-file.ts';
import { addErased, readErased } from '../../lib/local/erased-users.ts';
import { silentLog } from '../../lib/local/log.ts';
import { rawMailFolder } from '../../lib/local/receiving/raw-mail-folder.ts';
import { relayQueue } from '../../lib/local/sending/relay-queue.ts';
import { sentMails } from '../../lib/local/sending/sent-mails.ts';
import { anEnvelope, anOutgoingMail, aRawMail } from '../local/support/mail.ts';
import { tempFolder } from '../local/support/temp-folder.ts';
import { forgetfulDisk } from './support/forgetful-disk.ts';
import { type Cut, type Plug, plugOf } from './support/plug.ts';

const now = Temporal.Instant.from('2026-11-03T08:00:00Z');

/** A folder, and what the next machine finds in it after a power cut now. */
async function aFolder(): Promise<{ readonly folder: string; readonly plug: Plug; readonly afterPowerCut: () => string }> {
  const folder = tempFolder();
  const disk = forgetfulDisk(folder);
  const plug = await plugOf(folder, disk);
  onTestFinished(() => plug.discard());
  return {
    folder,
    plug,
    afterPowerCut() {
      const left = tempFolder();
      disk.restoreTo(left);
      return left;
    },
  };
}

test('what was never synced is lost, so that the tests below can fail', async () => {
  const { folder, afterPowerCut } = await aFolder();
  mkdirSync(join(folder, 'raw'));
  expect(readdirSync(afterPowerCut())).toEqual([]);
});

test('a received raw mail is kept', async () => {
  const { folder, afterPowerCut } = await aFolder();
  const { rawKey } = await (await rawMailFolder(folder)).receive([aRawMail()], anEnvelope(), now);
  const left = afterPowerCut();
  expect(await (await rawMailFolder(left)).pending()).toEqual([rawKey]);
  expect(readFileSync(join(left, 'pending', `${rawKey}.eml`), 'utf8')).toContain(aRawMail());
});

test('a handled raw mail is in one of its two places', async () => {
  const { folder, afterPowerCut } = await aFolder();
  const raw = await rawMailFolder(folder);
  const first = await raw.receive([aRawMail('first')], anEnvelope(), now);
  await raw.done(first.rawKey);
  await raw.receive([aRawMail('second')], anEnvelope(), now);
  expect(await (await rawMailFolder(afterPowerCut())).delivery(first.rawKey)).toMatchObject({ rawKey: first.rawKey });
});

test('raw mails to be handled again after an unclean stop are kept', async () => {
  const { folder, afterPowerCut } = await aFolder();
  const raw = await rawMailFolder(folder);
  const { rawKey } = await raw.receive([aRawMail()], anEnvelope(), now);
  await raw.done(rawKey);
  // By now the first mail is marked as done on disk as well.
  const second = await raw.receive([aRawMail('second')], anEnvelope(), now);
  expect(await (await rawMailFolder(afterPowerCut())).pending()).toEqual([second.rawKey]);
  expect(await raw.reopenLastHour()).toBe(1);
  expect(await (await rawMailFolder(afterPowerCut())).pending()).toEqual([rawKey, second.rawKey]);
});

test('a raw mail removed with its user stays removed', async () => {
  const { folder, afterPowerCut } = await aFolder();
  const raw = await rawMailFolder(folder);
  const first = await raw.receive([aRawMail('first')], anEnvelope(), now);
  const second = await raw.receive([aRawMail('second')], anEnvelope(), now);
  await raw.done(first.rawKey);
  for (const { rawKey } of [first, second]) await raw.remove(rawKey);
  const left = await rawMailFolder(afterPowerCut());
  await left.reopenLastHour();
  expect(await left.pending()).toEqual([]);
});

test('a mail of ours is kept with its line in the journal', async () => {
  const { folder, afterPowerCut } = await aFolder();
  const render = async () => Buffer.from(aRawMail('ours'));
  const sent = await sentMails({ path: folder, render, enqueue: async () => undefined });
  const kept = await sent.keep(anOutgoingMail(), now);
  const left = await sentMails({ path: afterPowerCut(), render, enqueue: async () => undefined });
  expect(left.list()).toMatchObject([{ kind: 'welcome' }]);
  expect(await left.rawOf('id' in kept ? kept.id : '')).toEqual(await render());
  await sent.close();
  await left.close();
});

test('a mail of ours that could not be queued for the relay counts as not sent', async () => {
  const folder = tempFolder();
  const render = async () => Buffer.from(aRawMail('ours'));
  const full = await sentMails({ path: folder, render, enqueue: () => Promise.reject(new Error('The disk is full.')) });
  await expect(full.keep(anOutgoingMail(), now)).rejects.toThrow('full');
  await full.close();
  const next = await sentMails({ path: folder, render, enqueue: async () => undefined });
  expect(await next.keep(anOutgoingMail(), now)).toMatchObject({ type: 'kept', isNew: true });
  await next.close();
});

test('a mail of ours that waits for the relay is kept', async () => {
  const { folder, afterPowerCut } = await aFolder();
  const clock = manualClock(now, null);
  const waiting = await relayQueue({
    path: folder,
    transmit: async () => ({ type: 'later' }),
    letterOf: async () => null,
    agenda: agenda(clock, silentLog),
    now: clock.now,
    log: silentLog,
  });
  await waiting.enqueue('00000001');
  expect(readdirSync(afterPowerCut())).toEqual(['00000001']);
});

test('the list of erased users is kept', async () => {
  const { folder, afterPowerCut } = await aFolder();
  await addErased(folder, 'jo2345' as UserId);
  await addErased(folder, 'kim234' as UserId);
  expect((await readErased(afterPowerCut())).size).toBe(2);
});

test.for<Cut>([
  { at: 0, where: 'before' },
  { at: 0, where: 'half' },
  { at: 1, where: 'before' },
])('a file whose replacement was stopped at %o is still the old one', async (cut) => {
  const { folder, plug, afterPowerCut } = await aFolder();
  await replaceDurably(join(folder, 'names'), 'the old names');
  plug.count(cut);
  void replaceDurably(join(folder, 'names'), 'the new names');
  await plug.pulled;
  for (const each of [folder, afterPowerCut()]) expect(readFileSync(join(each, 'names'), 'utf8')).toBe('the old names');
});
