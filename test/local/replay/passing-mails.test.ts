import { text } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { NoRawMailFileError } from '../../../lib/local/receiving/raw-mail-folder.ts';
import { passingMails } from '../../../lib/local/replay/passing-mails.ts';

const envelope = { mailFrom: 'jo@example.com', recipients: ['start@in.example.com'], peer: null, helo: null };
const at = Temporal.Instant.from('2026-11-03T07:12:00Z');

test('a mail stays until it is handled, through any number of tries', async () => {
  const mails = passingMails();
  const { rawKey } = await mails.receive([Buffer.from('Subject: one\r\n'), '\r\nHello\r\n'], envelope, at);
  for (const _try of [1, 2]) expect(await text(await mails.open(rawKey))).toBe('Subject: one\r\n\r\nHello\r\n');
  expect(await mails.delivery(rawKey)).toEqual({ rawKey, envelope, receivedAt: at });
  expect(await mails.pending()).toEqual([rawKey]);
});

test.each(['done', 'failed', 'refuse', 'remove'] as const)('it is gone once it is %s', async (end) => {
  const mails = passingMails();
  const { rawKey } = await mails.receive(['Subject: one\r\n\r\n'], envelope, at);
  const other = await mails.receive(['Subject: two\r\n\r\n'], envelope, at);
  await mails[end](rawKey);
  await expect(mails.open(rawKey)).rejects.toThrow(NoRawMailFileError);
  expect(await mails.pending()).toEqual([other.rawKey]);
});
