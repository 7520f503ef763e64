import { describe, expect, test } from 'vitest';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';

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
