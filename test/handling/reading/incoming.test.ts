import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { wholeProof } from '../../../lib/email/authentication/proof.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { incoming } from '../../../lib/handling/reading/incoming.ts';

const tenPast = Temporal.Instant.from('2026-11-10T12:10:00Z');

async function idOf(raw: string, recipient: string, receivedAt: Temporal.Instant): Promise<string> {
  const delivery = {
    rawKey: '1',
    receivedAt,
    envelope: { mailFrom: 'jo@example.com', recipients: [recipient], peer: '127.0.0.1', helo: 'x' },
  };
  return incoming(await parseMessage(Buffer.from(raw), receivedAt), delivery, wholeProof).message.messageId;
}

describe('a handmade mail without Message-ID and Date', () => {
  const raw = 'From: jo@example.com\r\n\r\ndone\r\n';
  const first = () => idOf(raw, 'r-one@tactful.test', tenPast);

  test('is the same mail when it is redelivered', async () => {
    expect(await idOf(raw, 'r-one@tactful.test', tenPast.add({ minutes: 9 }))).toBe(await first());
  });
  test('is another mail at another reply address', async () =>
    expect(await idOf(raw, 'r-two@tactful.test', tenPast)).not.toBe(await first()));
  test('is another mail on another day', async () => {
    expect(await idOf(raw, 'r-one@tactful.test', tenPast.add({ hours: 24 }))).not.toBe(await first());
  });
});

test.for([
  'From: jo@example.com\r\nMessage-ID: <a@example.com>\r\n\r\ndone\r\n',
  'From: jo@example.com\r\nDate: Tue, 10 Nov 2026 12:00:00 +0000\r\n\r\ndone\r\n',
])('a mail with an id or a Date is the same wherever and whenever it arrives: %j', async (raw) => {
  expect(await idOf(raw, 'r-one@tactful.test', tenPast)).toBe(await idOf(raw, 'r-two@tactful.test', tenPast.add({ hours: 24 })));
});
