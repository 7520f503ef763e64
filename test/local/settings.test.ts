import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tlsOptions from 'smtp-server/lib/tls-options.js';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from '../../lib/local/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'tactful-env-'));
const file = join(folder, 'key.pem');
const pem = (privateKey: KeyObject): string => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const key = pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
writeFileSync(file, key);
const written = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const ed25519 = written('ed25519.pem', pem(generateKeyPairSync('ed25519').privateKey));
const ec = written('ec.pem', pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey));
const short = written('short.pem', pem(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey));
const least = written('least.pem', pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey));
// The key pair that the SMTP library ships for its own tests.
const [ownKey, ownCert] = [written('own.key', String(tlsOptions({}).key)), written('own.crt', String(tlsOptions({}).cert))];
const noKey = join(folder, 'no-key.pem');
writeFileSync(noKey, 'nonsense');
afterAll(() => rmSync(folder, { recursive: true }));

const complaintsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readSettings(variables);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
};
const wrongNames = (variables: Record<string, string>) => complaintsOf(variables).map((line) => line.trim().split(' ')[0]);

test('by default everything is on this machine, and its mail is trusted', () => {
  expect(readSettings({})).toMatchObject({
    MAIL_DOMAIN: 'tactful.localhost',
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: 2525,
    HTTP_PORT: 8025,
    DATA_DIR: 'data',
    SENDER_CHECK: { type: 'trust' },
    SIGN_UP: { type: 'open' },
    DEFAULT_TIME_ZONE: 'UTC',
    RAW_MAIL_DAYS: 30,
  });
});

const behindAnMta = { SENDER_CHECK: 'header:mx.example.com', OPERATOR: 'ops@example.com' };

test.for<readonly [variables: Record<string, string>, expected: Record<string, unknown>]>([
  [{ MAIL_DOMAIN: 'Müller.example' }, { MAIL_DOMAIN: 'xn--mller-kva.example' }],
  [
    { SMTP_PORT: '0', HTTP_PORT: '0' },
    { SMTP_PORT: 0, HTTP_PORT: 0 },
  ],
  [{ SMTP_HOST: '::1' }, { SENDER_CHECK: { type: 'trust' } }],
  [{ SMTP_HOST: '0.0.0.0', ...behindAnMta }, { SENDER_CHECK: { type: 'header', authservId: 'mx.example.com' } }],
  [{ SMTP_HOST: '0.0.0.0', SENDER_CHECK: 'header:mx', SIGN_UP: 'closed' }, { SIGN_UP: { type: 'closed' } }],
  [{ SMTP_RELAY: 'smtps://me:secret@mx.example.com:465', SENDER_CHECK: 'trust' }, { SENDER_CHECK: { type: 'trust' } }],
  [{ SMTP_RELAY: 'smtp://mx.example.com' }, { SENDER_CHECK: { type: 'verify' } }],
  [{ SMTP_HOST: '0.0.0.0', OPERATOR: 'ops@example.com' }, { SENDER_CHECK: { type: 'verify' } }],
  [{ SENDER_CHECK: 'verify' }, { SENDER_CHECK: { type: 'verify' } }],
  [{ DNS_SERVERS: '127.0.0.1:5353, [::1]:53,9.9.9.9' }, { DNS_SERVERS: ['127.0.0.1:5353', '[::1]:53', '9.9.9.9'] }],
  [{ SIGN_UP: 'Jo@Example.com, @initech.example' }, { SIGN_UP: { type: 'listed', entries: ['jo@example.com', '@initech.example'] } }],
  [{ SMTP_PEERS: '10.0.0.0/8,2001:db8::/32' }, { SMTP_PEERS: ['10.0.0.0/8', '2001:db8::/32'] }],
  [
    { DEFAULT_COUNTRY: 'us', DEFAULT_TIME_ZONE: 'america/chicago' },
    { DEFAULT_COUNTRY: 'US', DEFAULT_TIME_ZONE: 'America/Chicago' },
  ],
  [{ SENDER_NAME: 'Follow-ups' }, { SENDER_NAME: 'Follow-ups' }],
  [{ RAW_MAIL_DAYS: '7' }, { RAW_MAIL_DAYS: 7 }],
  [
    { DKIM_KEY: file, TLS_CERT: ownCert, TLS_KEY: ownKey },
    { DKIM_KEY: key, TLS_CERT: String(tlsOptions({}).cert), TLS_KEY: String(tlsOptions({}).key) },
  ],
  [{ DKIM_KEY: least }, { DKIM_KEY: readFileSync(least, 'utf8') }],
])('%j is accepted', ([variables, expected]) => expect(readSettings(variables)).toMatchObject(expected));

test.for<readonly [variables: Record<string, string>, wrong: readonly string[]]>([
  [{ MAIL_DOMAIN: 'not a domain' }, ['MAIL_DOMAIN']],
  [{ MAIL_DOMAIN: '' }, ['MAIL_DOMAIN']],
  [{ SMTP_PORT: '65536' }, ['SMTP_PORT']],
  [{ SMTP_PORT: '25x' }, ['SMTP_PORT']],
  [{ SMTP_PORT: '2525', HTTP_PORT: '2525' }, ['HTTP_PORT']],
  [{ CLOCK: 'tomorrow' }, ['CLOCK']],
  [{ CLOCK: '2026-11-03' }, ['CLOCK']],
  [{ TLS_CERT: ownCert }, ['TLS_KEY']],
  [{ TLS_KEY: file }, ['TLS_CERT']],
  [{ TLS_CERT: file, TLS_KEY: file }, ['TLS_CERT']],
  [{ TLS_CERT: noKey, TLS_KEY: ownKey }, ['TLS_CERT']],
  [{ TLS_CERT: ownCert, TLS_KEY: file }, ['TLS_KEY']],
  [{ TLS_CERT: ownCert, TLS_KEY: ownCert }, ['TLS_KEY']],
  [{ DKIM_KEY: ed25519 }, ['DKIM_KEY']],
  [{ DKIM_KEY: ec }, ['DKIM_KEY']],
  [{ DKIM_KEY: short }, ['DKIM_KEY']],
  [{ DKIM_KEY: ownCert }, ['DKIM_KEY']],
  [{ DKIM_KEY: join(folder, 'absent.pem') }, ['DKIM_KEY']],
  [{ DKIM_KEY: noKey }, ['DKIM_KEY']],
  [{ SMTP_RELAY: 'mx.example.com:25', SENDER_CHECK: 'trust' }, ['SMTP_RELAY']],
  [{ SMTP_RELAY: 'https://mx.example.com', SENDER_CHECK: 'trust' }, ['SMTP_RELAY']],
  [{ DNS_SERVERS: 'dns.example.com' }, ['DNS_SERVERS']],
  [{ DNS_SERVERS: '' }, ['DNS_SERVERS']],
  [{ SENDER_CHECK: 'believe' }, ['SENDER_CHECK']],
  [{ SENDER_CHECK: 'header:' }, ['SENDER_CHECK']],
  [{ SMTP_HOST: '0.0.0.0', SENDER_CHECK: 'trust', OPERATOR: 'ops@example.com' }, ['SENDER_CHECK']],
  [{ SMTP_HOST: '0.0.0.0', SENDER_CHECK: 'header:mx' }, ['OPERATOR']],
  [{ SIGN_UP: 'open,closed' }, ['SIGN_UP']],
  [{ OPERATOR: 'ops' }, ['OPERATOR']],
  [{ SMTP_PEERS: '10.0.0.0/33' }, ['SMTP_PEERS']],
  [{ DEFAULT_COUNTRY: 'XX' }, ['DEFAULT_COUNTRY']],
  [{ DEFAULT_TIME_ZONE: 'Paris' }, ['DEFAULT_TIME_ZONE']],
  [{ DEFAULT_TIME_ZONE: '+01:00' }, ['DEFAULT_TIME_ZONE']],
  [{ RAW_MAIL_DAYS: '0' }, ['RAW_MAIL_DAYS']],
  [{ SENDER_NAME: 'a <b>' }, ['SENDER_NAME']],
  // One message covers all of them, including rules between settings.
  [{ SMTP_PORT: 'x', CLOCK: 'x', SMTP_HOST: '0.0.0.0', SENDER_CHECK: 'trust' }, ['SMTP_PORT', 'CLOCK', 'SENDER_CHECK', 'OPERATOR']],
])('%j is refused, naming %j', ([variables, wrong]) => expect(wrongNames(variables)).toEqual(wrong));

test('no error repeats a value', () => {
  const text = complaintsOf({ SMTP_RELAY: 'ftp://me:hunter2@mx', MAIL_DOMAIN: 'hunter2 hunter2', DKIM_KEY: '/hunter2' }).join();
  expect(text).toContain('SMTP_RELAY');
  expect(text).not.toContain('hunter2');
});
