import { generateKeyPairSync } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { noteBackup } from '../../../lib/local/backup/last-backup.ts';
import { examineMachine, type Ports } from '../../../lib/local/doctor/examine-machine.ts';
import { readSettings } from '../../../lib/local/settings.ts';
import { aService } from '../support/service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const now = Temporal.Instant.from('2026-11-03T08:00:00Z');
const absent = (): never => {
  throw Object.assign(new Error('none'), { code: 'ENOTFOUND' });
};

interface Zone {
  readonly mx?: readonly string[];
  readonly txt?: Readonly<Record<string, string>>;
  readonly hosts?: readonly string[];
}
const ports = ({ mx = [], txt = {}, hosts = [] }: Zone = {}, changes: Partial<Ports> = {}): Ports => ({
  resolveMx: async () => (mx.length === 0 ? absent() : mx.map((exchange, priority) => ({ exchange, priority }))),
  resolveTxt: async (name) => (txt[name] === undefined ? absent() : [[txt[name]]]),
  addressesOf: async (host) => (hosts.includes(host) ? ['127.0.0.1'] : []),
  now: () => now,
  timeServer: { host: '127.0.0.1', port: 9 },
  smtpPort: 25,
  ...changes,
});

async function examined(variables: Readonly<Record<string, string>>, given: Ports = ports()) {
  const settings = readSettings({ DATA_DIR: tempFolder(), OPERATOR: 'op@example.com', ...variables });
  return new Map((await examineMachine(settings, given)).map((finding) => [finding.checked, finding]));
}
const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
};

test('on a playground there is no DNS to check, and the report says so', async () => {
  const findings = await examined({});
  expect(findings.get('DNS')).toMatchObject({ state: 'note' });
  expect(findings.has('MX')).toBe(false);
  expect(findings.get('relay')).toMatchObject({ state: 'note', found: expect.stringContaining('not set') });
});

test('for a domain without records the report lists each record to add', async () => {
  const findings = await examined({ MAIL_DOMAIN: 'in.example.com' });
  expect(findings.get('MX')).toMatchObject({ state: 'ill', mend: expect.stringContaining('in.example.com. MX 10') });
  expect(findings.get('SPF')).toMatchObject({ state: 'ill', mend: expect.stringContaining('v=spf1') });
  expect(findings.get('DMARC')).toMatchObject({ state: 'ill', mend: expect.stringContaining('_dmarc.in.example.com') });
  expect(findings.get('DKIM')).toMatchObject({ state: 'note' });
});

test('a domain with its records is fine; an MX whose name has no address is not', async () => {
  const txt = { 'in.example.com': 'v=spf1 include:relay.example -all', '_dmarc.in.example.com': 'v=DMARC1; p=none' };
  const port = await listening(createServer((socket) => socket.end('220 mx.example.com ESMTP\r\n')));
  const well = await examined(
    { MAIL_DOMAIN: 'in.example.com' },
    ports({ mx: ['127.0.0.1'], hosts: ['127.0.0.1'], txt }, { smtpPort: port }),
  );
  for (const checked of ['MX', 'SPF', 'DMARC', `port ${port}`]) expect(well.get(checked), checked).toMatchObject({ state: 'well' });
  const lost = await examined({ MAIL_DOMAIN: 'in.example.com' }, ports({ mx: ['mx.gone.invalid'], txt }));
  expect(lost.get('MX')).toMatchObject({ state: 'ill', found: expect.stringContaining('mx.gone.invalid has no address') });
});

test('a port on which nobody listens is reported with what to check', async () => {
  const port = await listening(createServer());
  const server = createServer();
  const closed = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  expect(port).not.toBe(closed);
  const findings = await examined(
    { MAIL_DOMAIN: 'in.example.com' },
    ports({ mx: ['127.0.0.1'], hosts: ['127.0.0.1'] }, { smtpPort: closed }),
  );
  expect(findings.get(`port ${closed}`)).toMatchObject({ state: 'ill', mend: expect.stringContaining('firewall') });
});

test('a silent name server is not reported as a missing record', async () => {
  const failing = ports({}, { resolveTxt: async () => Promise.reject(Object.assign(new Error('x'), { code: 'ETIMEOUT' })) });
  expect((await examined({ MAIL_DOMAIN: 'in.example.com' }, failing)).get('SPF')).toMatchObject({ state: 'note' });
});

test('the key in the DNS must match DKIM_KEY', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const file = join(tempFolder(), 'key.pem');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const asked = async (record?: string) =>
    (
      await examined(
        { MAIL_DOMAIN: 'in.example.com', DKIM_KEY: file },
        ports({ txt: record === undefined ? {} : { 'tactful._domainkey.in.example.com': record } }),
      )
    ).get('DKIM');
  expect(await asked(`v=DKIM1; k=rsa; p=${p}`)).toMatchObject({ state: 'well' });
  expect(await asked('v=DKIM1; k=rsa; p=AAAA')).toMatchObject({ state: 'ill', found: expect.stringContaining('a different key') });
  expect(await asked()).toMatchObject({ state: 'ill', mend: expect.stringContaining(p.slice(0, 40)) });
});

test('the report tries to log in to the relay; a wrong password is named as the problem but never shown', async () => {
  const relay = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ password }, _, done) => (password === 'right' ? done(null, { user: 'jo' }) : done(new Error('no'))),
  });
  await new Promise<void>((resolve) => void relay.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void relay.close());
  const { port } = relay.server.address() as AddressInfo;
  const asked = async (password: string) => (await examined({ SMTP_RELAY: `smtp://jo:${password}@127.0.0.1:${port}` })).get('relay');
  expect(await asked('right')).toMatchObject({ state: 'well' });
  const wrong = await asked('wrong-and-secret');
  expect(wrong).toMatchObject({ state: 'ill', found: expect.stringContaining('refuses our login') });
  expect(JSON.stringify(wrong)).not.toContain('wrong-and-secret');
});

test('an unreachable mailbox is reported, and its DNS is the provider’s', async () => {
  const findings = await examined({
    MAILBOX: 'imap://jo%40example.com:secret@127.0.0.1:9',
    SMTP_RELAY: 'smtp://jo:secret@127.0.0.1:9',
    SIGN_UP: 'you@example.com',
  });
  expect(findings.get('mailbox')).toMatchObject({ state: 'ill', found: expect.stringContaining('127.0.0.1') });
  expect(findings.get('DNS')).toMatchObject({ state: 'well' });
  expect(findings.has('MX')).toBe(false);
});

test.for([
  [0, 'well'],
  [-30_000, 'well'],
  [600_000, 'ill'],
] as const)('a clock that is %i ms off the time server is %s', async ([offMs, state]) => {
  const server = createSocket('udp4');
  server.on('message', (_, { port }) => {
    const answer = Buffer.alloc(48);
    answer.writeUInt32BE(Math.floor((now.epochMilliseconds + offMs) / 1000) + 2_208_988_800, 40);
    server.send(answer, port, '127.0.0.1');
  });
  await new Promise<void>((resolve) => void server.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const findings = await examined({}, ports({}, { timeServer: { host: '127.0.0.1', port: server.address().port } }));
  expect(findings.get('clock')).toMatchObject({ state });
});

test('the report gives the age of the last backup, and says whether the service runs', async () => {
  const folder = tempFolder();
  expect((await examined({ DATA_DIR: folder })).get('backup')).toMatchObject({ state: 'note', found: 'none was made yet' });
  await noteBackup(folder, now.subtract({ hours: 24 * 3 }));
  expect((await examined({ DATA_DIR: folder })).get('backup')).toMatchObject({
    state: 'well',
    found: expect.stringContaining('3 days ago'),
  });
  await noteBackup(folder, now.subtract({ hours: 24 * 30 }));
  expect((await examined({ DATA_DIR: folder })).get('backup')).toMatchObject({ state: 'note' });
  expect((await examined({ DATA_DIR: folder })).get('service')).toMatchObject({ state: 'ill', mend: expect.stringContaining('npm start') });
  await aService({ folder });
  expect((await examined({ DATA_DIR: folder })).get('service')).toMatchObject({ state: 'well' });
});
