import { expect, test } from 'vitest';
import { addressed } from '../../../lib/email/authentication/addressed-to-us.ts';
import type { OpenField } from '../../../lib/email/authentication/proof.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import { morning } from '../../support/stored.ts';

const ours = wholeDomain('tactful.test');
const isTactful = (address: string): boolean => {
  const named = ours.read(address);
  return named.type === 'service' && named.name === 'tactful';
};
const read = async (header: string, open: readonly OpenField[] = []) =>
  addressed(
    await parseMessage(
      Buffer.from(`From: jo@example.com\r\n${header.replaceAll('\n', '\r\n')}Subject: stop all\r\n\r\nstop all\r\n`),
      morning,
    ),
    open,
    isTactful,
  );

test.for([
  'To: tactful@tactful.test',
  'To: Tactful <tactful@tactful.test>',
  'To: "Tactful, your log" <tactful@tactful.test>',
  'TO : TACTFUL@Tactful.TEST',
  'To: <tactful+status@tactful.test>',
  'To: Dana <dana@initech.example>, Tactful\n <tactful@tactful.test>',
  'To: dana@initech.example; tactful@tactful.test',
  'Cc: tactful@tactful.test',
  'To: dana@initech.example\nCc: "T" <tactful@tactful.test>',
  'To: =?utf-8?q?T=C3=A4ctful?= <tactful@tactful.test>',
  'To: tactful@tactful.test (the log)',
  'To: log: tactful@tactful.test;',
  'To: tactful@tactful.test\nResent-To: kim@example.org',
])('%j is to us', async (header) => expect(await read(`${header}\n`)).toBe('to us'));

test.for([
  'To: news@evil.example',
  'To: start@tactful.test',
  'To: abcdefghi234@tactful.test',
  'To: tactful@tactful.test.evil.example',
  'To: tactful@evil.example',
  'To: tactful-tactful.test@evil.example',
  'To: tactful%tactful.test@evil.example',
  'To: tactful@täctful.test',
  'To: tactful@xn--tctful-bua.test',
  // Our address in a display name, a comment or a quoted local part proves nothing: whoever wrote the mail chose it.
  'To: "tactful@tactful.test" <news@evil.example>',
  'To: tactful@tactful.test <news@evil.example>',
  "To: 'tactful@tactful.test' <news@evil.example>",
  'To: <news@evil.example> tactful@tactful.test',
  'To: <news@evil.example> <tactful@tactful.test>',
  'To: "x <tactful@tactful.test>" <news@evil.example>',
  'To: "x\\" <tactful@tactful.test>, \\"y" <news@evil.example>',
  'To: x, tactful@tactful.test <news@evil.example>',
  'To: =?utf-8?q?x=2C_tactful=40tactful=2Etest=2C?= <news@evil.example>',
  'To: =?utf-8?b?PHRhY3RmdWxAdGFjdGZ1bC50ZXN0Pg==?= <news@evil.example>',
  'To: news@evil.example (tactful@tactful.test)',
  'To: news@evil.example (a (b) tactful@tactful.test)',
  'To: (tactful@tactful.test,) news@evil.example',
  'To: "tactful@tactful.test"@evil.example',
  'To: "a, tactful@tactful.test, b"@evil.example',
  // With two fields, one of them was added by somebody else.
  'To: tactful@tactful.test\nTo: news@evil.example',
  'To: news@evil.example\nTo: tactful@tactful.test',
  'To: tactful@tactful.test\nTo: tactful@tactful.test',
  'To: tactful@tactful.test\nto : news@evil.example',
  'To: news@evil.example\nCc: a@evil.example\nCc: tactful@tactful.test',
  // These fields don't name a recipient.
  'To: news@evil.example\nResent-To: tactful@tactful.test',
  'To: news@evil.example\nResent-Cc: tactful@tactful.test',
  'To: news@evil.example\nBcc: tactful@tactful.test',
  'To: news@evil.example\nReply-To: tactful@tactful.test',
  'To: news@evil.example\nSender: tactful@tactful.test',
  'To: news@evil.example\nApparently-To: tactful@tactful.test',
  'To: news@evil.example\nX-Original-To: tactful@tactful.test\nDelivered-To: tactful@tactful.test\nEnvelope-To: tactful@tactful.test',
  'To: news@evil.example\nX-To: x\n To: tactful@tactful.test',
])('%j is to others', async (header) => expect(await read(`${header}\n`)).toBe('to others'));

test.for([
  '',
  'To:',
  'To: undisclosed-recipients:;',
  'To: "tactful@tactful.test"',
  'To: "tactful@tactful.test" <>',
  'To: <tactful@tactful.test,news@evil.example>',
  'Bcc: tactful@tactful.test',
  'Resent-To: tactful@tactful.test',
])('%j is to nobody, or to others', async (header) =>
  expect(await read(header === '' ? '' : `${header}\n`)).toMatch(/^to (?:nobody|others)$/),
);

test('without To and Cc it is to nobody', async () => {
  expect(await read('')).toBe('to nobody');
  expect(await read('To: undisclosed-recipients:;\nCc:\n')).toBe('to nobody');
});

test.for<readonly [header: string, open: readonly OpenField[], is: string]>([
  ['To: tactful@tactful.test\n', ['to'], 'to us, unsigned'],
  ['To: news@evil.example\nCc: tactful@tactful.test\n', ['cc'], 'to us, unsigned'],
  ['To: tactful@tactful.test\nCc: news@evil.example\n', ['cc'], 'to us'],
  ['To: news@evil.example\nCc: tactful@tactful.test\n', ['to'], 'to us'],
  ['To: tactful@tactful.test\n', ['content-type', 'message-id'], 'to us'],
  ['To: news@evil.example\n', ['to', 'cc'], 'to others'],
])('%j with %j unsigned is %s', async ([header, open, is]) => expect(await read(header, open)).toBe(is));
