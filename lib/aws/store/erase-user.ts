/**
 * Erases all of a user's data except the profile, which is a tombstone by then. It first erases items that are found through other items,
 * so that after a crash a second try finds the rest. Not here: data outside the table (traces.ts).
 */
import type { UserId } from '../../domain/words.ts';
import { answersKey, answersPrefix, ownerKey, profileKey } from '../table/keys.ts';
import { all, deleteAll, deleteItemIf, query, type Table } from '../table/table-access.ts';
import { eraseCommits, ifOwned } from './erase-timeline.ts';
import { itemsOf, ownedIn, timelinesIn } from './items-of-user.ts';

export async function eraseUser(table: Table, userId: UserId, addresses: readonly string[]): Promise<number> {
  const items = (await itemsOf(table, userId)).filter(({ SK }) => SK !== profileKey(userId).SK);
  let erased = items.length;
  for (const timelineId of timelinesIn(items, userId)) erased += await eraseCommits(table, userId, timelineId);
  for (const address of new Set([...addresses, ...ownedIn(items)])) {
    // Another user's by now, their answers are theirs as well.
    if ((await deleteItemIf(table, ownerKey(address), ifOwned(userId))) === 'deleted') await eraseAnswers(table, address);
  }
  await deleteAll(table, items);
  return erased;
}

async function eraseAnswers(table: Table, address: string): Promise<void> {
  const counters = query(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'PK = :address AND begins_with(SK, :answers)',
    ExpressionAttributeValues: { ':address': answersKey(address).PK, ':answers': answersPrefix },
    ProjectionExpression: 'PK, SK',
  });
  await deleteAll(table, await all(counters, (item) => item));
}
