import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { sentMails } from '../../../lib/local/sending/sent-mails.ts';
import { anOutgoingMail } from '../support/mail.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = Temporal.Instant.from('2026-11-03T08:00Z');
const render = async (mail: OutgoingMail) => Buffer.from(`Subject: ${mail.subject}\r\n\r\n${mail.text}`);
const open = (path: string, enqueue = async (_id: string) => {}) => sentMails({ path, render, enqueue });

test('a mail is listed with everything the interface shows, and kept as it was rendered', async () => {
  const sent = await open(tempFolder());
  const timelineId = 'abcdef-ghijklmn' as TimelineId;
  await sent.keep(anOutgoingMail({ kind: 'reminder', replyTo: 'r-x@tactful.localhost', step: 'application.check-in', timelineId }), at);
  expect(sent.list()).toEqual([
    {
      id: '00000001',
      sentAt: '2026-11-03T08:00:00Z',
      from: 'tactful@tactful.localhost',
      to: 'jo@example.com',
      replyTo: 'r-x@tactful.localhost',
      subject: 'Welcome',
      kind: 'reminder',
      step: 'application.check-in',
      timelineId,
    },
  ]);
  expect(Buffer.from((await sent.rawOf('00000001')) ?? []).toString()).toContain('Hello Jo.');
  expect(await sent.rawOf('00000002')).toBeNull();
  expect(await sent.rawOf('../journal.jsonl')).toBeNull();
});

test('a mail with several reminders also lists its items', async () => {
  const sent = await open(tempFolder());
  const items = [{ timelineId: 'a' as TimelineId, step: 'follow-up.next', kind: 'reminder' }] as const;
  await sent.keep(anOutgoingMail({ kind: 'reminders', items }), at);
  expect(sent.list()[0]?.items).toEqual(items);
});

test('the list survives a restart, in the order sent', async () => {
  const path = tempFolder();
  const first = await open(path);
  await Promise.all(['a', 'b', 'c'].map((id) => first.keep(anOutgoingMail({ id, subject: id }), at)));
  await first.close();
  const second = await open(path);
  await second.keep(anOutgoingMail({ id: 'd', subject: 'd' }), at);
  expect(second.list().map(({ id, subject }) => `${id} ${subject}`)).toEqual(['00000001 a', '00000002 b', '00000003 c', '00000004 d']);
});

test('a mail sent again, at once or after a restart, is one mail', async () => {
  const path = tempFolder();
  const first = await open(path);
  const kept = await Promise.all([1, 2].map(() => first.keep(anOutgoingMail(), at)));
  expect(kept).toEqual([
    { type: 'kept', id: '00000001', isNew: true },
    { type: 'kept', id: '00000001', isNew: false },
  ]);
  const second = await open(path);
  expect(await second.keep(anOutgoingMail(), at.add({ hours: 1 }))).toEqual({ type: 'kept', id: '00000001', isNew: false });
  expect(second.list()).toHaveLength(1);
});

test('a mail that the former version sent under an id without the user counts as sent; another user’s does not', async () => {
  const sent = await open(tempFolder());
  await sent.keep(anOutgoingMail({ id: 'status-1' }), at);
  const again = anOutgoingMail({ id: 'status-jo-1', formerId: 'status-1' });
  expect(await sent.keep(again, at)).toEqual({ type: 'kept', id: '00000001', isNew: false });
  const anothers = anOutgoingMail({ id: 'status-sam-1', formerId: 'status-1', to: 'sam@example.net' });
  expect(await sent.keep(anothers, at)).toEqual({ type: 'kept', id: '00000002', isNew: true });
  expect(sent.list().map(({ to }) => to)).toEqual(['jo@example.com', 'sam@example.net']);
});

test('a mail that was refused under its former id stays refused', async () => {
  const sent = await open(tempFolder());
  await sent.keep(anOutgoingMail({ id: 'status-1' }), at);
  await sent.reject('00000001', 'no such mailbox');
  const again = anOutgoingMail({ id: 'status-jo-1', formerId: 'status-1' });
  expect(await sent.keep(again, at)).toEqual({ type: 'rejected', reason: 'no such mailbox' });
});

test('a line cut off by a crash is ignored, and the next one is complete', async () => {
  const path = tempFolder();
  await (await open(path)).keep(anOutgoingMail({ id: 'a' }), at);
  appendFileSync(join(path, 'journal.jsonl'), '{"mailId":"b","mail":{"id":"0000');
  const next = await open(path);
  expect(next.list()).toHaveLength(1);
  await next.keep(anOutgoingMail({ id: 'b' }), at);
  expect((await open(path)).list().map(({ id }) => id)).toEqual(['00000001', '00000002']);
  expect(readFileSync(join(path, 'journal.jsonl'), 'utf8').split('\n')).toHaveLength(3);
});

test('a rejected mail is not listed and stays rejected', async () => {
  const path = tempFolder();
  const sent = await open(path);
  await sent.keep(anOutgoingMail(), at);
  await sent.reject('00000001', 'no such mailbox');
  for (const each of [sent, await open(path)]) {
    expect(each.list()).toEqual([]);
    expect(await each.rawOf('00000001')).toBeNull();
    expect(await each.keep(anOutgoingMail(), at)).toEqual({ type: 'rejected', reason: 'no such mailbox' });
  }
});

test('a mail is queued for the relay before it counts as sent', async () => {
  const sent = await open(tempFolder(), async () => {
    throw new Error('disk full');
  });
  await expect(sent.keep(anOutgoingMail(), at)).rejects.toThrow('disk full');
  expect(sent.list()).toEqual([]);
});

const secret = 'jo@example.com';
test.for<readonly [what: string, harm: (line: string) => string]>([
  ['cut in the middle', (line) => line.slice(0, 40)],
  ['no JSON', () => 'rubbish'],
  ['empty', () => ''],
  ['other JSON', () => '{"a":1}'],
  ['a mail without its recipient', (line) => line.replace('"to":', '"ot":')],
  ['a mail with an id that is none', (line) => line.replace('"00000002"', '"../../x"')],
  ['bytes that are no text', (line) => line.replace('"mailId"', '\u0000\u00ff\u00fe')],
])('a line that is %s is named and skipped; the others are listed, and ids continue', async ([, harm]) => {
  const path = tempFolder();
  const first = await open(path);
  for (const id of ['a', 'b', 'c']) await first.keep(anOutgoingMail({ id, subject: `“${id}”` }), at);
  await first.close();
  const file = join(path, 'journal.jsonl');
  const lines = readFileSync(file, 'latin1').split('\n');
  lines[1] = harm(lines[1] ?? '');
  writeFileSync(file, lines.join('\n'), 'latin1');
  const told: string[] = [];
  const second = await sentMails({ path, render, enqueue: async () => {}, onDamaged: (numbers) => told.push(String(numbers)) });
  expect(told).toEqual(['2']);
  expect(told.join()).not.toContain(secret);
  expect(second.list().map(({ subject }) => subject)).toEqual(['“a”', '“c”']);
  expect(await second.keep(anOutgoingMail({ id: 'd' }), at)).toMatchObject({ id: '00000004' });
  await second.remove(({ id }) => id === '00000001');
  expect(readdirSync(path).filter((name) => name.endsWith('.eml'))).toEqual(['00000003.eml', '00000004.eml']);
  await second.close();
});

test('a rejected mail is erased with the others of its user', async () => {
  const path = tempFolder();
  const sent = await open(path);
  await sent.keep(anOutgoingMail({ id: 'a' }), at);
  await sent.reject('00000001', 'the relay answered 550');
  await sent.keep(anOutgoingMail({ id: 'b', to: 'ann@example.org' }), at);
  await sent.remove(({ to }) => to === 'jo@example.com');
  await sent.close();
  expect(readdirSync(path)).toEqual(['00000002.eml', 'journal.jsonl']);
  expect(readFileSync(join(path, 'journal.jsonl'), 'utf8')).not.toContain('jo@example.com');
});
