import { expect, test } from 'vitest';
import { ann, aParkedMail, jo, morning } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const awaited = '<not-seen-yet@example.com>';

export function parkedContract(open: Open): void {
  test('mails that wait for a message are taken out once, in order of arrival', async () => {
    const { store } = await openStore(open);
    const mails = ['1', '2', '3'].map((rawKey) => aParkedMail({ rawKey }));
    for (const mail of mails) await store.park(jo, awaited, mail, morning);
    const gathered = await store.gather(jo, { messageIds: [], correspondents: [], awaited: [awaited, '<other@x>'] });
    expect(gathered.waitingFor).toEqual(new Set([awaited]));
    expect(await store.waiting(jo, awaited, morning)).toEqual(mails);
    expect(await store.unpark(jo, awaited, morning)).toEqual(mails);
    expect(await store.waiting(jo, awaited, morning)).toEqual([]);
    expect(await store.unpark(jo, awaited, morning)).toEqual([]);
    expect((await store.gather(jo, { messageIds: [], correspondents: [], awaited: [awaited] })).waitingFor.size).toBe(0);
  });

  test('a mail that was delivered twice is parked once', async () => {
    const { store } = await openStore(open);
    await store.park(jo, awaited, aParkedMail(), morning);
    await store.park(jo, awaited, aParkedMail(), morning);
    expect(await store.unpark(jo, awaited, morning)).toEqual([aParkedMail()]);
  });

  test('parked mails of different users are separate', async () => {
    const { store } = await openStore(open);
    await store.park(jo, awaited, aParkedMail(), morning);
    expect(await store.unpark(ann, awaited, morning)).toEqual([]);
  });

  test.for([
    [7 * 24 * 60 - 1, 1],
    [7 * 24 * 60, 0],
  ] as const)('after %i minutes %i mail waits still', async ([minutes, waiting]) => {
    const { store } = await openStore(open);
    await store.park(jo, awaited, aParkedMail(), morning);
    expect(await store.unpark(jo, awaited, morning.add({ minutes }))).toHaveLength(waiting);
  });

  test('a later mail doesn’t extend the time of an earlier one', async () => {
    const { store } = await openStore(open);
    const later = morning.add({ hours: 6 * 24 });
    await store.park(jo, awaited, aParkedMail({ rawKey: 'early' }), morning);
    await store.park(jo, awaited, aParkedMail({ rawKey: 'late', receivedAt: later }), later);
    const found = await store.unpark(jo, awaited, morning.add({ hours: 8 * 24 }));
    expect(found.map(({ rawKey }) => rawKey)).toEqual(['late']);
  });

  test('at most fifty mails wait for one message', async () => {
    const { store } = await openStore(open);
    for (let index = 0; index < 60; index += 1) await store.park(jo, awaited, aParkedMail({ rawKey: String(index) }), morning);
    expect(await store.unpark(jo, awaited, morning)).toHaveLength(50);
  });
}
