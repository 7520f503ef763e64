import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { senderCheck } from '../../../lib/local/receiving/sender-check.ts';
import { anEnvelope } from '../support/mail.ts';

const receivedAt = Temporal.Instant.from('2026-11-03T08:00Z');
const unused = { rawMail: { open: () => Promise.reject(new Error('is not read')) }, now: () => receivedAt, dnsServers: null };
const proven = async (check: Parameters<typeof senderCheck>[0], raw: string, peer: string | null = '127.0.0.1'): Promise<boolean> => {
  const proofOf = senderCheck(check, ['127.0.0.0/8', '::1'], unused);
  const message = await parseMessage(Readable.from([raw]), receivedAt);
  return (await proofOf(message, { rawKey: 'x', envelope: anEnvelope({ peer }), receivedAt })).proven;
};

const trust = { type: 'trust' } as const;
const header = { type: 'header', authservId: 'mx.example.com' } as const;
const pass = 'Authentication-Results: mx.example.com; dmarc=pass header.from=example.com\r\n';

test.for<readonly [from: string, isProven: boolean]>([
  ['From: jo@example.com', true],
  ['From: jo@example.com, sam@example.com', false],
  ['From: jo@example.com\r\nFrom: sam@example.com', false],
  ['To: jo@example.com', false],
])('with trust, "%s" is proven: %s', async ([from, isProven]) => {
  expect(await proven(trust, `${from}\r\n\r\nHi`)).toBe(isProven);
});

test.for<readonly [why: string, isProven: boolean, raw: string, peer: string | null]>([
  ['the MTA in front says so', true, `${pass}From: jo@example.com\r\n\r\nHi`, '127.0.0.1'],
  [
    'our own trace field stands above it',
    true,
    `Received: from x by y; Tue, 03 Nov 2026 08:00:00 +0000\r\n${pass}From: jo@example.com\r\n\r\nHi`,
    '127.0.0.1',
  ],
  ['it came by IPv6', true, `${pass}From: jo@example.com\r\n\r\nHi`, '::1'],
  ['a stranger handed it in', false, `${pass}From: jo@example.com\r\n\r\nHi`, '192.0.2.1'],
  ['nobody knows who handed it in', false, `${pass}From: jo@example.com\r\n\r\nHi`, null],
  ['another server says so', false, `${pass.replace('mx.', 'evil.')}From: jo@example.com\r\n\r\nHi`, '127.0.0.1'],
  ['nobody says so', false, 'From: jo@example.com\r\n\r\nHi', '127.0.0.1'],
])('behind an MTA, when %s, it is proven: %s', async ([, isProven, raw, peer]) => {
  expect(await proven(header, raw, peer)).toBe(isProven);
});
