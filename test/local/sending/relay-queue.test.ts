import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Handlers } from '../../../lib/local/service-ports.ts';
import { anEnvelope, anOutgoingMail, aRawMail } from '../support/mail.ts';
import { aService, echoing } from '../support/service.ts';
import { tempFolder } from '../support/temp-folder.ts';

interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A mail server that answers RCPT and DATA as told, and keeps what it received. */
async function aRelay(answers: { greeting?: number; rcpt?: number; data?: number } = {}) {
  const taken: Taken[] = [];
  const answer = { ...answers };
  const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode });
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onConnect: (_session, done) => done(answer.greeting === undefined ? undefined : refusal(answer.greeting)),
    onRcptTo: (_address, _session, done) => done(answer.rcpt === undefined ? null : refusal(answer.rcpt)),
    onData: (stream, { envelope }, done) => {
      text(stream).then((raw) => {
        if (answer.data !== undefined) return done(refusal(answer.data));
        taken.push({
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          raw,
        });
        return done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken, answer };
}

const outcomes: unknown[] = [];
/** Answers each mail, and keeps the results of `send`. */
const answering = (said: unknown[] = outcomes): Handlers => ({
  ...echoing,
  receiveMail: async ({ rawKey, envelope }, { outbound }) => {
    said.push(await outbound.send(anOutgoingMail({ id: rawKey.toLowerCase(), to: envelope.mailFrom })));
  },
});

const relayed = (url: string, more: Record<string, string> = {}) => ({ SMTP_RELAY: url, SENDER_CHECK: 'trust', ...more });
const queueOf = (folder: string) => readdirSync(join(folder, 'sent', 'queue'));
const hand = (service: Awaited<ReturnType<typeof aService>>) => service.deliver(Buffer.from(aRawMail()), anEnvelope());

test('a mail goes only to its recipient, as it is stored', async () => {
  const relay = await aRelay();
  const folder = tempFolder();
  const service = await aService({ folder, variables: relayed(relay.url), handlers: answering() });
  await hand(service);
  expect(relay.taken).toHaveLength(1);
  expect(relay.taken[0]).toMatchObject({ from: 'tactful@tactful.localhost', to: ['jo@example.com'] });
  expect(relay.taken[0]?.raw).toBe(Buffer.from((await service.view.rawOf('00000001')) ?? []).toString());
  expect(queueOf(folder)).toEqual([]);
});

test.for<readonly [when: string, answers: { greeting?: number; rcpt?: number; data?: number }]>([
  // A permanent refusal of us, not of the mail.
  ['greeting', { greeting: 554 }],
  ['RCPT', { rcpt: 450 }],
  ['DATA', { data: 451 }],
])('a mail that the relay does not accept now (%s) counts as sent and is retried', async ([, answers]) => {
  const relay = await aRelay(answers);
  const folder = tempFolder();
  const said: unknown[] = [];
  const service = await aService({ folder, variables: relayed(relay.url), handlers: answering(said) });
  await hand(service);
  expect(said).toEqual([{ type: 'sent' }]);
  expect(queueOf(folder)).toEqual(['00000001']);
  await service.advanceTo(service.now().add({ minutes: 5 }));
  for (const when of ['greeting', 'rcpt', 'data'] as const) delete relay.answer[when];
  await service.advanceTo(service.now().add({ minutes: 15 }));
  expect(relay.taken).toHaveLength(1);
  expect(queueOf(folder)).toEqual([]);
  expect(await service.view.mails(null)).toHaveLength(1);
});

test.for<readonly [when: string, answers: { rcpt?: number; data?: number }]>([
  ['RCPT', { rcpt: 550 }],
  ['DATA', { data: 554 }],
])('a mail that the relay refuses permanently (%s) is rejected and not sent', async ([, answers]) => {
  const relay = await aRelay(answers);
  const folder = tempFolder();
  const said: { type: string; reason?: string }[] = [];
  const service = await aService({ folder, variables: relayed(relay.url), handlers: answering(said) });
  await hand(service);
  expect(said).toEqual([{ type: 'rejected', reason: expect.stringMatching(/5\d\d/) }]);
  expect(said[0]?.reason).not.toContain('@');
  expect(queueOf(folder)).toEqual([]);
  expect(await service.view.mails(null)).toEqual([]);
});

test('mails that wait for an unreachable relay are sent after a restart', async () => {
  const folder = tempFolder();
  const first = await aService({ folder, variables: relayed('smtp://127.0.0.1:1'), handlers: answering() });
  await hand(first);
  await hand(first);
  expect(queueOf(folder)).toEqual(['00000001', '00000002']);
  await first.stop();
  const relay = await aRelay();
  await aService({ folder, variables: relayed(relay.url), handlers: answering() });
  await vi.waitFor(() => expect(queueOf(folder)).toEqual([]), { timeout: 5_000 });
  expect(relay.taken).toHaveLength(2);
});

test('after five days a mail is given up', async () => {
  const folder = tempFolder();
  const service = await aService({ folder, variables: relayed('smtp://127.0.0.1:1'), handlers: answering() });
  await hand(service);
  await service.advanceTo(Temporal.Instant.from('2026-11-08T07:00Z'));
  expect(queueOf(folder)).toHaveLength(1);
  await service.advanceTo(Temporal.Instant.from('2026-11-08T10:00Z'));
  expect(queueOf(folder)).toEqual([]);
});

test('with a key, stored and relayed mails are signed for our domain', async () => {
  const relay = await aRelay();
  const folder = tempFolder();
  const keyFile = join(folder, 'dkim.pem');
  writeFileSync(keyFile, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const variables = relayed(relay.url, { DKIM_KEY: keyFile, MAIL_DOMAIN: 'in.example.com' });
  const service = await aService({ folder: join(folder, 'data'), variables, handlers: answering() });
  await service.deliver(Buffer.from(aRawMail()), anEnvelope({ recipients: ['start@in.example.com'] }));
  const signature = relay.taken[0]?.raw.split('\r\n\r\n')[0]?.replace(/\r\n\s+/g, ' ');
  expect(signature).toMatch(/^DKIM-Signature: v=1; a=rsa-sha256;.* d=in\.example\.com;.* s=tactful;/m);
});
