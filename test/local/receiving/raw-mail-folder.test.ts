import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { NoRawMailFileError, rawMailFolder } from '../../../lib/local/receiving/raw-mail-folder.ts';
import { anEnvelope, aRawMail } from '../support/mail.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = Temporal.Instant.from('2026-11-03T08:00Z');

test('a received mail is pending with its envelope, even for the next process', async () => {
  const path = tempFolder();
  const envelope = anEnvelope({ mailFrom: 'jürgen@example.com' });
  const { rawKey } = await (await rawMailFolder(path)).receive(Readable.from(aRawMail()), envelope, at);
  const next = await rawMailFolder(path);
  expect(await next.pending()).toEqual([rawKey]);
  expect(await next.delivery(rawKey)).toEqual({ rawKey, envelope, receivedAt: at });
  expect(await text(await next.open(rawKey))).toBe(aRawMail());
});

test('a mail of any length is read as it came, from memory and from disk', async () => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const envelope = anEnvelope({ recipients: Array.from({ length: 100 }, (_, index) => `${'a'.repeat(60)}${index}@example.com`) });
  for (const length of [0, 1, 65_535, 65_536, 500_000]) {
    const mail = 'ä\r\n'.repeat(length / 4).padEnd(length, '.');
    const { rawKey } = await folder.receive(Readable.from(mail.match(/.{1,5000}/gs) ?? []), envelope, at);
    for (const each of [folder, folder, await rawMailFolder(path)]) expect(await text(await each.open(rawKey))).toBe(mail);
    expect((await folder.delivery(rawKey)).envelope).toEqual(envelope);
  }
});

test('keys sort by arrival, even within a millisecond', async () => {
  const folder = await rawMailFolder(tempFolder());
  const keys: string[] = [];
  for (let index = 0; index < 20; index += 1) keys.push((await folder.receive(Readable.from('x'), anEnvelope(), at)).rawKey);
  expect(await folder.pending()).toEqual(keys);
});

test('a mail is found in any state', async () => {
  const folder = await rawMailFolder(tempFolder());
  const [done, failed] = await Promise.all([1, 2].map(() => folder.receive(Readable.from('text'), anEnvelope(), at)));
  await folder.done(done?.rawKey ?? '');
  await folder.failed(failed?.rawKey ?? '');
  expect(await folder.pending()).toEqual([]);
  for (const delivery of [done, failed]) expect(await text(await folder.open(delivery?.rawKey ?? ''))).toBe('text');
});

test('a mail that is cut off leaves nothing behind', async () => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const cut = new Readable({ read() {} });
  cut.push('From: jo');
  setImmediate(() => cut.destroy(new Error('cut')));
  await expect(folder.receive(cut, anEnvelope(), at)).rejects.toThrow('cut');
  expect(readdirSync(join(path, 'incoming'))).toEqual([]);
  expect(await folder.pending()).toEqual([]);
});

test('a half-received mail left by a crash is not taken for a mail', async () => {
  const path = tempFolder();
  mkdirSync(join(path, 'incoming'), { recursive: true });
  writeFileSync(join(path, 'incoming', 'half.eml'), 'From: jo');
  const folder = await rawMailFolder(path);
  expect(await folder.pending()).toEqual([]);
  expect(readdirSync(join(path, 'incoming'))).toEqual([]);
});

test('a refused mail is gone', async () => {
  const folder = await rawMailFolder(tempFolder());
  const { rawKey } = await folder.receive(Readable.from('x'), anEnvelope(), at);
  await folder.refuse(rawKey);
  await expect(folder.open(rawKey)).rejects.toThrow(NoRawMailFileError);
});

test('recoveries are counted until the mail is handled', async () => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const { rawKey } = await folder.receive(Readable.from('x'), anEnvelope(), at);
  expect([await folder.countRecovery(rawKey), await folder.countRecovery(rawKey)]).toEqual([1, 2]);
  await folder.done(rawKey);
  expect(await folder.reopenLastHour()).toBe(1);
  expect(await folder.countRecovery(rawKey)).toBe(1);
});

test('the last hour is reopened by the time on disk, not by the clock of the mails', async () => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const keys: string[] = [];
  for (const day of ['2026-11-03', '2026-11-10', '2027-02-01']) {
    const { rawKey } = await folder.receive(Readable.from('x'), anEnvelope(), Temporal.Instant.from(`${day}T08:00Z`));
    await folder.done(rawKey);
    keys.push(rawKey);
  }
  const twoHoursAgo = new Date(Temporal.Now.instant().subtract({ hours: 2 }).epochMilliseconds);
  utimesSync(join(path, 'done', '2026-11-03'), twoHoursAgo, twoHoursAgo);
  expect(await folder.reopenLastHour()).toBe(2);
  expect(await folder.pending()).toEqual(keys.slice(1));
});

test('a mail that waited long and has just been done is reopened', async () => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const { rawKey } = await folder.receive(Readable.from('x'), anEnvelope(), at);
  const yesterday = new Date(Temporal.Now.instant().subtract({ hours: 24 }).epochMilliseconds);
  utimesSync(join(path, 'pending', `${rawKey}.eml`), yesterday, yesterday);
  await folder.done(rawKey);
  expect(await folder.reopenLastHour()).toBe(1);
});

test('done and failed mails from before a day expire, pending ones do not', async () => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const receive = async (day: string) =>
    (await folder.receive(Readable.from('x'), anEnvelope(), Temporal.Instant.from(`${day}T08:00Z`))).rawKey;
  const [waiting, lost, old, edge, failed] = [
    await receive('2026-11-01'),
    await receive('2026-11-03'),
    await receive('2026-11-03'),
    await receive('2026-11-04'),
    await receive('2026-11-04'),
  ];
  await folder.done(old);
  await folder.done(edge);
  await folder.failed(lost);
  await folder.failed(failed);
  await folder.expire(Temporal.PlainDate.from('2026-11-04'));
  expect(existsSync(join(path, 'done', '2026-11-03'))).toBe(false);
  expect(readdirSync(join(path, 'failed'))).toEqual([`${failed}.eml`]);
  for (const key of [edge, failed, waiting]) expect(await text(await folder.open(key))).toBe('x');
  expect(readFileSync(join(path, 'pending', `${waiting}.eml`), 'utf8')).toContain('start@');
});

test('a mail is removed in any state, and one that is being handled ends without a trace', async () => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const receive = async () => (await folder.receive(Readable.from('x'), anEnvelope(), at)).rawKey;
  const [done, failed, pending] = [await receive(), await receive(), await receive()];
  await folder.done(done);
  await folder.failed(failed);
  for (const key of [done, failed, pending, pending]) await folder.remove(key);
  await folder.done(pending);
  for (const key of [done, failed, pending]) await expect(folder.open(key)).rejects.toThrow(NoRawMailFileError);
});

test.for([
  ['a mail', 'Subject: x\r\nTo: y\r\n\r\n', `${'long '.repeat(100_000)}`],
  ['bare line ends', 'Subject: x\n\n', 'text\n\nmore'],
  ['a header without an end', `Subject: ${'x'.repeat(60_000)}`, 'y'.repeat(9_000)],
] as const)('of a mail that caused nothing only the header is kept: %s', async ([, header, rest]) => {
  const path = tempFolder();
  const folder = await rawMailFolder(path);
  const { rawKey, envelope } = await folder.receive(Readable.from(header + rest), anEnvelope(), at);
  await folder.done(rawKey, 'header');
  const left = await text(await (await rawMailFolder(path)).open(rawKey));
  expect(`${header}${rest}`.startsWith(left)).toBe(true);
  expect(left.length).toBeGreaterThanOrEqual(Math.min(header.length, 60_000));
  expect(left.length).toBeLessThan(65_536);
  expect((await folder.delivery(rawKey)).envelope).toEqual(envelope);
});

test('a mail that was erased in the meantime does not come back', async () => {
  const folder = await rawMailFolder(tempFolder());
  const { rawKey } = await folder.receive(Readable.from('Subject: x\r\n\r\ny'), anEnvelope(), at);
  await folder.remove(rawKey);
  await folder.done(rawKey, 'header');
  await expect(folder.open(rawKey)).rejects.toThrow(NoRawMailFileError);
});
