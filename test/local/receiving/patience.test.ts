/** A client that holds a connection must make progress. Uses real sockets, with milliseconds for minutes. */
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { guessesByPeer } from '../../../lib/local/receiving/guesses.ts';
import { type Patience, usualPatience } from '../../../lib/local/receiving/patience.ts';
import { crowdedFrom } from '../../../lib/local/receiving/peer-limit.ts';
import { listenForMail, type SmtpParts } from '../../../lib/local/receiving/smtp.ts';

const long = 60_000;
const hasty: Patience = { stepMs: long, crowdedMs: long, mailMs: long, bytesPerSecond: 1_000, lookMs: 10 };
const relay = '127.0.0.1';

async function listener(patience: Partial<Patience>, changes: Partial<SmtpParts> = {}): Promise<number> {
  const { port, stop } = await listenForMail(
    {
      hostName: 'tactful.localhost',
      addresses: wholeDomain('tactful.localhost'),
      tls: null,
      isWelcome: () => true,
      isRelay: (peer) => peer === relay,
      checkRecipient: async (address) =>
        address.startsWith('start') ? { type: 'accepted', address } : { type: 'refused', code: 550, reason: 'nobody' },
      accept: async (raw) => {
        await text(Readable.from(raw));
        return { type: 'handled' };
      },
      now: () => Temporal.Instant.from('2026-11-03T08:00:00Z'),
      log: silentLog,
      patience: { ...hasty, ...patience },
      ...changes,
    },
    '127.0.0.1',
    0,
  );
  onTestFinished(stop);
  return port;
}

interface Client {
  readonly socket: Socket;
  /** The reply codes so far, one per reply. */
  codes(): readonly string[];
}

function client(port: number, localAddress = '127.0.0.9'): Client {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  let answers = '';
  socket.on('data', (chunk) => {
    answers += chunk.toString('latin1');
  });
  return { socket, codes: () => [...answers.matchAll(/^(\d{3}) /gm)].map(([, code = '']) => code) };
}

/** A client that talks before the greeting is refused for that. */
async function greeted(port: number, localAddress?: string): Promise<Client> {
  const connected = client(port, localAddress);
  await expect.poll(connected.codes).toEqual(['220']);
  return connected;
}

const letter = 'MAIL FROM:<jo@example.com>\r\nRCPT TO:<start@tactful.localhost>\r\nDATA\r\n';

test('the default limits: 5 minutes per command, 20 s with four fifths of the places taken, 10 kB/s over 15 minutes', () => {
  expect(usualPatience).toMatchObject({ stepMs: 300_000, crowdedMs: 20_000, mailMs: 900_000, bytesPerSecond: 10_000 });
  expect(crowdedFrom).toBe(80);
});

test.for<readonly [what: string, first: string, dripped: string]>([
  ['a command that never ends', '', 'E'],
  ['commands that lead nowhere', 'EHLO laptop\r\n', 'NOOP\r\n'],
  ['a mail that never begins', 'EHLO laptop\r\nMAIL FROM:<jo@example.com>\r\n', 'RSET\r\n'],
])('%s: disconnected, however many bytes arrive in the meantime', async ([, first, dripped]) => {
  const port = await listener({ stepMs: 300 });
  const { socket, codes } = await greeted(port);
  socket.write(first);
  const drip = setInterval(() => socket.write(dripped), 20);
  onTestFinished(() => clearInterval(drip));
  await expect.poll(() => codes().at(-1), { timeout: 5_000 }).toBe('421');
});

test('with most places taken a stranger must hurry, but a relay need not', async () => {
  const port = await listener({ crowdedMs: 300 });
  const slow = client(port);
  const trusted = client(port, relay);
  await expect.poll(() => [slow.codes(), trusted.codes()]).toEqual([['220'], ['220']]);
  await pause(400);
  expect(slow.codes()).toEqual(['220']);
  const many = await Promise.all(Array.from({ length: crowdedFrom - 1 }, (_, index) => greeted(port, `127.0.0.${20 + (index % 8)}`)));
  await expect.poll(() => slow.codes().at(-1), { timeout: 5_000 }).toBe('421');
  // There is room again, so no other client has to go.
  await pause(400);
  expect(many.filter(({ codes }) => codes().at(-1) === '421').length).toBeLessThan(crowdedFrom / 2);
  expect(trusted.codes()).toEqual(['220']);
});

test('a mail at a few bytes a second is cut off, and nothing of it is kept', async () => {
  const outcomes: string[] = [];
  const port = await listener(
    { mailMs: 300 },
    {
      accept: async (raw) => {
        await text(Readable.from(raw)).then(
          () => outcomes.push('kept'),
          ({ name }: Error) => {
            outcomes.push(name);
            throw new Error(name);
          },
        );
        return { type: 'handled' };
      },
    },
  );
  const { socket, codes } = await greeted(port);
  socket.write(`EHLO laptop\r\n${letter}Subject: slow\r\n\r\n`);
  const drip = setInterval(() => socket.write('x'), 20);
  onTestFinished(() => clearInterval(drip));
  await expect.poll(() => codes().at(-1), { timeout: 5_000 }).toBe('421');
  await expect.poll(() => outcomes, { timeout: 10_000 }).toEqual(['CutMailError']);
});

test('a mail that is fast enough may take longer, and the client may wait for the answer', async () => {
  const port = await listener(
    { mailMs: 100, stepMs: 200 },
    {
      accept: async (raw) => {
        await text(Readable.from(raw));
        await pause(500);
        return { type: 'handled' };
      },
    },
  );
  const { socket, codes } = await greeted(port);
  socket.write(`EHLO laptop\r\n${letter}Subject: long\r\n\r\n`);
  for (let each = 0; each < 20; each += 1) {
    socket.write('twenty bytes a line\r\n'.repeat(30));
    await pause(30);
  }
  socket.write('.\r\n');
  await expect.poll(() => codes(), { timeout: 5_000 }).toEqual(['220', '250', '250', '250', '354', '250']);
});

test('a peer that guesses addresses over many sessions gets slower answers and is logged once; a relay is not', async () => {
  const warned: unknown[] = [];
  const log = { ...silentLog, warn: (message: string, facts?: unknown) => void warned.push([message, facts]) };
  let ms = 0;
  const guesses = guessesByPeer({ free: 3, slowerMs: 100, slowestMs: 250, windowMs: 1_000 }, log, () => ms);
  const port = await listener({}, { guesses, log });
  const asks = async (from: string, address = 'guess'): Promise<number> => {
    const { socket, codes } = await greeted(port, from);
    socket.write('EHLO laptop\r\nMAIL FROM:<>\r\n');
    await expect.poll(() => codes().length).toBe(3);
    const begun = performance.now();
    socket.write(`RCPT TO:<${address}@tactful.localhost>\r\n`);
    await expect.poll(() => codes().length, { interval: 5, timeout: 5_000 }).toBe(4);
    socket.destroy();
    return performance.now() - begun;
  };
  for (let each = 0; each < 5; each += 1) await asks('127.0.0.9');
  expect(await asks('127.0.0.9')).toBeGreaterThan(190);
  expect(guesses.pauseMs('127.0.0.9')).toBe(250);
  // An existing address takes as long, so that the time reveals nothing.
  expect(await asks('127.0.0.9', 'start')).toBeGreaterThan(240);
  expect(guesses.pauseMs('127.0.0.10')).toBe(0);
  expect(warned).toEqual([['a peer guesses addresses', { peer: '127.0.0.9' }]]);
  for (let each = 0; each < 8; each += 1) await asks(relay);
  expect(guesses.pauseMs('127.0.0.9')).toBe(250);
  ms = 1_001;
  expect(guesses.pauseMs('127.0.0.9')).toBe(0);
});
