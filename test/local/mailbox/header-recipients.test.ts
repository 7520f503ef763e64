import { expect, test } from 'vitest';
import { readHeaderFields } from '../../../lib/email/message/header-fields.ts';
import { envelopeOf, possibleRecipients } from '../../../lib/local/mailbox/header-recipients.ts';

const fields = (...lines: readonly string[]) => readHeaderFields(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`));
const ours = 'jo.tactful+abc@gmail.com';

test.for<readonly [where: string, line: string]>([
  ['Gmail', `Delivered-To: ${ours}`],
  ['Gmail, with brackets', `Delivered-To:   <${ours}> `],
  ['Fastmail', `X-Delivered-To: ${ours}`],
  ['Proton', `X-Original-To: ${ours}`],
  ['cPanel', `Envelope-To: ${ours}`],
  ['in capitals', `DELIVERED-TO: ${ours.toUpperCase()}`],
  [
    'a Received',
    `Received: from mail.example.com (mail.example.com [192.0.2.1])\r\n\tby mx.google.com with ESMTPS id a1\r\n\tfor <${ours}>\r\n\t(version=TLS1_3); Tue, 3 Nov 2026 00:00:00 -0800`,
  ],
  ['a Received without brackets', `Received: by mx.example.com for ${ours}; Tue, 3 Nov 2026 08:00:00 +0000`],
  ['Cc, among others', `Cc: "Dana, R." <dana@initech.example>, Log <${ours}>`],
])('a copy is seen in %s', ([, line]) => expect(possibleRecipients(fields(line))).toContain(ours));

test.for<readonly [where: string, line: string]>([
  ['a subject', `Subject: ${ours}`],
  ['References', `References: <${ours}>`],
  ['From', `From: ${ours}`],
  ['the name of a server in Received', `Received: from ${ours} by mx.example.com; Tue, 3 Nov 2026 08:00:00 +0000`],
  ['Reply-To', `Reply-To: ${ours}`],
])('no recipient is seen in %s', ([, line]) => expect(possibleRecipients(fields(line))).not.toContain(ours));

test('each address counts once, however many fields name it', () =>
  expect(possibleRecipients(fields('Delivered-To: a@ours.test', 'To: A@ours.test', 'Received: by x for <a@ours.test>; today'))).toEqual([
    'a@ours.test',
  ]));

test.for<readonly [line: string, sender: string]>([
  ['Return-Path: <jo@example.com>', 'jo@example.com'],
  ['Return-Path: jo@example.com', 'jo@example.com'],
  ['Return-Path: <>', ''],
  ['X-Other: 1', ''],
])('%s: the envelope sender is "%s", and no peer is known', ([line, mailFrom]) =>
  expect(envelopeOf(fields(line), ['a@ours.test'])).toEqual({ mailFrom, recipients: ['a@ours.test'], peer: null, helo: null }),
);

test('the topmost Return-Path counts, because the others came with the mail', () =>
  expect(envelopeOf(fields('Return-Path: <jo@example.com>', 'Return-Path: <forged@example.com>'), []).mailFrom).toBe('jo@example.com'));
