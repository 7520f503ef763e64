import { expect, test } from 'vitest';
import { readSettings } from '../../../lib/local/settings.ts';

const enough = { MAILBOX: 'imaps://jo%40example.com:p%40ss%2F@imap.example.com', MAIL_DOMAIN: 'log.example.com' };
const rest = { SMTP_RELAY: 'smtps://jo:secret@smtp.example.com', SIGN_UP: 'jo@example.com' };
const complaints = (variables: Readonly<Record<string, string>>): string => {
  try {
    readSettings(variables);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('with only a mailbox, it is read over TLS, unproven senders are not trusted, and no port for mail is open', () =>
  expect(readSettings({ ...enough, ...rest })).toMatchObject({
    MAILBOX: { host: 'imap.example.com', port: 993, tls: true, user: 'jo@example.com', password: 'p@ss/', folder: 'INBOX' },
    SENDER_CHECK: { type: 'verify' },
    SMTP_PORT: null,
  }));

test.for([
  ['the user who logs in', { MAILBOX: enough.MAILBOX, SIGN_UP: 'you@example.com' }, 'jo@example.com'],
  [
    'MAIL_ADDRESS',
    { MAILBOX: 'imaps://jo:x@imap.example.com', SIGN_UP: 'you@example.com', MAIL_ADDRESS: 'Jo.Log@Example.com' },
    'jo.log@example.com',
  ],
] as const)('without a domain our addresses are plus-addresses: of %s', ([, variables, address]) =>
  expect(readSettings({ ...rest, ...variables })).toMatchObject({ MAIL_ADDRESS: address, MAIL_DOMAIN: 'example.com' }),
);

test('a folder and a port can be set, and the port for mail opened as well', () =>
  expect(readSettings({ ...enough, ...rest, SMTP_PORT: '2526', MAILBOX: 'imap://jo:x@127.0.0.1:1143/Log%20in' })).toMatchObject({
    MAILBOX: { host: '127.0.0.1', port: 1143, tls: false, folder: 'Log in' },
    SMTP_PORT: 2526,
  }));

test.for<readonly [variables: Readonly<Record<string, string>>, says: string]>([
  [{ ...enough, SMTP_RELAY: rest.SMTP_RELAY }, 'SIGN_UP=you@example.com'],
  [{ ...enough, SIGN_UP: rest.SIGN_UP }, 'SMTP_RELAY is needed with MAILBOX'],
  [{ MAILBOX: 'imaps://jo:x@imap.example.com', ...rest }, 'MAIL_ADDRESS is needed'],
  [{ MAILBOX: `imaps://${'j'.repeat(29)}%40example.com:x@imap.example.com`, ...rest }, 'MAIL_ADDRESS'],
  [{ ...enough, ...rest, MAIL_ADDRESS: 'jo@example.com' }, 'instead of MAIL_DOMAIN'],
  [{ MAIL_ADDRESS: 'jo@example.com' }, 'is for MAILBOX'],
  [{ MAILBOX: enough.MAILBOX, ...rest }, 'needs a spare mailbox'],
  [{ MAILBOX: enough.MAILBOX, ...rest, MAIL_ADDRESS: 'jo+more@example.com', SIGN_UP: 'closed' }, 'MAIL_ADDRESS must be'],
  [{ ...enough, ...rest, SENDER_CHECK: 'trust' }, 'SENDER_CHECK'],
  [{ ...enough, ...rest, SENDER_CHECK: 'header:mx.example.com' }, 'SENDER_CHECK'],
  [{ ...enough, ...rest, SIGN_UP: 'open' }, 'OPERATOR'],
  [{ ...enough, ...rest, MAILBOX: 'imap://jo:x@imap.example.com' }, 'MAILBOX must be imaps://'],
  [{ ...enough, ...rest, MAILBOX: 'https://jo:x@imap.example.com' }, 'MAILBOX must be imaps://'],
  [{ ...enough, ...rest, MAILBOX: 'imaps://imap.example.com' }, 'MAILBOX must be imaps://'],
  [{ ...enough, ...rest, MAILBOX: 'imaps://jo@imap.example.com' }, 'MAILBOX_PASSWORD_FILE'],
])('%j is refused, and the message says what to do', ([variables, says]) => {
  expect(complaints(variables)).toContain(says);
  expect(complaints(variables)).not.toContain('p%40ss');
});
