import { expect, test } from 'vitest';
import { scan } from '../../../lib/aws/table/table-access.ts';
import { ann, aReplyOwner, at, jo, morning } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const reply = 'r-0123456789abcdefghijklmnop@in.example.com';

export function ownersContract(open: Open): void {
  test('an address belongs to the user who claimed it first', async () => {
    const { store } = await openStore(open);
    const [joS, annS] = [aReplyOwner(), aReplyOwner({ userId: ann })];
    const [a, b] = await Promise.all([store.claimOwner(reply, joS), store.claimOwner(reply, annS)]);
    expect(a).toEqual(b);
    expect(await store.ownerOf(reply, morning)).toEqual(a);
  });

  test('an unclaimed address has no owner', async () => {
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

  test('a refusal is known until it expires, and only for its address', async () => {
    const { store } = await openStore(open);
    const until = at('2027-05-03T07:12:00Z');
    await store.keepRefusal('ann@example.org', until);
    await store.keepRefusal('ann@example.org', until);
    expect(await store.hasRefused('ann@example.org', at('2027-05-03T07:11:59Z'))).toBe(true);
    expect(await store.hasRefused('ann@example.org', until)).toBe(false);
    expect(await store.hasRefused('jo@example.com', morning)).toBe(false);
  });

  test('a refusal names nobody, and outlives the user who asked', async () => {
    const { store, client, tableName } = await openStore(open);
    await store.keepRefusal('ann@example.org', at('2027-05-03T07:12:00Z'));
    for await (const item of scan({ client, name: tableName }, {})) expect(JSON.stringify(item)).not.toMatch(/ann|example/);
    await store.eraseUser(jo, ['jo@example.com', 'ann@example.org']);
    expect(await store.hasRefused('ann@example.org', morning)).toBe(true);
  });

  test('another user’s address can only be taken over after it has expired', async () => {
    const { store } = await openStore(open);
    const unconfirmed = aReplyOwner({ timelineId: null, purpose: 'sender', expiresAt: at('2026-11-10T07:12:00Z') });
    const annS = { ...unconfirmed, userId: ann, expiresAt: null };
    await store.claimOwner('jo@example.com', unconfirmed);
    expect(await store.renewOwner('jo@example.com', annS, at('2026-11-10T07:11:59Z'))).toEqual(unconfirmed);
    expect(await store.renewOwner('jo@example.com', annS, at('2026-11-10T07:12:00Z'))).toEqual(annS);
    expect(await store.ownerOf('jo@example.com', at('2099-01-01T00:00:00Z'))).toEqual(annS);
  });

  test('a user can renew their own claim and claim a free address', async () => {
    const { store } = await openStore(open);
    const unconfirmed = aReplyOwner({ timelineId: null, purpose: 'sender', expiresAt: at('2026-11-10T07:12:00Z') });
    expect(await store.renewOwner('jo@example.com', unconfirmed, morning)).toEqual(unconfirmed);
    const confirmed = { ...unconfirmed, expiresAt: null };
    expect(await store.renewOwner('jo@example.com', confirmed, morning)).toEqual(confirmed);
    expect(await store.ownerOf('jo@example.com', at('2099-01-01T00:00:00Z'))).toEqual(confirmed);
  });

  test('a sender’s address never expires', async () => {
    const { store } = await openStore(open);
    const sender = aReplyOwner({ timelineId: null, purpose: 'sender', expiresAt: null });
    expect(await store.claimOwner('jo@example.com', sender)).toEqual(sender);
    expect(await store.ownerOf('jo@example.com', at('2099-01-01T00:00:00Z'))).toEqual(sender);
    expect(sender.userId).toBe(jo);
  });
}
