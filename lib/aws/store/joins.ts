/**
 * Mails with which people joined. These items belong to no user: they outlive the user, so that such a mail can't bring an erased one back.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Join } from '../../handling/store.ts';
import { joinItem } from '../table/items.ts';
import { joinKey } from '../table/keys.ts';
import { getItem, ifAbsent, putItem, type Table, updateItemIf } from '../table/table-access.ts';
import { ClaimVanishedError } from './claims.ts';
import { epochSecondsAfter } from './expiry.ts';

export async function joinBy(table: Table, mailId: string): Promise<Join | null> {
  const item = await getItem(table, joinKey(mailId));
  if (item === null) return null;
  const { userId, answered } = joinItem.decode(item);
  return { userId, answered };
}

export async function claimJoin(table: Table, mailId: string, join: Join, expiresAt: Temporal.Instant): Promise<Join> {
  const item = joinItem.encode(joinKey(mailId), { ...join, expiresAt: epochSecondsAfter(expiresAt) });
  if ((await putItem(table, item, ifAbsent)) === 'put') return join;
  const winner = await joinBy(table, mailId);
  if (winner === null) throw new ClaimVanishedError(item);
  return winner;
}

export async function markJoinAnswered(table: Table, mailId: string): Promise<void> {
  await updateItemIf(table, joinKey(mailId), 'attribute_exists(PK)', {
    UpdateExpression: 'SET answered = :yes',
    ExpressionAttributeValues: { ':yes': true },
  });
}
