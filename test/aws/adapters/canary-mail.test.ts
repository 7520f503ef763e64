import { Readable } from 'node:stream';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sendCanary } from '../../../lib/aws/adapters/canary-mail.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';

test('the canary mail goes from canary@ to start@, with a date, its token as the subject, and feedback', async () => {
  const ses = mockClient(SESClient);
  const at = Temporal.Instant.from('2026-11-03T07:05:09Z');
  await sendCanary(new SESClient({}), { domain: 'in.example.com', configurationSet: 'Tactful' }, 'abc234', at);
  const input = ses.commandCalls(SendRawEmailCommand)[0]?.args[0].input;
  expect(input).toMatchObject({
    Source: 'canary@in.example.com',
    Destinations: ['start@in.example.com'],
    ConfigurationSetName: 'Tactful',
  });
  const raw = Buffer.from(input?.RawMessage?.Data ?? []);
  const message = await parseMessage(Readable.from([raw]), at);
  expect(message.from.map(({ address }) => address)).toEqual(['canary@in.example.com']);
  expect(message.to.map(({ address }) => address)).toEqual(['start@in.example.com']);
  expect(message.subject).toBe('canary abc234');
  expect(message.date?.toInstant().toString()).toBe('2026-11-03T07:05:09Z');
});
