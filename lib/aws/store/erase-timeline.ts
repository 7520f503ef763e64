/**
 * Erases a timeline with its commits and claims. Its reply addresses stay known for a while, so that we can answer a late answer. The head
 * goes last: while it is there, a second try finds the rest.
 */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Commit, Owner } from '../../handling/store.ts';
import { correspondentItem, ownerItem } from '../table/items.ts';
import { commitKey, correspondentKey, headKey, ownerKey } from '../table/keys.ts';
import { type Condition, deleteAll, deleteItemIf, getItem, putItem, type Table } from '../table/table-access.ts';
import { ifVersion, noteOwned, ownerValue } from './claims.ts';
import { commitsAfter } from './commits.ts';
import { contactsIn } from './contacts.ts';
import { employerClaimsIn, itemsOf, ownedIn } from './items-of-user.ts';

export async function eraseTimeline(table: Table, userId: UserId, timelineId: TimelineId, addressesUntil: Temporal.Instant): Promise<void> {
  const commits = await commitsAfter(table, timelineId, 0);
  for (const address of new Set(contactsIn(commits).map((contact) => contact.address))) {
    await leaveCorrespondent(table, userId, address, timelineId);
  }
  // Claims of messages, and the reply addresses of our mails that answered something.
  const all = await itemsOf(table, userId);
  for (const employer of employerClaimsIn(all)) await leaveCorrespondent(table, userId, employer, timelineId);
  const items = all.filter((item) => item.timelineId === timelineId);
  for (const address of new Set([...ownedIn(items), ...replyAddressesIn(commits)])) {
    await outlive(table, address, { userId, timelineId, purpose: 'answer', expiresAt: addressesUntil });
  }
  await deleteAll(
    table,
    items.filter((item) => ownedIn([item]).length === 0),
  );
  await deleteCommits(table, commits);
  await deleteAll(table, [headKey(userId, timelineId)]);
}

/** With the reply addresses of its reminders. Returns the number of commits. */
export async function eraseCommits(table: Table, userId: UserId, timelineId: TimelineId): Promise<number> {
  const commits = await commitsAfter(table, timelineId, 0);
  for (const address of replyAddressesIn(commits)) await deleteItemIf(table, ownerKey(address), ifOwned(userId));
  await deleteCommits(table, commits);
  return commits.length;
}

const replyAddressesIn = (commits: readonly Commit[]): readonly string[] =>
  commits.flatMap(({ replyAddresses }) => replyAddresses.map(({ address }) => address));

const deleteCommits = (table: Table, commits: readonly Commit[]): Promise<void> =>
  deleteAll(
    table,
    commits.map(({ timelineId, sequence }) => commitKey(timelineId, sequence)),
  );

/** Noted first, so that erasing the user finds it: the commits that named it are about to go. */
async function outlive(table: Table, address: string, owner: Owner): Promise<void> {
  await noteOwned(table, address, owner);
  await putItem(table, ownerItem.encode(ownerKey(address), ownerValue(owner)), ifOwned(owner.userId));
}

/** The address may belong to somebody else by now. */
export const ifOwned = (userId: UserId): Condition => ({
  ConditionExpression: '#owner.#userId = :userId',
  ExpressionAttributeNames: { '#owner': 'owner', '#userId': 'userId' },
  ExpressionAttributeValues: { ':userId': userId },
});

/** Begins again if another writer wins. */
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
