/**
 * People who declined to join, or to be another user's address. We don't ask them again. These items belong to no user, so they outlive the
 * one who caused the question.
 */
import type { Temporal } from 'temporal-polyfill';
import { refusalItem } from '../table/items.ts';
import { refusalKey } from '../table/keys.ts';
import { getItem, putItem, type Table } from '../table/table-access.ts';
import { epochSecondsAfter, hasExpired } from './expiry.ts';

export async function keepRefusal(table: Table, address: string, until: Temporal.Instant): Promise<void> {
  await putItem(table, refusalItem.encode(refusalKey(address), { expiresAt: epochSecondsAfter(until) }), {});
}

export async function hasRefused(table: Table, address: string, now: Temporal.Instant): Promise<boolean> {
  const item = await getItem(table, refusalKey(address));
  return item !== null && !hasExpired(refusalItem.decode(item).expiresAt, now);
}
