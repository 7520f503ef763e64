/** A timeline with its commits, claims and reply addresses. The head goes last: as long as it is there, a second try finds the rest. */
import type { TimelineEvent } from '../../domain/events.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Commit } from '../../handling/store.ts';
import { correspondentItem } from '../items.ts';
import { commitKey, correspondentKey, headKey, messageKey, ownedKey, ownerKey } from '../keys.ts';
import { contactsIn } from '../rebuild/correspondents.ts';
import { type Condition, deleteAll, deleteItemIf, getItem, putItem, type Table } from '../table-access.ts';
import { ifVersion } from './claims.ts';
import { commitsAfter } from './commits.ts';
import { itemsOf, ownedIn } from './items-of-user.ts';

export async function eraseTimeline(table: Table, userId: UserId, timelineId: TimelineId): Promise<void> {
  const commits = await commitsAfter(table, timelineId, 0);
  for (const address of new Set(contactsIn(commits).map((contact) => contact.address))) {
    await leaveCorrespondent(table, userId, address, timelineId);
  }
  await eraseAnswerAddresses(table, userId, timelineId);
  await deleteAll(
    table,
    messageIdsIn(commits).map((messageId) => messageKey(userId, messageId)),
  );
  await eraseCommits(table, userId, timelineId);
  await deleteAll(table, [headKey(userId, timelineId)]);
}

/** With the reply addresses of its reminders. Answers with the number of commits. */
export async function eraseCommits(table: Table, userId: UserId, timelineId: TimelineId): Promise<number> {
  const commits = await commitsAfter(table, timelineId, 0);
  for (const { address } of commits.flatMap(({ replyAddresses }) => replyAddresses)) {
    await deleteItemIf(table, ownerKey(address), ifOwned(userId));
  }
  await deleteAll(
    table,
    commits.map(({ sequence }) => commitKey(timelineId, sequence)),
  );
  return commits.length;
}

/** An address may be somebody else's by now. */
export const ifOwned = (userId: UserId): Condition => ({
  ConditionExpression: '#owner.#userId = :userId',
  ExpressionAttributeNames: { '#owner': 'owner', '#userId': 'userId' },
  ExpressionAttributeValues: { ':userId': userId },
});

/** Those of mails of ours that answered something. */
async function eraseAnswerAddresses(table: Table, userId: UserId, timelineId: TimelineId): Promise<void> {
  const items = (await itemsOf(table, userId)).filter((item) => item.timelineId === timelineId);
  const owned = ownedIn(items);
  for (const address of owned) await deleteItemIf(table, ownerKey(address), ifOwned(userId));
  await deleteAll(
    table,
    owned.map((address) => ownedKey(userId, address)),
  );
}

const messageIdsIn = (commits: readonly Commit[]): readonly string[] => [
  ...new Set(commits.flatMap(({ messageId, events }) => [messageId, ...events.map(messageIdOf)]).filter((id) => id !== null)),
];

const messageIdOf = (event: TimelineEvent): string | null =>
  event.type === 'MailSent' || event.type === 'ReplyReceived' ? event.messageId : null;

/** Lost to a writer it begins again. */
async function leaveCorrespondent(table: Table, userId: UserId, address: string, timelineId: TimelineId): Promise<void> {
  const key = correspondentKey(userId, address);
  for (;;) {
    const item = await getItem(table, key);
    const standing = item === null ? null : correspondentItem.decode(item);
    if (standing === null || !standing.timelines.includes(timelineId)) return;
    const { version } = standing;
    const timelines = standing.timelines.filter((other) => other !== timelineId);
    const left =
      timelines.length === 0
        ? await deleteItemIf(table, key, ifVersion(version))
        : await putItem(table, correspondentItem.encode(key, { timelines, version: version + 1 }), ifVersion(version));
    if (left !== 'refused') return;
  }
}
