import { expect, test } from 'vitest';
import { noHistory, record } from '../../../lib/domain/history.ts';
import { countingRequests } from '../store/counting-requests.ts';
import { aCommit, aParkedMail, aProfile, globex, initech, jo, morning } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const dana = 'dana.reyes@initech.example';
const nothingCounted = { day: null, mailsToday: 0, unanswered: 0, offsets: {} };

export function gatherContract(open: Open): void {
  test('there is nothing about an unknown user', async () => {
    const { store } = await openStore(open);
    expect(await store.gather(jo, { messageIds: ['<a@x>'], correspondents: [dana] })).toEqual({
      profile: null,
      counters: nothingCounted,
      messages: new Map(),
      correspondents: new Map(),
      waitingFor: new Set(),
    });
    expect(await store.gatherForReminder(jo, initech)).toEqual({ profile: null, counters: nothingCounted, loaded: null });
  });

  test('everything known comes in one request, even if it is asked for twice', async () => {
    const { store, client } = await openStore(open);
    await store.saveProfile(aProfile());
    const claim = await store.claimMessage(jo, '<a@x>', { timelineId: initech, version: 0, answered: false });
    const correspondent = await store.claimCorrespondent(jo, dana, initech, null);
    await store.park(jo, '<b@x>', aParkedMail(), morning);
    const requests = countingRequests(client);
    expect(
      await store.gather(jo, {
        messageIds: ['<a@x>', '<b@x>', '<a@x>', '<c@x>'],
        correspondents: [dana, dana, 'x@y.example'],
        awaited: ['<a@x>', '<b@x>'],
      }),
    ).toEqual({
      profile: aProfile(),
      counters: nothingCounted,
      messages: new Map([['<a@x>', claim]]),
      correspondents: new Map([[dana, correspondent]]),
      waitingFor: new Set(['<b@x>']),
    });
    expect(requests.operations).toEqual(['BatchGetItem']);
  });

  test('for a reminder one request brings profile, counters and timeline', async () => {
    const { store, client } = await openStore(open);
    await store.saveProfile(aProfile());
    const { timelineId, userId, root, events } = aCommit();
    const loaded = { timelineId, userId, root, sequence: 1, history: record(noHistory, events) };
    await store.saveHead(loaded, null);
    const requests = countingRequests(client);
    expect(await store.gatherForReminder(jo, initech)).toEqual({ profile: aProfile(), counters: nothingCounted, loaded });
    expect(requests.operations).toEqual(['BatchGetItem']);
  });

  test('a thread with more references than fit in a batch is still gathered', async () => {
    const { store, client } = await openStore(open);
    const ids = Array.from({ length: 120 }, (_, index) => `<${index}@x>`);
    for (const id of [ids[0], ids[119]]) await store.claimMessage(jo, id ?? '', { timelineId: globex, version: 0, answered: false });
    const requests = countingRequests(client);
    const { messages } = await store.gather(jo, { messageIds: ids, correspondents: [] });
    expect([...messages.keys()]).toEqual([ids[0], ids[119]]);
    expect(requests.operations).toEqual(['BatchGetItem', 'BatchGetItem']);
  });

  test('items that a full batch leaves out are fetched again', async () => {
    const { store } = await openStore(open);
    // A batch holds 1.4 MB in dynalite and 16 MB in DynamoDB. Parked mails of 350 KB each fill the first, and fit in the second.
    const ids = ['<1@x>', '<2@x>', '<3@x>', '<4@x>', '<5@x>', '<6@x>'];
    const recipients = Array.from({ length: 3_500 }, (_, index) => `${String(index).padStart(5, '0')}${'x'.repeat(90)}`);
    for (const id of ids) await store.park(jo, id, aParkedMail({ envelope: { ...aParkedMail().envelope, recipients } }), morning);
    const { waitingFor } = await store.gather(jo, { messageIds: [], correspondents: [], awaited: ids });
    expect([...waitingFor].toSorted()).toEqual(ids);
  });
}
