import { expect, test } from 'vitest';
import { dnsLookUps, TooManyLookUpsError } from '../../../lib/local/receiving/dns-look-ups.ts';
import { nameServer } from '../../support/peers/name-server.ts';

const zone = {
  txt: { 'example.com': ['v=spf1 -all'], 'long.example': ['x'.repeat(400)] },
  a: { 'example.com': ['192.0.2.1', '192.0.2.2'] },
};

test('gives the same answers as node:dns', async () => {
  const { address } = await nameServer(zone);
  const { resolve, hasFailed } = dnsLookUps([address]);
  expect(await resolve('example.com', 'TXT')).toEqual([['v=spf1 -all']]);
  expect((await resolve('long.example', 'TXT')).flat()).toEqual(['x'.repeat(255), 'x'.repeat(145)]);
  expect(await resolve('example.com', 'A')).toEqual(['192.0.2.1', '192.0.2.2']);
  await expect(resolve('nowhere.example', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  await expect(resolve('example.com', 'MX')).rejects.toMatchObject({ code: 'ENODATA' });
  expect(hasFailed()).toBe(false);
});

test('the last of 51 questions is not asked, which is no failure of DNS', async () => {
  const server = await nameServer(zone);
  const { resolve, hasFailed } = dnsLookUps([server.address]);
  for (let asked = 0; asked < 50; asked += 1) await resolve('example.com', 'TXT');
  await expect(resolve('example.com', 'TXT')).rejects.toThrow(TooManyLookUpsError);
  expect(server.questions).toHaveLength(50);
  expect(hasFailed()).toBe(false);
});

test('a server failure is remembered', async () => {
  const server = await nameServer(zone);
  server.behaves('fails');
  const { resolve, hasFailed } = dnsLookUps([server.address]);
  await expect(resolve('example.com', 'TXT')).rejects.toMatchObject({ code: 'ESERVFAIL' });
  expect(hasFailed()).toBe(true);
});

test('after the end, pending and new questions fail at once', async () => {
  const server = await nameServer(zone);
  server.behaves('is silent');
  const { resolve, end } = dnsLookUps([server.address]);
  const underWay = expect(resolve('example.com', 'TXT')).rejects.toMatchObject({ code: 'ECANCELLED' });
  end();
  await underWay;
  await expect(resolve('example.com', 'TXT')).rejects.toThrow(TooManyLookUpsError);
});
