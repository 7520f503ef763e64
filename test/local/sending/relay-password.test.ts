/** A password is sent to a relay only over TLS. A relay without TLS never gets it in clear text. */
import { SMTPServer } from 'smtp-server';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { silentLog } from '../../../lib/local/log.ts';
import { smtpRelay } from '../../../lib/local/sending/smtp-relay.ts';

async function aRelayWithoutTls() {
  const passwords: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ password }, _, done) => {
      passwords.push(password ?? '');
      done(null, { user: 'me' });
    },
    onData: (stream, _, done) => void stream.resume().on('end', () => done()),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  return { passwords, port: (server.server.address() as { port: number }).port };
}

const letter = {
  from: 'a@x.example',
  to: 'b@x.example',
  raw: Buffer.from('Subject: x\r\n\r\nx'),
  sentAt: Temporal.Instant.from('2026-11-03T08:00Z'),
};

test.for([
  ['127.0.0.1', 'taken', ['secret']],
  ['localhost', 'taken', ['secret']],
] as const)('to this machine (%s) as it always was', async ([host, answer, heard]) => {
  const { passwords, port } = await aRelayWithoutTls();
  const relay = smtpRelay(`smtp://me:secret@${host}:${port}`, silentLog);
  onTestFinished(() => relay.close());
  expect(await relay.transmit(letter)).toEqual({ type: answer });
  expect(passwords).toEqual(heard);
});

test('to any other relay not without TLS, and the operator is told', async () => {
  const { passwords, port } = await aRelayWithoutTls();
  const told: string[] = [];
  const log = { ...silentLog, error: (decision: string) => void told.push(decision) };
  // An address of this machine that does not look like a loopback address.
  const relay = smtpRelay(`smtp://me:secret@0.0.0.0:${port}`, log);
  onTestFinished(() => relay.close());
  expect(await relay.transmit(letter)).toEqual({ type: 'unreachable' });
  expect(passwords).toEqual([]);
  expect(told).toEqual(['relay refuses us']);
});
