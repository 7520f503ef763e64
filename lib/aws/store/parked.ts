/** Mails from unknown senders that arrived before the mail they answer. They wait under the id that they reference. */
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import type { UserId } from '../../domain/words.ts';
import type { Parked } from '../../handling/store.ts';
import { type Item, schemaVersion, waitingItem } from '../table/items.ts';
import { waitingKey } from '../table/keys.ts';
import { all, getItem, query, type Table, updateItemIf } from '../table/table-access.ts';
import { epochSecondsAfter, hasExpired } from './expiry.ts';

const keptHours = 7 * 24;
/** More mails for one untracked message are an attack on the size of an item. Our choice. */
const mostParked = 50;

/** Does nothing after the fiftieth mail for one message. */
export async function park(table: Table, userId: UserId, referencedId: string, parked: Parked, now: Temporal.Instant): Promise<void> {
  const key = waitingKey(userId, referencedId);
  const expiresAt = epochSecondsAfter(now.add({ hours: keptHours }));
  const { parked: list } = waitingItem.encode(key, { parked: [parked], expiresAt });
  await updateItemIf(table, key, 'attribute_not_exists(parked) OR size(parked) < :most', {
    UpdateExpression: 'SET parked = list_append(if_not_exists(parked, :none), :parked), expiresAt = :expiresAt, v = :v',
    ExpressionAttributeValues: { ':none': [], ':parked': list, ':most': mostParked, ':expiresAt': expiresAt, ':v': schemaVersion },
  });
}

/** Each mail once, in the order parked. A second delivery may have parked a mail twice. */
export async function waiting(table: Table, userId: UserId, messageId: string, now: Temporal.Instant): Promise<readonly Parked[]> {
  const item = await getItem(table, waitingKey(userId, messageId));
  return item === null ? [] : parkedIn(item, now);
}

/** For any message. */
export async function parkedOf(table: Table, userId: UserId, now: Temporal.Instant): Promise<readonly Parked[]> {
  const items = query(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'PK = :user AND begins_with(SK, :waiting)',
    ExpressionAttributeValues: { ':user': waitingKey(userId, '').PK, ':waiting': 'WAITING#' },
  });
  return (await all(items, (item) => parkedIn(item, now))).flat();
}

/** Removes the parked mails and returns them. */
export async function unpark(
  { client, name }: Table,
  userId: UserId,
  messageId: string,
  now: Temporal.Instant,
): Promise<readonly Parked[]> {
  const deletion = new DeleteCommand({ TableName: name, Key: waitingKey(userId, messageId), ReturnValues: 'ALL_OLD' });
  const { Attributes: item } = await client.send(deletion);
  return item === undefined ? [] : parkedIn(item as Item, now);
}

function parkedIn(item: Item, now: Temporal.Instant): readonly Parked[] {
  const { parked } = waitingItem.decode(item);
  const distinct = new Map(parked.map((one) => [one.rawKey, one]));
  // A later mail keeps the item alive, so each mail expires separately.
  return [...distinct.values()].filter(({ receivedAt }) => !hasExpired(epochSecondsAfter(receivedAt.add({ hours: keptHours })), now));
}
