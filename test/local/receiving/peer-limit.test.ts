import { connect, type Socket } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { areTooMany, mostPerPeer, originOf, placesForStrangers } from '../../../lib/local/receiving/peer-limit.ts';
import { listenForMail } from '../../../lib/local/receiving/smtp.ts';
import { codes, smtpTalk } from '../support/smtp-talk.ts';

test.for<readonly [address: string, origin: string]>([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s is counted as %s', ([address, origin]) => expect(originOf(address)).toBe(origin));

test.for<readonly [one: string, other: string]>([
  ['192.0.2.1', '192.0.2.2'],
  ['2001:db8:1:2::1', '2001:db8:1:3::1'],
])('%s and %s are different origins', ([one, other]) => expect(originOf(one)).not.toBe(originOf(other)));

async function listener(isRelay: boolean): Promise<number> {
  const { port, stop } = await listenForMail(
    {
      hostName: 'tactful.localhost',
      addresses: wholeDomain('tactful.localhost'),
      tls: null,
      isWelcome: () => true,
      isRelay: () => isRelay,
      checkRecipient: async (address) => ({ type: 'accepted', address }),
      accept: async () => ({ type: 'handled' }),
      now: () => Temporal.Instant.from('2026-11-03T08:00:00Z'),
      log: silentLog,
    },
    '127.0.0.1',
    0,
  );
  onTestFinished(stop);
  return port;
}

/** Connects and says nothing. Returns the code of the greeting. */
function holds(port: number): Promise<{ readonly socket: Socket; readonly code: string }> {
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.once('data', (greeting) => resolve({ socket, code: greeting.toString('utf8').slice(0, 3) }));
  });
}

test('a peer with too many connections is told to come later, until it closes one', async () => {
  const port = await listener(false);
  const held = await Promise.all(Array.from({ length: mostPerPeer }, () => holds(port)));
  expect(new Set(held.map(({ code }) => code))).toEqual(new Set(['220']));
  expect((await holds(port)).code).toBe('421');
  held[0]?.socket.destroy();
  await expect.poll(async () => codes(await smtpTalk(port, ['EHLO laptop']))).toEqual(['220', '250']);
});

test('a relay that delivers mail for many may have more', async () => {
  const port = await listener(true);
  const held = await Promise.all(Array.from({ length: mostPerPeer + 5 }, () => holds(port)));
  expect(new Set(held.map(({ code }) => code))).toEqual(new Set(['220']));
});

const strangersAt = (count: number) => Array.from({ length: count }, (_, index) => ({ remoteAddress: `198.51.${index % 50}.${index}` }));
const isRelay = (peer: string): boolean => peer.startsWith('10.');

test.for([
  ['as many strangers as there are places', strangersAt(placesForStrangers), false],
  ['one more', strangersAt(placesForStrangers + 1), true],
  [
    'strangers and relays',
    [...strangersAt(placesForStrangers), ...Array.from({ length: 20 }, () => ({ remoteAddress: '10.0.0.1' }))],
    false,
  ],
  ['relays alone', Array.from({ length: 120 }, () => ({ remoteAddress: '10.0.0.1' })), false],
] as const)('strangers leave the places of relays free: %s', ([, connections, isFull]) => {
  expect(areTooMany(connections, isRelay)).toBe(isFull);
});

test('a hundred idle strangers from many networks do not block a relay', async () => {
  const isStranger = (peer: string): boolean => peer !== '127.0.0.1';
  const { port, stop } = await listenForMail(
    {
      hostName: 'tactful.localhost',
      addresses: wholeDomain('tactful.localhost'),
      tls: null,
      isWelcome: () => true,
      isRelay: (peer) => !isStranger(peer),
      checkRecipient: async () => ({ type: 'refused', code: 550, reason: 'nobody' }),
      accept: async () => ({ type: 'handled' }),
      now: () => Temporal.Instant.from('2026-11-03T08:00Z'),
      log: silentLog,
    },
    '127.0.0.1',
    0,
  );
  onTestFinished(stop);
  const greeting = (localAddress: string) =>
    new Promise<string>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress });
      socket.on('error', () => resolve('error'));
      socket.once('data', (chunk) => resolve(chunk.toString().slice(0, 3)));
      onTestFinished(() => void socket.destroy());
    });
  const strangers = await Promise.all(Array.from({ length: placesForStrangers }, (_, index) => greeting(`127.0.0.${2 + (index % 10)}`)));
  expect(strangers.every((code) => code === '220')).toBe(true);
  expect(await greeting('127.0.0.50')).toBe('421');
  expect(await greeting('127.0.0.1')).toBe('220');
});
