import { expect, test } from 'vitest';
import { countingRequests } from '../store/counting-requests.ts';
import { ann, jo } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const tuesday = '2026-11-03';
const wednesday = '2026-11-04';

export function countersContract(open: Open): void {
  test('mails are counted by day, and a new day starts at zero', async () => {
    const { store } = await openStore(open);
    expect(await store.count(jo, { day: tuesday, mails: 1 })).toMatchObject({ day: tuesday, mailsToday: 1 });
    expect(await store.count(jo, { day: tuesday, mails: 2 })).toMatchObject({ day: tuesday, mailsToday: 3 });
    expect(await store.count(jo, { day: wednesday, mails: 1 })).toMatchObject({ day: wednesday, mailsToday: 1 });
    expect(await store.count(ann, { day: wednesday, mails: 1 })).toMatchObject({ mailsToday: 1 });
  });

  test('a late mail from yesterday does not restart the count of today', async () => {
    const { store } = await openStore(open);
    await store.count(jo, { day: wednesday, mails: 5 });
    expect(await store.count(jo, { day: tuesday, mails: 1 })).toMatchObject({ day: wednesday, mailsToday: 5 });
  });

  test('reminders in a row are counted until any answer', async () => {
    const { store } = await openStore(open);
    const day = tuesday;
    expect(await store.count(jo, { day, reminderSent: true })).toMatchObject({ unanswered: 1 });
    expect(await store.count(jo, { day: wednesday, reminderSent: true })).toMatchObject({ unanswered: 2 });
    expect(await store.count(jo, { day, mails: 1 })).toMatchObject({ unanswered: 2 });
    expect(await store.count(jo, { day, answered: true })).toMatchObject({ unanswered: 0 });
    expect(await store.count(jo, { day, answered: true, reminderSent: true })).toMatchObject({ unanswered: 1 });
  });

  test('the newest day is the one of the last sign of the user, not of a reminder or a stranger’s mail', async () => {
    const { store } = await openStore(open);
    expect(await store.count(jo, { day: wednesday, reminderSent: true })).toMatchObject({ day: null, unanswered: 1 });
    await store.count(jo, { day: tuesday, answered: true });
    expect(await store.count(jo, { day: wednesday, reminderSent: true })).toMatchObject({ day: tuesday, unanswered: 1 });
    expect(await store.count(jo, { day: wednesday, answered: true })).toMatchObject({ day: wednesday, unanswered: 0 });
  });

  test('offsets are kept for the newest five days', async () => {
    const { store } = await openStore(open);
    for (const [day, offset] of [
      ['2026-10-01', '+01:00'],
      ['2026-10-20', '+02:00'],
      ['2026-11-02', '+03:00'],
      [tuesday, '+04:00'],
      [tuesday, '+05:00'],
      [wednesday, '-05:00'],
    ] as const) {
      await store.count(jo, { day, mails: 1, offset });
    }
    expect((await store.count(jo, { day: '2026-11-05', mails: 1, offset: '-06:00' })).offsets).toEqual({
      '2026-10-20': '+02:00',
      '2026-11-02': '+03:00',
      [tuesday]: '+05:00',
      [wednesday]: '-05:00',
      '2026-11-05': '-06:00',
    });
  });

  test('a change is one request and returns what gather returns', async () => {
    const { store, client } = await openStore(open);
    const requests = countingRequests(client);
    const counted = await store.count(jo, { day: tuesday, mails: 1, reminderSent: true, offset: '+01:00' });
    expect(requests.operations).toEqual(['UpdateItem']);
    expect((await store.gather(jo, { messageIds: [], correspondents: [] })).counters).toEqual(counted);
    expect((await store.gatherForReminder(jo, 'jo2345-initechx' as never)).counters).toEqual(counted);
  });

  test('concurrent changes count like consecutive ones', async () => {
    const { store } = await openStore(open);
    await Promise.all(Array.from({ length: 20 }, () => store.count(jo, { day: tuesday, mails: 1, reminderSent: true })));
    expect(await store.count(jo, { day: tuesday })).toEqual({ day: tuesday, mailsToday: 20, unanswered: 20, offsets: {} });
  });

  test('a year of mails does not leave a year of attributes', async () => {
    const { store, client, tableName } = await openStore(open);
    const { GetCommand } = await import('@aws-sdk/lib-dynamodb');
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 10; date <= 28; date += 1) {
        await store.count(jo, { day: `2026-${String(month).padStart(2, '0')}-${date}`, mails: 1, offset: '+01:00' });
      }
    }
    const { Item: item } = await client.send(new GetCommand({ TableName: tableName, Key: { PK: `USER#${jo}`, SK: 'COUNTERS' } }));
    expect(Object.keys(item ?? {}).length).toBeLessThan(60);
    expect(await store.count(jo, { day: '2026-12-28' })).toMatchObject({ mailsToday: 1, offsets: { '2026-12-24': '+01:00' } });
  });
}
