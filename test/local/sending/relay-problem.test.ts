/** A problem that holds back all mail is told to the operator in one sentence, at /api/health and by the doctor. */
import { SMTPServer } from 'smtp-server';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { silentLog } from '../../../lib/local/log.ts';
import { relayProblem } from '../../../lib/local/sending/relay-problem.ts';
import { smtpRelay } from '../../../lib/local/sending/smtp-relay.ts';
import { anEnvelope, anOutgoingMail, aRawMail } from '../support/mail.ts';
import { selfSigned } from '../support/self-signed.ts';
import { aService, echoing } from '../support/service.ts';

async function aRelay(password: string, secure: boolean) {
  const server = new SMTPServer({
    ...{ secure, ...selfSigned, authOptional: true, allowInsecureAuth: true, disabledCommands: secure ? [] : ['STARTTLS'] },
    onAuth: (given, _, done) => (given.password === password ? done(null, { user: 'jo' }) : done(new Error('no'))),
    onData: (stream, _, done) => void stream.resume().on('end', () => done()),
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return `127.0.0.1:${(server.server.address() as { port: number }).port}`;
}

test.for([
  ['a wrong password', 'smtp://jo:wrong-and-secret@', false, 'SMTP_RELAY'],
  ['an own certificate authority', 'smtps://jo:wrong-and-secret@', true, 'NODE_EXTRA_CA_CERTS'],
] as const)('%s of the relay stands at /api/health, without the password', async ([, login, secure, variable]) => {
  const host = await aRelay('right', secure);
  const { httpPort, deliver } = await aService({
    handlers: echoing,
    variables: { SMTP_RELAY: `${login}${host}`, SENDER_CHECK: 'trust' },
  });
  const relayAt = async () => {
    const answer = await fetch(`http://127.0.0.1:${httpPort}/api/health`);
    return [answer.status, ((await answer.json()) as { readonly relay: unknown }).relay];
  };
  expect(await relayAt()).toEqual([200, { lastError: null }]);
  await deliver(Buffer.from(aRawMail()), anEnvelope());
  const [status, told] = await relayAt();
  expect([status, told]).toEqual([200, { lastError: expect.stringContaining(variable) }]);
  expect(JSON.stringify(told)).toContain('127.0.0.1');
  expect(JSON.stringify(told)).not.toContain('wrong-and-secret');
});

test('without a relay there is no problem to report', async () => {
  const { httpPort } = await aService();
  expect(await (await fetch(`http://127.0.0.1:${httpPort}/api/health`)).json()).not.toHaveProperty('relay');
});

test('the problem is gone as soon as the relay accepts a mail', async () => {
  let password = 'other';
  const server = new SMTPServer({
    ...{ allowInsecureAuth: true, disabledCommands: ['STARTTLS'] },
    onAuth: (given, _, done) => (given.password === password ? done(null, { user: 'jo' }) : done(new Error('no'))),
    onData: (stream, _, done) => void stream.resume().on('end', () => done()),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const relay = smtpRelay(`smtp://jo:right@127.0.0.1:${(server.server.address() as { port: number }).port}`, silentLog);
  onTestFinished(() => relay.close());
  const { from, to } = anOutgoingMail();
  const letter = { from, to, raw: Buffer.from('Subject: x\r\n\r\nx'), sentAt: Temporal.Instant.from('2026-11-03T08:00Z') };
  await relay.transmit(letter);
  expect(relay.problem()).toContain('refuses our login');
  password = 'right';
  await relay.transmit(letter);
  expect(relay.problem()).toBeNull();
});

test.for([
  ['EAUTH', 'Invalid login: 535 no', 'SMTP_RELAY'],
  ['EOAUTH2', 'no', 'SMTP_RELAY'],
  ['ETLS', 'Error upgrading connection with STARTTLS', 'SMTP_RELAY'],
  // Node's own messages (OpenSSL's X509_verify_cert_error_string).
  ['ESOCKET', 'self-signed certificate', 'NODE_EXTRA_CA_CERTS'],
  ['ESOCKET', 'self-signed certificate in certificate chain', 'NODE_EXTRA_CA_CERTS'],
  ['ESOCKET', 'unable to verify the first certificate', 'NODE_EXTRA_CA_CERTS'],
  ['ESOCKET', 'unable to get local issuer certificate', 'NODE_EXTRA_CA_CERTS'],
  ['ESOCKET', 'certificate has expired', 'expired'],
  ['ESOCKET', "Hostname/IP does not match certificate's altnames: Host: a. is not in the cert's altnames: DNS:b", 'another name'],
  ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:9', 'host and port in SMTP_RELAY'],
] as const)('%s, "%s": what to do is about %s', ([code, message, says]) => {
  const { found, remedy } = relayProblem(Object.assign(new Error(message), { code }));
  expect(`${found}. ${remedy}`).toContain(says);
});
