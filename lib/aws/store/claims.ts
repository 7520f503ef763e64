/**
 * Claims are put before the commit, so that two deliveries agree on a timeline before either writes to it. The loser takes the winner's
 * timeline.
 */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { CorrespondentClaim, MessageClaim, Owner } from '../../handling/store.ts';
import { correspondentItem, type Item, type ItemOf, messageItem, ownedItem, ownerItem } from '../table/items.ts';
import { correspondentKey, type Key, messageKey, ownedKey, ownerKey } from '../table/keys.ts';
import { timeToLiveAttribute } from '../table/table.ts';
import { type Condition, getItem, ifAbsent, putItem, type Table, updateItemIf } from '../table/table-access.ts';
import { epochSecondsAfter, hasExpired } from './expiry.ts';

/** Number of a correspondent's newest timelines in the claim. Older ones are found by their threads only. Our choice. */
export const keptTimelines = 20;

/** If the result is the same object, the claim is new. */
export async function claimMessage(table: Table, userId: UserId, messageId: string, claim: MessageClaim): Promise<MessageClaim> {
  const stored = messageValue(claim);
  const winner = await claimOrWinner(table, messageItem, messageKey(userId, messageId), stored, ifAbsent);
  return winner === stored ? claim : messageOf(winner);
}

/** Time to live counts in seconds. */
const messageValue = ({ expiresAt, ...claim }: MessageClaim) => ({
  ...claim,
  ...(expiresAt !== undefined && { expiresAt: epochSecondsAfter(expiresAt) }),
});

/** A claim without its expiry, which no reader needs. */
export const messageOf = ({ expiresAt: _, ...claim }: ReturnType<typeof messageItem.decode>): MessageClaim => claim;

export const markAnswered = (table: Table, userId: UserId, messageId: string): Promise<void> => mark(table, userId, messageId, 'answered');

export const markApplied = (table: Table, userId: UserId, messageId: string): Promise<void> => mark(table, userId, messageId, 'applied');

/** Refused if the claim is gone, because its user was erased in the meantime and none of their data may come back. */
async function mark(table: Table, userId: UserId, messageId: string, done: 'answered' | 'applied'): Promise<void> {
  await updateItemIf(table, messageKey(userId, messageId), 'attribute_exists(PK)', {
    UpdateExpression: 'SET #done = :yes',
    ExpressionAttributeNames: { '#done': done },
    ExpressionAttributeValues: { ':yes': true },
  });
}

export async function moveMessage(table: Table, userId: UserId, messageId: string, to: TimelineId): Promise<void> {
  await updateItemIf(table, messageKey(userId, messageId), 'attribute_exists(PK)', {
    UpdateExpression: 'SET timelineId = :to, version = :beginning',
    ExpressionAttributeValues: { ':to': to, ':beginning': 0 },
  });
}

export const claimCorrespondent = (
  table: Table,
  userId: UserId,
  address: string,
  timelineId: TimelineId,
  seen: CorrespondentClaim | null,
): Promise<CorrespondentClaim> => {
  const others = seen?.timelines.filter((other) => other !== timelineId) ?? [];
  const claim = { timelines: [timelineId, ...others].slice(0, keptTimelines), version: (seen?.version ?? 0) + 1 };
  return claimOrWinner(
    table,
    correspondentItem,
    correspondentKey(userId, address),
    claim,
    seen === null ? ifAbsent : ifVersion(seen.version),
  );
};

export async function claimOwner(table: Table, address: string, owner: Owner): Promise<Owner> {
  await noteOwned(table, address, owner);
  const claimed = await claimOrWinner(table, ownerItem, ownerKey(address), ownerValue(owner), ifAbsent);
  return claimed.owner;
}

/** Also replaces an expired claim, or the same user's. */
export async function renewOwner(table: Table, address: string, owner: Owner, now: Temporal.Instant): Promise<Owner> {
  await noteOwned(table, address, owner);
  const free: Condition = {
    ConditionExpression: 'attribute_not_exists(PK) OR #expiresAt <= :now OR #owner.#userId = :userId',
    ExpressionAttributeNames: { '#expiresAt': timeToLiveAttribute, '#owner': 'owner', '#userId': 'userId' },
    ExpressionAttributeValues: { ':now': Math.floor(now.epochMilliseconds / 1000), ':userId': owner.userId },
  };
  const claimed = await claimOrWinner(table, ownerItem, ownerKey(address), ownerValue(owner), free);
  return claimed.owner;
}

/**
 * Noted before the claim, so that no crash leaves a claim that erasing can't find. A reminder's address is in its commit. A sender's
 * address stays noted after it was removed, because we still keep mails that went there.
 */
export async function noteOwned(table: Table, address: string, { userId, timelineId, purpose, expiresAt }: Owner): Promise<void> {
  if (purpose === 'reminder') return;
  const noted = { timelineId, ...(expiresAt !== null && purpose !== 'sender' && { expiresAt: epochSecondsAfter(expiresAt) }) };
  await putItem(table, ownedItem.encode(ownedKey(userId, address), noted), {});
}

export async function ownerOf(table: Table, address: string, now: Temporal.Instant): Promise<Owner | null> {
  const item = await getItem(table, ownerKey(address));
  if (item === null) return null;
  const { owner, expiresAt } = ownerItem.decode(item);
  return expiresAt !== undefined && hasExpired(expiresAt, now) ? null : owner;
}

/** The owner contains the instant. DynamoDB's time to live needs it as a number as well. */
export const ownerValue = (owner: Owner) => ({
  owner,
  ...(owner.expiresAt !== null && { expiresAt: epochSecondsAfter(owner.expiresAt) }),
});

export const ifVersion = (version: number): Condition => ({
  ConditionExpression: 'version = :version',
  ExpressionAttributeValues: { ':version': version },
});

export class ClaimVanishedError extends Error {
  override readonly name = 'ClaimVanishedError';
  constructor(item: Item) {
    super(
      `The claim that blocks ${item.PK.startsWith('USER#') ? item.PK : 'an address'} was deleted while it was read. Nothing was changed; deliver this again.`,
    );
  }
}

async function claimOrWinner<T>(table: Table, kind: ItemOf<T>, key: Key, claim: T, condition: Condition): Promise<T> {
  const item = kind.encode(key, claim);
  if ((await putItem(table, item, condition)) === 'put') return claim;
  const winner = await getItem(table, key);
  if (winner === null) throw new ClaimVanishedError(item);
  return kind.decode(winner);
}
