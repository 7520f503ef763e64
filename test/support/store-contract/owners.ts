import { expect, test } from 'vitest';
import { ann, aReplyOwner, at, jo, morning } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const reply = 'r-0123456789abcdefghijklmnop@in.example.com';

export function ownersContract(open: Open): void {
  test('an address has one owner: whoever claimed it first', async () => {
    const { store } = await openStore(open);
    const [joS, annS] = [aReplyOwner(), aReplyOwner({ userId: ann })];
    const [a, b] = await Promise.all([store.claimOwner(reply, joS), store.claimOwner(reply, annS)]);
    expect(a).toEqual(b);
    expect(await store.ownerOf(reply, morning)).toEqual(a);
  });

  test('nobody owns what nobody claimed', async () => {
    const { store } = await openStore(open);
    expect(await store.ownerOf(reply, morning)).toBeNull();
  });

  test.for([
    ['2027-05-03T07:11:59Z', true],
    ['2027-05-03T07:12:00Z', false],
    ['2028-01-01T00:00:00Z', false],
  ] as const)('a reply address that expires on 3 May 2027 at 07:12 is known at %s: %s', async ([when, known]) => {
    const { store } = await openStore(open);
    await store.claimOwner(reply, aReplyOwner({ expiresAt: at('2027-05-03T07:12:00Z') }));
    expect((await store.ownerOf(reply, at(when))) !== null).toBe(known);
  });

  test('a sender’s address never expires', async () => {
    const { store } = await openStore(open);
    const sender = aReplyOwner({ timelineId: null, purpose: 'sender', expiresAt: null });
    expect(await store.claimOwner('jo@example.com', sender)).toEqual(sender);
    expect(await store.ownerOf('jo@example.com', at('2099-01-01T00:00:00Z'))).toEqual(sender);
    expect(sender.userId).toBe(jo);
  });
}
