import { expect, test } from 'vitest';
import { readForwardingRequest } from '../../../../lib/email/automated/forwarding-request.ts';
import { aMessage } from '../../../support/message.ts';

const users = ['jo@gmail.com', 'jo.miller@cs.university.example'];
const asked = (from: string, subject: string, text: string, automatic = true) =>
  readForwardingRequest(aMessage({ from: [{ address: from, name: null }], subject, text }), users, automatic);

const gmail =
  'jo@gmail.com has requested to automatically forward mail to your email\naddress abcdef234567@in.example.com.\nConfirmation code: 523198842\n\nTo allow jo@gmail.com to automatically forward mail to your email address, please click the link below to confirm the request:\n';

test.for<readonly [from: string, subject: string, text: string, automatic?: boolean]>([
  ['forwarding-noreply@google.com', '(#523198842) Gmail Forwarding Confirmation - Receive Mail from jo@gmail.com', gmail],
  [
    'forwarding-noreply@google.com',
    '(#523198842) Gmail-Weiterleitungsbestätigung – E-Mail von jo@gmail.com empfangen',
    'Bestätigungscode: 523198842',
  ],
  ['forwarding-noreply@google.com', '(#523198842) Bevestiging', 'Code: 523198842'],
  ['noreply@zohomail.com', 'Verify your email forwarding', 'Click to verify that mail may be forwarded to this address.'],
  ['no-reply@fastmail.com', 'Confirm forwarding address', 'Jo wants to forward mail to you. Your code is 1234.', false],
  ['noreply@gmx.net', 'Bitte bestätigen Sie Ihre Weiterleitung', 'Zum Bestätigen der Weiterleitung nutzen Sie den Code 1234.'],
  ['no-reply@notify.proton.me', 'Jo wants to forward emails to you', 'To accept, use this link.'],
  ['postmaster@university.example', 'Confirm mail forwarding', 'Please confirm the redirect of jo.miller@cs.university.example.'],
])('asks: %s, %s', ([from, subject, text, automatic]) => expect(asked(from, subject, text, automatic)).not.toBeNull());

test('the mail says whether the request is about one of the user’s addresses', () => {
  expect(asked('forwarding-noreply@google.com', 'x', gmail)).toEqual({ namesUser: true });
  expect(asked('forwarding-noreply@google.com', 'x', gmail.replaceAll('jo@', 'eve@'))).toEqual({ namesUser: false });
});

test.for<readonly [what: string, from: string, subject: string, text: string, automatic?: boolean]>([
  ['anybody with an address at a mail service', 'eve@outlook.com', 'Confirm your forwarding', 'Confirm the forwarding here.'],
  ['a domain that only looks like it', 'forwarding-noreply@google.com.evil.example', 'Gmail Forwarding Confirmation', gmail],
  ['a stranger', 'no-reply@evil.example', 'Gmail Forwarding Confirmation', gmail],
  ['a colleague', 'dean@university.example', 'Please confirm', 'Please confirm that you forward it.', false],
  ['another mail of a mail service', 'no-reply@accounts.google.com', 'Security alert', 'A new sign-in on Linux. Verify it was you.'],
  ['a newsletter of one', 'no-reply@fastmail.com', 'What is new', 'Forward thinking for your mailbox.'],
  ["everybody's domain", 'eve@gmail.com', 'Confirm forwarding', 'Confirm the forwarding here.'],
])('does not ask: %s', ([, from, subject, text, automatic]) => expect(asked(from, subject, text, automatic)).toBeNull());

test('of two senders none asks', () => {
  const from = ['forwarding-noreply@google.com', 'eve@evil.example'].map((address) => ({ address, name: null }));
  expect(readForwardingRequest(aMessage({ from, text: gmail }), users, true)).toBeNull();
});
