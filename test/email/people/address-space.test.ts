import { describe, expect, test } from 'vitest';
import { longestBase, plusAddresses, wholeDomain } from '../../../lib/email/people/address-space.ts';

describe('a domain of our own', () => {
  const addresses = wholeDomain('In.Example.com');

  test.for([
    ['start', { type: 'service', name: 'start' }],
    ['tactful', { type: 'service', name: 'tactful' }],
    ['postmaster', { type: 'operator', name: 'postmaster' }],
    ['k7m2qhx4tz6p', { type: 'tracking', userId: 'k7m2qh', secret: 'x4tz6p', tag: null }],
    ['k7m2qhx4tz6p+2w', { type: 'tracking', userId: 'k7m2qh', secret: 'x4tz6p', tag: '2w' }],
    ['r-2b7qkx4mzt5hc3w6yd7njfv2ea', { type: 'reply', address: 'r-2b7qkx4mzt5hc3w6yd7njfv2ea@in.example.com' }],
    ['somebody', { type: 'unknown' }],
  ] as const)('%s: made and read back', ([local, ours]) => expect(addresses.read(addresses.of(local))).toEqual(ours));

  test.each(['start@example.com', 'start@x.in.example.com', 'start@in.example.com.evil.example', 'start', '@', ''])(
    '%s is not ours',
    (address) => expect(addresses.read(address)).toEqual({ type: 'foreign' }),
  );

  test('our From is where commands are mailed to', () =>
    expect(addresses.read(addresses.from)).toEqual({ type: 'service', name: 'tactful' }));
});

describe('the plus-addresses of a mailbox', () => {
  const addresses = plusAddresses('Jo.Tactful@Example.com');

  test.for([
    ['start', { type: 'service', name: 'start' }],
    ['tactful', { type: 'service', name: 'tactful' }],
    ['postmaster', { type: 'operator', name: 'postmaster' }],
    ['k7m2qhx4tz6p', { type: 'tracking', userId: 'k7m2qh', secret: 'x4tz6p', tag: null }],
    ['k7m2qhx4tz6p+2w+interview', { type: 'tracking', userId: 'k7m2qh', secret: 'x4tz6p', tag: '2w+interview' }],
    ['r-2b7qkx4mzt5hc3w6yd7njfv2ea', { type: 'reply', address: 'jo.tactful+r-2b7qkx4mzt5hc3w6yd7njfv2ea@example.com' }],
    ['somebody', { type: 'unknown' }],
  ] as const)('%s: made and read back', ([local, ours]) => expect(addresses.read(addresses.of(local).toUpperCase())).toEqual(ours));

  test('our From is the bare mailbox, and mail to it is mail to tactful@', () => {
    expect(addresses.from).toBe('jo.tactful@example.com');
    expect(addresses.read(addresses.from)).toEqual({ type: 'service', name: 'tactful' });
  });

  test.each([
    'start@example.com',
    'jo@example.com',
    'jo+start@example.com',
    'jo.tactfully+start@example.com',
    'jo.tactful+start@evil.example',
    'k7m2qhx4tz6p@example.com',
  ])('%s is not ours', (address) => expect(addresses.read(address)).toEqual({ type: 'foreign' }));

  test('the longest of them fits into a local part', () =>
    expect(
      plusAddresses(`${'j'.repeat(longestBase)}@example.com`)
        .of(`r-${'2'.repeat(26)}`)
        .indexOf('@'),
    ).toBeLessThanOrEqual(64));
});
