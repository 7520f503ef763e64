import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import tlsOptions from 'smtp-server/lib/tls-options.js';
import { expect, test, vi } from 'vitest';
import type { UserId } from '../../../lib/domain/words.ts';
import type { Delivery, Runtime } from '../../../lib/handling/runtime.ts';
import { aProfile } from '../../support/stored.ts';
import { aRawMail } from '../support/mail.ts';
import { aService, echoing } from '../support/service.ts';
import { codes, smtpTalk } from '../support/smtp-talk.ts';
import { tempFolder } from '../support/temp-folder.ts';

const envelopeTo = (recipient: string): readonly string[] => ['EHLO laptop', 'MAIL FROM:<jo@example.com>', `RCPT TO:<${recipient}>`];

/** Handlers that record their input. */
function recording() {
  const deliveries: Delivery[] = [];
  let runtime: Runtime | undefined;
  const handlers = {
    ...echoing,
    async receiveMail(delivery: Delivery, given: Runtime) {
      deliveries.push(delivery);
      runtime = given;
    },
  };
  return { handlers, deliveries, runtime: () => runtime as Runtime };
}

test('a mail sent by nodemailer is kept, handled and answered before the 250', async () => {
  const folder = tempFolder();
  const service = await aService({ folder });
  const transport = createTransport({ host: '127.0.0.1', port: service.smtpPort ?? 0 });
  await transport.sendMail({ from: 'jo@example.com', to: 'start@tactful.localhost', subject: 'hello there', text: 'Hi' });
  transport.close();
  expect((await service.view.mails('jo@example.com')).map(({ subject }) => subject)).toEqual(['hello there']);
  const [day = ''] = readdirSync(join(folder, 'raw', 'done'));
  const [key = ''] = readdirSync(join(folder, 'raw', 'done', day));
  const raw = readFileSync(join(folder, 'raw', 'done', day, key), 'utf8').replace(/^X-Tactful-Envelope: .*\r\n/, '');
  expect(raw).toMatch(
    /^Received: from \S+ \(\[127\.0\.0\.1\]\)\r\n\tby tactful\.localhost with ESMTP\r\n\tfor <start@tactful\.localhost>;\r\n\tTue, 03 Nov 2026 08:00:00 \+0000\r\n/,
  );
});

test('the server offers these extensions', async () => {
  const { smtpPort } = await aService();
  const [greeting, offers] = await smtpTalk(smtpPort ?? 0, ['EHLO laptop']);
  expect(greeting).toMatch(/^220 tactful\.localhost /);
  for (const offer of ['PIPELINING', '8BITMIME', 'SMTPUTF8', 'SIZE 41943040']) expect(offers).toContain(offer);
  expect(offers).not.toMatch(/STARTTLS|AUTH/);
});

const tracking = 'abcdefsecret@tactful.localhost';

test.for<readonly [recipient: string, code: string]>([
  ['start@tactful.localhost', '250'],
  ['START@Tactful.Localhost', '250'],
  ['tactful@tactful.localhost', '250'],
  ['postmaster@tactful.localhost', '250'],
  ['postmaster', '250'],
  ['abuse@tactful.localhost', '250'],
  [tracking, '250'],
  ['abcdefsecret+interview@tactful.localhost', '250'],
  ['r-aaaaaaaaaaaaaaaaaaaaaaaaaa@tactful.localhost', '250'],
  ['nobody@tactful.localhost', '550'],
  ['abcdefwrongg@tactful.localhost', '550'],
  ['ghijklsecret@tactful.localhost', '550'],
  ['r-bbbbbbbbbbbbbbbbbbbbbbbbbb@tactful.localhost', '550'],
  ['dana@initech.example', '550'],
  ['start@sub.tactful.localhost', '550'],
  ['start%initech.example@tactful.localhost', '550'],
])('RCPT TO:<%s> is answered %s', async ([recipient, code]) => {
  const { handlers, runtime } = recording();
  const { smtpPort } = await aService({ handlers });
  await smtpTalk(smtpPort ?? 0, [...envelopeTo('start@tactful.localhost'), 'DATA', `${aRawMail()}\r\n.`]);
  const { store } = runtime();
  await store.saveProfile(knownUser);
  const owner = { userId, timelineId: null, purpose: 'answer', expiresAt: null } as const;
  await store.claimOwner('r-aaaaaaaaaaaaaaaaaaaaaaaaaa@tactful.localhost', owner);
  expect(codes(await smtpTalk(smtpPort ?? 0, envelopeTo(recipient)))[3]).toBe(code);
});

const userId = 'abcdef' as UserId;
const knownUser = aProfile({ userId, secret: 'secret' });

test('the handler gets recipients in lower case and once, with domains in ASCII', async () => {
  const { handlers, deliveries } = recording();
  const { smtpPort } = await aService({ handlers });
  const answers = await smtpTalk(smtpPort ?? 0, [
    'EHLO Laptop.Example',
    'MAIL FROM:<jürgen@müller.example> SMTPUTF8',
    'RCPT TO:<Start@tactful.localhost>',
    'RCPT TO:<start@TACTFUL.localhost>',
    'RCPT TO:<nobody@tactful.localhost>',
    'DATA',
    `${aRawMail()}\r\n.`,
  ]);
  expect(codes(answers).at(-1)).toBe('250');
  expect(deliveries[0]?.envelope).toEqual({
    mailFrom: 'jürgen@xn--mller-kva.example',
    recipients: ['start@tactful.localhost'],
    peer: '127.0.0.1',
    helo: 'laptop.example',
  });
});

test('the null sender of a bounce is accepted', async () => {
  const { handlers, deliveries } = recording();
  const { smtpPort } = await aService({ handlers });
  await smtpTalk(smtpPort ?? 0, ['EHLO x', 'MAIL FROM:<>', 'RCPT TO:<start@tactful.localhost>', 'DATA', `${aRawMail()}\r\n.`]);
  expect(deliveries[0]?.envelope.mailFrom).toBe('');
});

const tooLarge = Buffer.concat([Buffer.alloc(41 * 1024 * 1024, 'lorem ipsum dolor sit amet, consectetur\r\n'), Buffer.from('\r\n.\r\n')]);

test.for<readonly [announced: string, mailFrom: string, expected: readonly string[]]>([
  ['announced', 'MAIL FROM:<jo@example.com> SIZE=42991616', ['220', '250', '552', '503', '503']],
  ['not announced', 'MAIL FROM:<jo@example.com>', ['220', '250', '250', '250', '354', '552']],
])('a mail beyond 40 MB whose size was %s gets 552 and is not kept, and the connection continues', async ([, mailFrom, expected]) => {
  const folder = tempFolder();
  const { handlers, deliveries } = recording();
  const { smtpPort } = await aService({ folder, handlers });
  const data = expected.includes('354') ? [tooLarge, 'RSET'] : [];
  const answers = await smtpTalk(smtpPort ?? 0, ['EHLO x', mailFrom, 'RCPT TO:<start@tactful.localhost>', 'DATA', ...data]);
  expect(codes(answers).slice(0, expected.length)).toEqual(expected);
  expect(deliveries).toEqual([]);
  for (const state of ['incoming', 'pending', 'done', 'failed']) expect(readdirSync(join(folder, 'raw', state))).toEqual([]);
});

test('a client that leaves in the middle of a mail leaves nothing behind, and the next one is served', async () => {
  const folder = tempFolder();
  const { handlers, deliveries } = recording();
  const said: string[] = [];
  const saying = (level: string) => (decision: string) => void said.push(`${level}: ${decision}`);
  const log = { info: saying('info'), warn: saying('warn'), error: saying('error') };
  const { smtpPort } = await aService({ folder, handlers, log });
  const socket = connect(smtpPort ?? 0, '127.0.0.1');
  const lines = [...envelopeTo('start@tactful.localhost'), 'DATA'];
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      if (chunk.toString().startsWith('354')) {
        socket.write('From: jo@example.com\r\n', () => socket.destroy());
        resolve();
      } else socket.write(`${lines.shift()}\r\n`);
    });
  });
  await vi.waitFor(() => expect(said).toContain('info: client went away in the middle of a mail'));
  expect(readdirSync(join(folder, 'raw', 'incoming'))).toEqual([]);
  expect(said.filter((line) => !line.startsWith('info'))).toEqual([]);
  expect(codes(await smtpTalk(smtpPort ?? 0, [...envelopeTo('start@tactful.localhost'), 'DATA', `${aRawMail()}\r\n.`])).at(-1)).toBe('250');
  expect(deliveries).toHaveLength(1);
});

test('when the disk fails the client is told to try again', async () => {
  const folder = tempFolder();
  const { smtpPort } = await aService({ folder });
  rmSync(join(folder, 'raw'), { recursive: true });
  writeFileSync(join(folder, 'raw'), 'no folder');
  const answers = await smtpTalk(smtpPort ?? 0, [...envelopeTo('start@tactful.localhost'), 'DATA', `${aRawMail()}\r\n.`]);
  expect(codes(answers).at(-1)).toBe('451');
  expect(answers.at(-1)).not.toContain(folder);
});

test('a client that tries one address after the other is disconnected', async () => {
  const { smtpPort } = await aService();
  const guesses = Array.from({ length: 12 }, (_, index) => `RCPT TO:<guess${index}@tactful.localhost>`);
  const answers = await smtpTalk(smtpPort ?? 0, ['EHLO x', 'MAIL FROM:<jo@example.com>', ...guesses]);
  expect(codes(answers).at(-1)).toBe('421');
  expect(answers).toHaveLength(14);
});

test('behind an MTA only the named peers may deliver mail', async () => {
  const variables = { SENDER_CHECK: 'header:mx.example.com', SMTP_PEERS: '10.0.0.0/8' };
  const { smtpPort } = await aService({ variables });
  expect(codes(await smtpTalk(smtpPort ?? 0, ['EHLO x']))).toEqual(['554']);
});

test('with a certificate a mail can arrive over STARTTLS', async () => {
  const folder = tempFolder();
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const { key, cert } = tlsOptions({});
  writeFileSync(keyFile, String(key));
  writeFileSync(certFile, String(cert));
  const { smtpPort, view } = await aService({ folder: join(folder, 'data'), variables: { TLS_KEY: keyFile, TLS_CERT: certFile } });
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort ?? 0, requireTLS: true, tls: { rejectUnauthorized: false } });
  await transport.sendMail({ from: 'jo@example.com', to: 'start@tactful.localhost', subject: 'sealed', text: 'Hi' });
  transport.close();
  expect((await view.mails(null)).map(({ subject }) => subject)).toEqual(['sealed']);
});

test('a mail can have at most a hundred recipients', async () => {
  const { handlers, runtime } = recording();
  const { smtpPort } = await aService({ handlers });
  await smtpTalk(smtpPort ?? 0, [...envelopeTo('start@tactful.localhost'), 'DATA', `${aRawMail()}\r\n.`]);
  await runtime().store.saveProfile(knownUser);
  const recipients = Array.from({ length: 101 }, (_, index) => `RCPT TO:<${tracking.replace('@', `+${index}@`)}>`);
  const answers = codes(await smtpTalk(smtpPort ?? 0, ['EHLO laptop', 'MAIL FROM:<jo@example.com>', ...recipients]));
  expect(answers.slice(3, -1).every((code) => code === '250')).toBe(true);
  expect(answers.at(-1)).toBe('452');
});
