import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { rebuildHead } from '../../../lib/aws/operations/rebuild/head.ts';
import { rebuild } from '../../../lib/aws/operations/rebuild.ts';
import { headKey } from '../../../lib/aws/table/keys.ts';
import { noHistory, record } from '../../../lib/domain/history.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import type { Commit } from '../../../lib/handling/store.ts';
import { aCommit, anApplication, aParkedMail, aProfile, aReplyOwner, at, globex, initech, jo, morning } from '../stored.ts';
import { type Open, type OpenStore, openStore } from './open-store.ts';

const dana = 'dana.reyes@initech.example';
const sam = 'sam@globex.example';
const dueAt = at('2026-11-10T08:00:00Z');
const later = morning.add({ hours: 48 });

const toDana = aCommit({ messageId: '<1@x>' });
const again = aCommit({ sequence: 2, messageId: null, replyAddresses: [{ address: 'r-1@in.example.com', owner: aReplyOwner() }] });
const toBoth = aCommit({
  timelineId: globex,
  recordedAt: later,
  messageId: '<2@x>',
  root: '<2@x>',
  events: [anApplication({ correspondents: [dana, sam].map((address) => ({ address, name: null })), messageId: '<2@x>' })],
});

/** Stores claims, commits and heads as the handlers do, and items that no commit knows of. */
async function aLife({ store }: OpenStore): Promise<void> {
  await store.saveProfile(aProfile());
  await store.claimOwner('jo@example.com', aReplyOwner({ purpose: 'sender', timelineId: null, expiresAt: null }));
  await store.count(jo, { day: '2026-11-03', mails: 2, offset: '+01:00' });
  await store.park(jo, '<unseen@x>', aParkedMail(), morning);
  await store.spend('jo@example.com', 'help', { times: 1, windowMinutes: 10 }, morning, 'mail');
  const seen = await store.claimCorrespondent(jo, dana, initech, null);
  const seenThere = await store.claimCorrespondent(jo, 'at initech', initech, null);
  await store.claimMessage(jo, '<1@x>', { timelineId: initech, version: 0, answered: false });
  await store.markAnswered(jo, '<1@x>');
  await commitAll(store, [toDana, again]);
  for (const { address, owner } of again.replyAddresses) await store.claimOwner(address, owner);
  await store.claimCorrespondent(jo, dana, globex, seen);
  await store.claimCorrespondent(jo, 'at initech', globex, seenThere);
  await store.claimCorrespondent(jo, sam, globex, null);
  await store.claimCorrespondent(jo, 'at globex', globex, null);
  await store.claimMessage(jo, '<2@x>', { timelineId: globex, version: 0, answered: true });
  await commitAll(store, [toBoth]);
}

async function commitAll(store: OpenStore['store'], commits: readonly Commit[]): Promise<void> {
  for (const commit of commits) {
    const loaded = await store.load(jo, commit.timelineId);
    await store.append(commit);
    const { timelineId, userId, root, sequence } = commit;
    const history = record(loaded?.history ?? noHistory, commit.events);
    await store.saveHead({ timelineId, userId, root, sequence, history }, dueAt);
  }
}

const rebuilt = ({ client, tableName }: OpenStore) => rebuild(client, tableName, () => dueAt);

type Items = ReadonlyMap<string, Record<string, unknown>>;
async function allItems({ client, tableName }: OpenStore): Promise<Items> {
  const { Items: items = [] } = await client.send(new ScanCommand({ TableName: tableName, ConsistentRead: true }));
  return new Map(items.map((item) => [`${item.PK} / ${item.SK}`, item]));
}

/** Without the versions of correspondents, which only ever rise. Their content is what counts. */
const withoutClaimVersions = (items: Items): Items =>
  new Map([...items].map(([key, item]) => [key, /CORRESPONDENT|EMPLOYER/.test(key) ? { ...item, version: 0 } : item]));

const isProjection = (key: string): boolean =>
  /(TIMELINE#|MESSAGE#|CORRESPONDENT#|EMPLOYER#|ADDRESS#r-)/.test(key) && !key.includes('COMMIT#');

export function rebuildContract(open: Open): void {
  test.for([
    { old: initech, own: globex },
    { old: globex, own: initech },
  ])('a mail that got its own timeline is claimed by that one, $own', async ({ old, own }) => {
    const opened = await openStore(open);
    const { store } = opened;
    await store.saveProfile(aProfile());
    const moved = anApplication({ id: '0000000002-00', messageId: '<2@x>' });
    const undone = { type: 'Undone', id: '0000000003-00', at: later, recordedAt: later, undoes: [moved.id] } as const;
    await commitAll(store, [
      aCommit({ timelineId: own, messageId: '<2@x>', root: '<2@x>', events: [{ ...moved, id: '0000000001-00' }] }),
      aCommit({ timelineId: old, messageId: '<1@x>' }),
      aCommit({ timelineId: old, sequence: 2, messageId: '<2@x>', events: [moved] }),
      aCommit({ timelineId: old, sequence: 3, messageId: '<say@x>', events: [undone] }),
    ]);
    await rebuilt(opened);
    const { messages } = await store.gather(jo, { messageIds: ['<1@x>', '<2@x>'], correspondents: [] });
    expect(messages.get('<1@x>')?.timelineId).toBe(old);
    expect(messages.get('<2@x>')?.timelineId).toBe(own);
  });

  test('lost items come back as they were', async () => {
    const opened = await openStore(open);
    await aLife(opened);
    const before = await allItems(opened);
    const lost = [...before].filter(([key]) => isProjection(key));
    expect(lost).toHaveLength(9);
    for (const [, { PK, SK }] of lost) await opened.client.send(new DeleteCommand({ TableName: opened.tableName, Key: { PK, SK } }));
    expect(await rebuilt(opened)).toEqual({ users: 1, timelines: 2, commits: 3, erased: 0, withoutProfile: [] });
    expect(withoutClaimVersions(await allItems(opened))).toEqual(withoutClaimVersions(before));
  });

  test('an employer whom a recruiter named is claimed again for that timeline', async () => {
    const opened = await openStore(open);
    const named = {
      type: 'ReplyReceived',
      id: '0000000001-00',
      at: morning,
      recordedAt: morning,
      from: { address: sam, name: null },
      channel: 'mail',
      asks: false,
      promises: [],
      passesOn: false,
      employers: ['Hooli Ltd'],
      messageId: '<3@x>',
      excerpt: null,
    } as const;
    await opened.store.saveProfile(aProfile());
    await commitAll(opened.store, [aCommit({ timelineId: globex, messageId: '<3@x>', events: [named] })]);
    await rebuilt(opened);
    const { correspondents } = await opened.store.gather(jo, { messageIds: [], correspondents: ['employer hooli', sam] });
    expect([...correspondents.values()].map(({ timelines }) => timelines)).toEqual([[globex], [globex]]);
  });

  test('nothing changes if nothing was lost', async () => {
    const opened = await openStore(open);
    await aLife(opened);
    const before = await allItems(opened);
    await rebuilt(opened);
    expect(withoutClaimVersions(await allItems(opened))).toEqual(withoutClaimVersions(before));
  });

  test.for([
    ['unreadable', { base: 'nonsense', recent: [] }],
    ['ahead of all commits', { version: 99 }],
    ['without a version', { version: undefined }],
  ] as const)('a head that is %s is rebuilt', async ([, damage]) => {
    const opened = await openStore(open);
    await aLife(opened);
    const before = await allItems(opened);
    const { PK, SK } = headKey(jo, initech);
    await opened.client.send(new PutCommand({ TableName: opened.tableName, Item: { ...before.get(`${PK} / ${SK}`), ...damage } }));
    await rebuilt(opened);
    expect((await allItems(opened)).get(`${PK} / ${SK}`)).toEqual(before.get(`${PK} / ${SK}`));
  });

  test('a timeline that is claimed but not yet committed stays the correspondent’s newest', async () => {
    const opened = await openStore(open);
    await aLife(opened);
    const { correspondents } = await opened.store.gather(jo, { messageIds: [], correspondents: [dana] });
    const toCome = 'jo2345-tocomexx' as TimelineId;
    await opened.store.claimCorrespondent(jo, dana, toCome, correspondents.get(dana) ?? null);
    await rebuilt(opened);
    const after = await opened.store.gather(jo, { messageIds: [], correspondents: [dana] });
    expect(after.correspondents.get(dana)?.timelines).toEqual([toCome, globex, initech]);
  });

  test('a head that a writer saved in the meantime is not overwritten', async () => {
    const opened = await openStore(open);
    await aLife(opened);
    const read = await opened.store.load(jo, initech);
    await commitAll(opened.store, [aCommit({ sequence: 3, messageId: '<3@x>' })]);
    if (read !== null) await rebuildHead({ client: opened.client, name: opened.tableName }, read, null);
    expect(read?.sequence).toBe(2);
    expect((await opened.store.load(jo, initech))?.sequence).toBe(3);
    expect(await opened.store.dueOf(jo, dueAt)).toHaveLength(2);
  });

  test('an erased user’s timelines stay erased', async () => {
    const opened = await openStore(open);
    await aLife(opened);
    await opened.store.saveProfile(aProfile({ version: 2, status: 'erased' }));
    const { PK, SK } = headKey(jo, initech);
    await opened.client.send(new DeleteCommand({ TableName: opened.tableName, Key: { PK, SK } }));
    expect(await rebuilt(opened)).toEqual({ users: 0, timelines: 0, commits: 0, erased: 2, withoutProfile: [] });
    expect((await allItems(opened)).has(`${PK} / ${SK}`)).toBe(false);
  });

  test('the caller decides when a timeline is due, and is given the profile and counters', async () => {
    const opened = await openStore(open);
    await aLife(opened);
    const asked: string[] = [];
    await rebuild(opened.client, opened.tableName, (loaded, profile, counters) => {
      asked.push(`${loaded.timelineId} at ${profile.hour}, ${counters.mailsToday} mails`);
      return loaded.timelineId === initech ? null : dueAt;
    });
    expect(asked.toSorted()).toEqual([`${globex} at 9, 2 mails`, `${initech} at 9, 2 mails`]);
    const due = await opened.store.dueOf(jo, Temporal.Instant.from('2099-01-01T00:00:00Z'));
    expect(due.map(({ timelineId }) => timelineId)).toEqual([globex]);
  });
}
