import { expect, test } from 'vitest';
import { scan } from '../../../lib/aws/table/table-access.ts';
import { noHistory, record } from '../../../lib/domain/history.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import type { LoadedTimeline } from '../../../lib/handling/store.ts';
import { aCommit, anApplication, ann, aParkedMail, aProfile, aReplyOwner, at, globex, initech, jo, morning } from '../stored.ts';
import { type Open, type OpenStore, openStore } from './open-store.ts';

const lastWeek = morning.subtract({ hours: 24 * 7 });
const nine = at('2026-11-10T08:00:00Z');
const dana = 'dana.reyes@initech.example';

const headOf = (userId: UserId, timelineId: TimelineId): LoadedTimeline => ({
  userId,
  timelineId,
  root: '<application@example.com>',
  sequence: 2,
  history: record(noHistory, [anApplication()]),
});

/** Stores one of everything that a user can have. */
async function lives({ store }: OpenStore, userId: UserId, email: string, timelineIds: readonly TimelineId[]): Promise<void> {
  await store.saveProfile(aProfile({ userId, addresses: [email] }));
  await store.claimOwner(email, aReplyOwner({ userId, timelineId: null, purpose: 'sender', expiresAt: null }));
  await store.spend(email, 'help', { times: 1, windowMinutes: 10 }, morning, 'one');
  await store.count(userId, { day: '2026-11-03', mails: 1 });
  await store.park(userId, '<unseen@x>', aParkedMail({ rawKey: `parked-${userId}` }), morning);
  await store.keepRawKey(userId, `asked-${userId}`, nine);
  for (const timelineId of timelineIds) {
    const reply = `r-${timelineId}@in.example.com`;
    const owner = aReplyOwner({ userId, timelineId, expiresAt: null });
    await store.claimMessage(userId, `<${timelineId}@x>`, { timelineId, version: 0, answered: false });
    const claimed = [dana, 'at initech'];
    const { correspondents } = await store.gather(userId, { messageIds: [], correspondents: claimed });
    for (const name of claimed) await store.claimCorrespondent(userId, name, timelineId, correspondents.get(name) ?? null);
    await store.append(aCommit({ userId, timelineId, messageId: `<${timelineId}@x>`, rawKey: `mail-${timelineId}` }));
    await store.append(aCommit({ userId, timelineId, sequence: 2, messageId: null, replyAddresses: [{ address: reply, owner }] }));
    await store.claimOwner(reply, owner);
    await store.claimOwner(`r-answer-${timelineId}@in.example.com`, { ...owner, purpose: 'answer' });
    await store.saveHead(headOf(userId, timelineId), nine);
  }
}

const anns = `${ann}-initechx` as TimelineId;

async function itemsIn({ client, tableName }: OpenStore): Promise<readonly string[]> {
  const items: string[] = [];
  for await (const { PK, SK } of scan({ client, name: tableName }, {})) items.push(`${PK} ${SK}`);
  return items.toSorted();
}

export function erasingContract(open: Open): void {
  test('of an erased user only the profile is left, and of the others everything', async () => {
    const opened = await openStore(open);
    await lives(opened, ann, 'ann@example.org', [anns]);
    const others = await itemsIn(opened);
    await lives(opened, jo, 'jo@example.com', [initech, globex]);
    expect(await opened.store.eraseUser(jo, ['jo@example.com'])).toBeGreaterThan(10);
    expect(await itemsIn(opened)).toEqual([...others, 'USER#jo2345 PROFILE'].toSorted());
    expect(await opened.store.dueOf(jo, nine)).toEqual([]);
    expect(await opened.store.eraseUser(jo, ['jo@example.com'])).toBe(0);
  });

  test('commits whose head was never written are erased as well', async () => {
    const opened = await openStore(open);
    await opened.store.claimMessage(jo, '<application@example.com>', { timelineId: initech, version: 0, answered: false });
    await opened.store.append(aCommit());
    await opened.store.eraseUser(jo, []);
    expect(await itemsIn(opened)).toEqual([]);
  });

  test('an address that now belongs to somebody else stays theirs', async () => {
    const opened = await openStore(open);
    const gone = aReplyOwner({ timelineId: null, purpose: 'sender', expiresAt: morning });
    await opened.store.claimOwner('shared@example.com', gone);
    const hers = { ...gone, userId: ann, expiresAt: null };
    await opened.store.renewOwner('shared@example.com', hers, nine);
    await opened.store.eraseUser(jo, ['shared@example.com']);
    expect(await opened.store.ownerOf('shared@example.com', nine)).toEqual(hers);
  });

  test('the traces name what is stored elsewhere: raw mails that still exist, and schedules', async () => {
    const opened = await openStore(open);
    await lives(opened, jo, 'jo@example.com', [initech, globex]);
    const { rawKeys, schedules } = await opened.store.tracesOf(jo, null, lastWeek);
    expect(rawKeys.toSorted()).toEqual([`asked-${jo}`, `mail-${globex}`, `mail-${initech}`, `parked-${jo}`]);
    expect(schedules).toHaveLength(2);
    expect(schedules).toContainEqual({ timelineId: initech, sequence: 2, dueAt: nine });
    expect((await opened.store.tracesOf(jo, null, nine)).rawKeys.toSorted()).toEqual([`asked-${jo}`, `parked-${jo}`]);
    const { addresses } = await opened.store.tracesOf(jo, null, lastWeek);
    expect(addresses.toSorted()).toEqual(['jo@example.com', `r-answer-${globex}@in.example.com`, `r-answer-${initech}@in.example.com`]);
    expect(await opened.store.tracesOf(jo, initech, lastWeek)).toEqual({
      addresses: [],
      rawKeys: [`mail-${initech}`],
      schedules: [{ timelineId: initech, sequence: 2, dueAt: nine }],
    });
  });

  test('of an erased timeline only the reply addresses are left for a while, and the user’s other one is complete', async () => {
    const opened = await openStore(open);
    await lives(opened, jo, 'jo@example.com', [globex]);
    const before = await itemsIn(opened);
    const other = await openStore(open);
    await lives(other, jo, 'jo@example.com', [globex, initech]);
    await other.store.eraseTimeline(jo, initech, nine);
    const replies = [`r-${initech}@in.example.com`, `r-answer-${initech}@in.example.com`];
    const isLeft = (name: string) => replies.some((address) => name.includes(address));
    expect((await itemsIn(other)).filter((name) => !isLeft(name))).toEqual(before);
    for (const address of replies) {
      expect(await other.store.ownerOf(address, morning)).toEqual({ userId: jo, timelineId: initech, purpose: 'answer', expiresAt: nine });
      expect(await other.store.ownerOf(address, nine)).toBeNull();
    }
    const { messages, correspondents } = await other.store.gather(jo, { messageIds: [`<${initech}@x>`], correspondents: [dana] });
    expect([messages.size, correspondents.get(dana)?.timelines]).toEqual([0, [globex]]);
    await other.store.eraseTimeline(jo, globex, nine);
    expect((await itemsIn(other)).filter((name) => /dana|TIMELINE|MESSAGE/.test(name))).toEqual([]);
    await other.store.eraseUser(jo, ['jo@example.com']);
    expect((await itemsIn(other)).filter((name) => !name.includes('PROFILE'))).toEqual([]);
  });

  test('a reply address that now belongs to another user stays theirs', async () => {
    const opened = await openStore(open);
    await lives(opened, jo, 'jo@example.com', [initech]);
    const hers = aReplyOwner({ userId: ann, timelineId: anns });
    await opened.store.eraseUser(jo, []);
    await lives(opened, jo, 'jo@example.com', []);
    await opened.store.claimOwner(`r-${initech}@in.example.com`, hers);
    await opened.store.append(
      aCommit({
        userId: jo,
        timelineId: initech,
        messageId: null,
        replyAddresses: [{ address: `r-${initech}@in.example.com`, owner: hers }],
      }),
    );
    await opened.store.eraseTimeline(jo, initech, nine);
    expect(await opened.store.ownerOf(`r-${initech}@in.example.com`, morning)).toEqual(hers);
  });

  test('hundreds of commits and claims are erased in batches', async () => {
    const opened = await openStore(open);
    for (let sequence = 1; sequence <= 120; sequence += 1) {
      const messageId = `<${sequence}@x>`;
      await opened.store.claimMessage(jo, messageId, { timelineId: initech, version: sequence - 1, answered: false });
      await opened.store.append(aCommit({ sequence, messageId }));
    }
    expect(await opened.store.eraseUser(jo, [])).toBe(240);
    expect(await itemsIn(opened)).toEqual([]);
  });
}
