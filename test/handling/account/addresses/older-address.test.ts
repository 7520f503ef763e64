/** The older address has the last word: an attacker who gets one address added does not take over the account. */
import { describe, expect, test } from 'vitest';
import { wakeUser } from '../../../../lib/handling/account/wake-user.ts';
import { domain, handling } from '../../../support/handling.ts';

const jo = 'jo@example.com';
const work = 'jo@work.example';
const eve = 'eve@evil.example';

/** Jo joined and added an address at work long ago; Eve's was added just now. */
async function threeAddresses() {
  const service = await handling('2026-11-03T07:12:00Z');
  await service.joins(jo);
  const { runtime } = service;
  let number = 0;
  const says = (from: string, text: string, to = `tactful@${domain}`): Promise<string> => {
    number += 1;
    return service.receives({
      from,
      to: [to],
      lines: `From: ${from}\nTo: ${to}\nSubject: x\nMessage-ID: <m${number}@example.com>\n\n${text}\n`,
    });
  };
  const adds = async (address: string) => {
    await says(jo, `add address ${address}`);
    await says(address, 'yes', service.sent.findLast(({ kind, to }) => kind === 'confirm' && to === address)?.replyTo ?? '');
  };
  const user = async () => {
    const owner = (await runtime.store.ownerOf(jo, runtime.now())) ?? (await runtime.store.ownerOf(work, runtime.now()));
    const profile = owner === null ? null : await runtime.store.loadProfile(owner.userId);
    if (profile === null) throw new Error('Nobody is left.');
    return profile;
  };
  await adds(work);
  service.clockTo('2026-11-10T07:12:00Z');
  await adds(eve);
  const after = async (text: string, from: string, to?: string | null) => {
    const before = service.sent.length;
    await says(from, text, to ?? undefined);
    return service.sent.slice(before);
  };
  return { service, says: after, user, wakes: async () => wakeUser((await user()).userId, runtime) };
}

describe('an older address', () => {
  test.for([
    [jo, eve],
    [work, eve],
    [jo, work],
    [eve, eve],
    [jo, jo],
  ] as const)('%s removes %s at once', async ([from, address]) => {
    const { says, user } = await threeAddresses();
    await says(`remove address ${address}`, from);
    expect((await user()).addresses).not.toContain(address);
  });

  test.for([
    [eve, jo],
    [eve, work],
    [work, jo],
  ] as const)('is removed for %s after three days: %s, told to all', async ([from, address]) => {
    const { service, says, user, wakes } = await threeAddresses();
    const told = await says(`remove address ${address}`, from);
    expect(told.map(({ to }) => to)).toEqual([jo, work, eve]);
    for (const { text } of told) {
      expect(text.replaceAll('\n', ' ')).toContain(`${address} will be removed on Friday 13 November, because ${from} asked for it.`);
      expect(text).toContain('To keep it, reply “no” from that address.');
    }
    expect((await user()).addresses).toContain(address);
    service.clockTo('2026-11-13T07:11:00Z');
    await wakes();
    expect((await user()).addresses).toContain(address);
    service.clockTo('2026-11-13T07:12:00Z');
    const before = service.sent.length;
    await wakes();
    const profile = await user();
    expect(profile.addresses).not.toContain(address);
    expect(profile.leaving).toBeUndefined();
    expect(service.sent.slice(before).map(({ to }) => to)).toEqual([address === jo ? work : jo, address]);
    expect(await wakes()).toBe('nothing due');
  });

  test.for([
    [jo, jo, 'kept'],
    [jo, work, 'kept'],
    [work, work, 'kept'],
    [work, jo, 'leaves'],
    [eve, jo, 'leaves'],
    [eve, work, 'leaves'],
  ] as const)('a no of %s about %s: it is %s', async ([from, address, outcome]) => {
    const { service, says, user, wakes } = await threeAddresses();
    const [announced] = await says(`remove address ${address}`, eve);
    const told = await says('no', from, announced?.replyTo);
    if (outcome === 'kept')
      expect(told.map(({ to, text }) => [to, text.includes(`${address} stays.`)])).toEqual([jo, work, eve].map((to) => [to, true]));
    service.clockTo('2026-11-14T07:12:00Z');
    await wakes();
    expect((await user()).addresses.includes(address)).toBe(outcome === 'kept');
  });

  test('says just "no" to tactful@, which counts whatever was asked in the meantime', async () => {
    const { service, says, user, wakes } = await threeAddresses();
    const [announced] = await says(`remove address ${jo}`, eve);
    await says('delete everything', eve);
    await says('no', jo, announced?.replyTo);
    service.clockTo('2026-11-14T07:12:00Z');
    await wakes();
    expect((await user()).addresses).toEqual([jo, work, eve]);
    await says(`remove address ${work}`, eve);
    await says('no', work);
    service.clockTo('2026-11-18T07:12:00Z');
    await wakes();
    expect((await user()).addresses).toEqual([jo, work, eve]);
  });

  test('gets one mail about a repeated request, and a redelivery starts no second removal', async () => {
    const { service, says, user } = await threeAddresses();
    const [announced] = await says(`remove address ${jo}`, eve);
    const { leaving } = await user();
    service.clockTo('2026-11-11T07:12:00Z');
    const again = await says(`remove address ${jo}`, eve);
    expect(again.map(({ to }) => to)).toEqual([jo]);
    expect((await user()).leaving).toEqual(leaving);
    await says('no', jo, announced?.replyTo);
    const mails = service.rawKeys().length;
    for (const nth of [mails - 3, mails - 2]) await service.receivesAgain(nth);
    expect((await user()).leaving).toBeUndefined();
  });

  test('removes the address that asked, and the request with it', async () => {
    const { service, says, user, wakes } = await threeAddresses();
    await says(`remove address ${jo}`, eve);
    await says(`remove address ${eve}`, work);
    service.clockTo('2026-11-14T07:12:00Z');
    await wakes();
    expect((await user()).addresses).toEqual([jo, work]);
  });

  test('counts as old if the profile has no times of its addresses, and the order still counts', async () => {
    const { service, says, user } = await threeAddresses();
    const { addedAt: _, ...before } = await user();
    await service.runtime.store.saveProfile({ ...before, version: before.version + 1 });
    expect((await says('export', eve)).map(({ kind }) => kind)).toEqual(['export']);
    await says(`remove address ${jo}`, eve);
    expect((await user()).leaving).toMatchObject([{ address: jo }]);
  });
});

describe('a new address', () => {
  test.for(['export', 'new address', 'delete everything'])('`%s`: the oldest address is asked, and only its yes counts', async (words) => {
    const { says, user } = await threeAddresses();
    const { secret } = await user();
    const asked = await says(words, eve);
    expect(asked).toMatchObject([{ kind: 'question', to: jo }]);
    expect(asked[0]?.text).toContain(`${eve} asked me`);
    expect(asked[0]?.text).toContain(`Reply “remove address ${eve}”.`);
    for (const from of [eve, work]) {
      for (const to of [asked[0]?.replyTo, undefined]) {
        for (const mail of await says('yes', from, to))
          expect(mail).toMatchObject({ kind: 'answer', to: jo, subject: 'Nothing has changed' });
      }
    }
    expect(await user()).toMatchObject({ secret, status: 'active' });
    const done = await says('yes', jo, asked[0]?.replyTo);
    expect(done.map(({ kind }) => kind)).toEqual([{ export: 'export', 'new address': 'answer' }[words] ?? 'goodbye']);
    if (words === 'new address') expect((await user()).secret).not.toBe(secret);
  });

  test.for(['export', 'new address', 'delete everything'])(
    '`%s`: a no from the oldest address leaves everything as it is',
    async (words) => {
      const { says, user } = await threeAddresses();
      const { secret } = await user();
      const [asked] = await says(words, eve);
      expect((await says('no', jo, asked?.replyTo)).map(({ kind }) => kind)).toEqual(['answer']);
      expect(await says('yes', jo, asked?.replyTo)).not.toMatchObject([{ kind: 'export' }]);
      expect(await user()).toMatchObject({ secret, status: 'active', openQuestion: null });
    },
  );

  test('a yes to one question does not answer another that came in between', async () => {
    const { says, user } = await threeAddresses();
    const [asked] = await says('export', eve);
    await says('delete everything', eve);
    await says('yes', jo, asked?.replyTo);
    expect((await user()).status).toBe('active');
  });

  test('can’t say yes to a question to the oldest address', async () => {
    const { says, user } = await threeAddresses();
    await says('delete everything', jo);
    await says('yes', eve);
    expect((await user()).status).toBe('active');
    await says('yes', work);
    await expect(user()).rejects.toThrow('Nobody is left');
  });

  test.for(['export', 'new address'])('`%s` needs no yes if an old address asks, or one added three days ago', async (words) => {
    const { service, says } = await threeAddresses();
    for (const from of [jo, work]) expect((await says(words, from)).map(({ kind }) => kind)).not.toContain('question');
    service.clockTo('2026-11-13T07:12:00Z');
    expect((await says(words, eve)).map(({ kind }) => kind)).not.toContain('question');
  });

  test('can use any other word at once', async () => {
    const { says, user } = await threeAddresses();
    await says('hour 7', eve);
    expect((await user()).hour).toBe(7);
  });
});
