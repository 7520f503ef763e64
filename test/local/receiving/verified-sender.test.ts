/** SENDER_CHECK=verify, with the test's own name server. */
import { generateKeyPairSync } from 'node:crypto';
import { Readable } from 'node:stream';
import { dkimSign } from 'mailauth';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Proof } from '../../../lib/email/authentication/proof.ts';
import type { Envelope } from '../../../lib/email/message/message.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { SenderNotCheckedError, verifiedSender } from '../../../lib/local/receiving/verified-sender.ts';
import { type NameServer, nameServer, type Zone } from '../../support/peers/name-server.ts';
import { anEnvelope } from '../support/mail.ts';

const receivedAt = Temporal.Instant.from('2026-11-03T08:00:00Z');
const keys = generateKeyPairSync('rsa', { modulusLength: 1024 });
const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const record = `v=DKIM1; k=rsa; p=${keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;

/**
 * example.com and evil.example have SPF, DKIM and DMARC; plain.example has only SPF, signed.example only DKIM, and bare.example nothing.
 */
const zone: Zone = {
  txt: {
    '_dmarc.example.com': ['v=DMARC1; p=reject'],
    'example.com': ['v=spf1 ip4:192.0.2.1 -all'],
    's1._domainkey.example.com': [record],
    'mail.example.com': ['v=spf1 ip4:192.0.2.1 -all'],
    'plain.example': ['v=spf1 ip4:192.0.2.1 -all'],
    's1._domainkey.signed.example': [record],
    's1._domainkey.post.signed.example': [record],
    '_dmarc.strict.example': ['v=DMARC1; p=reject; adkim=s; aspf=s'],
    'strict.example': ['v=spf1 ip4:192.0.2.1 -all'],
    '_dmarc.evil.example': ['v=DMARC1; p=none'],
    'evil.example': ['v=spf1 +all'],
    's1._domainkey.evil.example': [record],
    'xn--mller-kva.example': ['v=spf1 ip4:192.0.2.1 -all'],
    '_dmarc.xn--mller-kva.example': ['v=DMARC1; p=reject'],
    's1._domainkey.xn--mller-kva.example': [record],
    'eve.strict.example': ['v=spf1 ip4:198.51.100.7 -all'],
    's1._domainkey.eve.strict.example': [record],
    's1._domainkey.strict.example': [record],
    's1._domainkey.trying.example': [record.replace('v=DKIM1;', 'v=DKIM1; t=y;')],
    '_dmarc.trying.example': ['v=DMARC1; p=reject'],
    's1._domainkey.trying2.example': [record.replace('v=DKIM1;', 'v=DKIM1; t=y:s;')],
    '_dmarc.watching.example': ['v=DMARC1; p=none'],
    '_dmarc.aside.example': ['v=DMARC1; p=quarantine'],
    '_dmarc.isp.example': ['v=DMARC1; p=reject; aspf=s; adkim=s'],
    // Each of these needs more questions than a mail may cause.
    'greedy.isp.example': [
      `v=spf1 ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `mx:${name}.isp.example`).join(' ')} ip4:198.51.100.7 -all`,
    ],
    'looping.example': ['v=spf1 include:a.looping.example include:b.looping.example -all'],
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((name) => [
        `${name}.looping.example`,
        ['v=spf1 include:c.looping.example include:d.looping.example include:e.looping.example include:f.looping.example -all'],
      ]),
    ),
  },
  a: { 'bare.example': ['192.0.2.9'], 'signed.example': ['192.0.2.9'] },
};

const lines = (from: string, more = ''): string =>
  `${more}From: ${from}\r\nTo: tactful@tactful.test\r\nSubject: stop\r\nMessage-ID: <1@x.example>\r\nDate: Tue, 03 Nov 2026 08:00:00 +0000\r\n\r\nstop\r\n`;

async function signed(
  raw: string,
  signingDomain: string,
  more: { readonly maxBodyLength?: number; readonly headerList?: string } = {},
): Promise<string> {
  const key = { signingDomain, selector: 's1', privateKey, ...more };
  const { signatures, errors } = await dkimSign(raw, {
    ...key,
    signatureData: [key],
    ...(more.headerList && { headerList: more.headerList.split(':') }),
  });
  if (errors.length > 0) throw errors[0];
  return `${signatures}${raw}`;
}

interface Handed {
  readonly raw: string;
  readonly envelope?: Partial<Envelope>;
  readonly now?: Temporal.Instant;
  readonly patienceMs?: number;
}

const isProven = async (handed: Handed, server: NameServer): Promise<boolean> => (await proofOf(handed, server)).proven;

async function proofOf({ raw, envelope, now = receivedAt, patienceMs = 10_000 }: Handed, server: NameServer): Promise<Proof> {
  const rawMail = { open: async () => Readable.from([Buffer.from(raw)]) };
  const check = verifiedSender({ rawMail, now: () => now, dnsServers: [server.address], patienceMs });
  const message = await parseMessage(Buffer.from(raw), receivedAt);
  return check(message, { rawKey: 'raw-1', envelope: anEnvelope({ peer: '192.0.2.1', ...envelope }), receivedAt });
}

const proof = async (raw: string, envelope: Partial<Envelope> = theirs): Promise<Proof> =>
  proofOf({ raw, envelope }, await nameServer(zone));

const theirs = { mailFrom: 'eve@evil.example', peer: '198.51.100.7' } as const;
const jo = 'Jo Winter <jo@example.com>';

test.for<readonly [why: string, raw: () => string | Promise<string>, envelope?: Partial<Envelope>]>([
  ['SPF and DMARC, from the server of the domain', () => lines(jo)],
  ['the same, of a header of 4,900 lines', () => lines(jo, `Cc: ${'a@x.example,\r\n '.repeat(4_900)}b@x.example\r\n`)],
  ['SPF of a subdomain, relaxed', () => lines(jo), { mailFrom: 'bounces@mail.example.com' }],
  ['DKIM and DMARC, through a forwarder', () => signed(lines(jo), 'example.com'), { mailFrom: 'list@lists.example', peer: '198.51.100.7' }],
  ['a null sender, signed', () => signed(lines(jo), 'example.com'), { mailFrom: '' }],
  ['SPF alone, where there is no DMARC', () => lines('jo@plain.example'), { mailFrom: 'jo@plain.example' }],
  ['DKIM alone, where there is no DMARC', () => signed(lines('jo@signed.example'), 'signed.example'), theirs],
  ['DKIM of a subdomain', () => signed(lines('jo@signed.example'), 'post.signed.example'), theirs],
  ['a second signature that is somebody else’s', async () => signed(await signed(lines(jo), 'example.com'), 'evil.example'), theirs],
  ['an IDN in Unicode (SMTPUTF8)', () => lines('Jo <jo@müller.example>'), { mailFrom: 'jo@müller.example' }],
  ['the same in punycode', () => lines('Jo <jo@xn--mller-kva.example>'), { mailFrom: 'jo@xn--mller-kva.example' }],
  ['a local part in Unicode, signed', () => signed(lines('Jö <jö@müller.example>'), 'xn--mller-kva.example'), theirs],
])('proven by %s', async ([, raw, envelope]) => {
  expect(await isProven({ raw: await raw(), ...(envelope && { envelope }) }, await nameServer(zone))).toBe(true);
});

const forgedResults = 'Authentication-Results: tactful.test; dmarc=pass header.from=example.com\r\n';
const forgedArc =
  'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=evil.example; s=s1; t=1; b=AAAA\r\nARC-Message-Signature: i=1; a=rsa-sha256; d=evil.example; s=s1; h=from; bh=AAAA; b=AAAA\r\nARC-Authentication-Results: i=1; evil.example; dmarc=pass header.from=example.com\r\n';

test.for<readonly [why: string, raw: () => string | Promise<string>, envelope?: Partial<Envelope>]>([
  ['From forged, the envelope the attacker’s own', () => lines(jo), theirs],
  ['From and envelope forged, from another server', () => lines(jo), { peer: '198.51.100.7' }],
  ['signed by the attacker’s domain', () => signed(lines(jo), 'evil.example'), theirs],
  ['a null sender whose HELO passes SPF', () => lines(jo), { mailFrom: '', helo: 'evil.example', peer: '198.51.100.7' }],
  ['a null sender whose HELO names the domain itself', () => lines('jo@plain.example'), { mailFrom: '', helo: 'plain.example' }],
  [
    'a signature that no longer fits',
    async () => (await signed(lines(jo), 'example.com')).replace('\r\nstop\r\n', '\r\nstop all\r\n'),
    theirs,
  ],
  ['a signature with a key that is not there', async () => (await signed(lines(jo), 'example.com')).replace('s=s1', 's=s2'), theirs],
  [
    'a signature over the first bytes alone',
    async () => `${await signed(lines(jo), 'example.com', { maxBodyLength: 2 })}stop all\r\n`,
    theirs,
  ],
  ['an old signed mail under another subject', async () => `Subject: stop all\r\n${await signed(lines(jo), 'example.com')}`, theirs],
  ['an old signed mail as another mail', async () => `Message-ID: <2@x.example>\r\n${await signed(lines(jo), 'example.com')}`, theirs],
  ['strict alignment, a subdomain of another organisation', () => lines('jo@strict.example'), { mailFrom: 'x@plain.example' }],
  ['two From fields', () => signed(lines(jo, 'From: eve@evil.example\r\n'), 'example.com')],
  ['two mailboxes in From', () => signed(lines('jo@example.com, eve@evil.example'), 'evil.example'), theirs],
  ['a group', () => lines('friends: jo@example.com;')],
  ['a forged Authentication-Results', () => lines(jo, forgedResults), theirs],
  ['a forged ARC chain', () => lines(jo, forgedArc), theirs],
  ['a domain that publishes nothing', () => lines('jo@bare.example'), { mailFrom: 'jo@bare.example' }],
  ['a domain that is not there', () => lines('jo@nowhere.example'), { mailFrom: 'jo@nowhere.example' }],
  ['a look-alike domain', () => lines('jo@exаmple.com'), theirs],
  ['nobody knows who handed it in', () => lines(jo), { peer: null }],
  ['this machine handed it in', () => lines(jo), { peer: '127.0.0.1' }],
  ['a domain literal', () => lines('jo@[192.0.2.1]'), { mailFrom: 'jo@[192.0.2.1]' }],
  ['SPF and DMARC, but a header of 100,000 lines', () => lines(jo, `Cc: ${'a@x.example,\r\n '.repeat(100_000)}b@x.example\r\n`)],
  ['7 signatures', () => lines(jo, 'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; h=from; bh=AAAA; b=AAAA\r\n'.repeat(7))],
])('not proven: %s', async ([, raw, envelope]) => {
  expect(await isProven({ raw: await raw(), ...(envelope && { envelope }) }, await nameServer(zone))).toBe(false);
});

const ofSibling = { mailFrom: 'eve@eve.strict.example', peer: '198.51.100.7' } as const;

// adkim=s and aspf=s: only the domain itself counts, not its subdomains or siblings.
test.for<readonly [why: string, raw: () => string | Promise<string>, envelope: Partial<Envelope>]>([
  ['SPF of a domain below', () => lines('kim@strict.example'), ofSibling],
  ['DKIM of a domain below', () => signed(lines('kim@strict.example'), 'eve.strict.example'), theirs],
  ['SPF and DKIM of it', () => signed(lines('kim@strict.example'), 'eve.strict.example'), ofSibling],
  ['SPF of the domain above', () => lines('kim@eve.strict.example'), { mailFrom: 'x@strict.example', peer: '192.0.2.1' }],
  ['SPF of a domain beside', () => lines('kim@kim.strict.example'), ofSibling],
])('if DMARC demands the exact name, this proves nothing: %s', async ([, raw, envelope]) => {
  expect(await proof(await raw(), envelope)).toEqual({ proven: false, disowned: true });
});

test('a sibling’s SPF beside an old signature does not prove a changed mail', async () => {
  const old = await signed(lines('kim@strict.example'), 'strict.example', { headerList: 'from:to:subject:date' });
  const changed = old.replace('<1@x.example>', '<2@x.example>');
  expect(await proof(changed, ofSibling)).toMatchObject({ proven: true, open: ['content-type', 'message-id'] });
});

test.for<readonly [why: string, from: string, disowned: boolean]>([
  ['p=reject', 'jo@example.com', true],
  ['p=quarantine', 'jo@aside.example', true],
  ['p=none', 'jo@watching.example', false],
  ['no policy', 'jo@plain.example', false],
])('a forged mail, %s: its domain wants it refused: %s', async ([, from, disowned]) => {
  expect(await proof(lines(from))).toEqual({ proven: false, disowned });
});

test('a sender who makes us exceed the limit of questions can’t hide a policy that way', async () => {
  expect(await proof(lines('kim@isp.example'), { mailFrom: 'eve@greedy.isp.example', peer: '198.51.100.7' })).toEqual({
    proven: false,
    disowned: true,
  });
});

test.for(['trying.example', 'trying2.example'])('a key in testing mode proves nothing (%s)', async (domain) => {
  expect((await proof(await signed(lines(`jo@${domain}`), domain))).proven).toBe(false);
});

test('a testing key beside a real one changes nothing', async () => {
  const raw = await signed(await signed(lines('jo@example.com'), 'example.com'), 'trying.example');
  expect((await proof(raw)).proven).toBe(true);
});

test.for<readonly [covers: string, open: readonly string[] | null]>([
  ['from:to:cc:subject:date:message-id:content-type', []],
  ['from:to:subject:date:message-id', ['content-type']],
  ['from:subject:date:message-id:content-type', ['to']],
  ['from:to:subject:date:content-type', ['message-id']],
  ['from:date', null],
  ['from:subject', null],
  ['from:to', null],
])('a signature over %s leaves open: %j', async ([headerList, open]) => {
  for (const domain of ['example.com', 'signed.example']) {
    const found = await proof(await signed(lines(`jo@${domain}`, 'Content-Type: text/plain\r\n'), domain, { headerList }));
    expect(found).toMatchObject(open === null ? { proven: false } : { proven: true, open });
    if (found.proven && found.open.includes('message-id')) expect(found.signature).toMatch(/^[A-Za-z0-9+/]{20,}=*$/);
  }
});

test('an added field is open, though the rest is signed', async () => {
  const raw = await signed(lines(jo, 'Content-Type: text/plain\r\n'), 'example.com', {
    headerList: 'from:to:subject:date:message-id:content-type',
  });
  expect(await proof(`Cc: tactful@tactful.test\r\n${raw}`)).toMatchObject({ proven: true, open: ['cc'] });
  expect(await proof(`To: tactful@tactful.test\r\n${raw}`)).toMatchObject({ proven: true, open: ['to'] });
  expect((await proof(raw.replace('\r\nTo: tactful@', '\r\nTo: eve@'))).proven).toBe(false);
});

test('a second signature field that only looks like the first one adds nothing', async () => {
  const raw = await signed(lines(jo), 'example.com', { headerList: 'from:subject:date' });
  const copy = raw.slice(0, raw.indexOf('From:')).replace(/h=[^;]*;/, 'h=from:subject:date:to:message-id:content-type;');
  const both = await proof(`${copy}${raw}`);
  expect(both.proven && both.open.length === 0).toBe(false);
});

test.for(['fails', 'is silent'] as const)('while the name server %s the mail is retried, for an hour', async (how) => {
  const server = await nameServer(zone);
  server.behaves(how);
  const raw = await signed(lines(jo), 'example.com');
  const at = (minutes: number) => isProven({ raw, now: receivedAt.add({ minutes }), patienceMs: 300 }, server);
  await expect(at(0)).rejects.toThrow(SenderNotCheckedError);
  await expect(at(59)).rejects.toThrow(SenderNotCheckedError);
  expect(await at(60)).toBe(false);
  server.behaves('answers');
  expect(await isProven({ raw }, server)).toBe(true);
});

test('a sender record that includes itself costs few questions', async () => {
  const server = await nameServer(zone);
  expect(await isProven({ raw: lines(jo), envelope: { mailFrom: 'x@looping.example', peer: '198.51.100.7' } }, server)).toBe(false);
  expect(server.questions.length).toBeLessThan(20);
});

test('a mail without a readable From causes no questions', async () => {
  const server = await nameServer(zone);
  expect(await isProven({ raw: lines('jo@example.com, eve@evil.example') }, server)).toBe(false);
  expect(server.questions).toEqual([]);
});
