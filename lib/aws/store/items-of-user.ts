/** All items under a user's key, without their large attributes. */
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Item } from '../table/items.ts';
import { employerOf, headOf, ownedKey, profileKey } from '../table/keys.ts';
import { all, query, type Table } from '../table/table-access.ts';

const attributes = ['PK', 'SK', 'v', 'version', 'dueAt', 'timelineId', 'timelines', 'parked', 'rawKey', 'expiresAt'];

/** Keys, and the attributes that point to other items. A head's events are not read. */
export const itemsOf = (table: Table, userId: UserId): Promise<readonly Item[]> =>
  all(
    query(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :user',
      ExpressionAttributeValues: { ':user': profileKey(userId).PK },
      ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
      ProjectionExpression: attributes.map((name) => `#${name}`).join(', '),
    }),
    (item) => item,
  );

/** From heads and claims: a crash may have left commits without a head, and claims come before commits. */
export function timelinesIn(items: readonly Item[], userId: UserId): readonly TimelineId[] {
  const named = items.flatMap((item) => [
    headOf(item)?.timelineId,
    item.timelineId,
    ...(Array.isArray(item.timelines) ? item.timelines : []),
  ]);
  return [...new Set(named)].filter((each): each is TimelineId => typeof each === 'string' && each.startsWith(`${userId}-`));
}

/** The addresses under which something of the user is or was stored, as in the keys. */
export function ownedIn(items: readonly Item[]): readonly string[] {
  const { SK: prefix } = ownedKey('' as UserId, '');
  return items.filter(({ SK }) => SK.startsWith(prefix)).map(({ SK }) => SK.slice(prefix.length));
}

/** The employers at which the user has timelines, as the store's claims name them. */
export const employerClaimsIn = (items: readonly Item[]): readonly string[] => items.flatMap((item) => employerOf(item) ?? []);
