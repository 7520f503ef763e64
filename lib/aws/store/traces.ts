/**
 * The user's data outside the table, as far as the table knows it: raw mails and schedules. Not here: removing them (handling/remains.ts).
 */
import { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Traces } from '../../handling/store.ts';
import { type Item, rawKeyItem, waitingItem } from '../table/items.ts';
import { commitKey, headKey, rawKeyKey } from '../table/keys.ts';
import { getItem, putItem, query, type Table } from '../table/table-access.ts';
import { dueOfHead } from './due.ts';
import { epochSecondsAfter } from './expiry.ts';
import { itemsOf, ownedIn, timelinesIn } from './items-of-user.ts';

export async function keepRawKey(table: Table, userId: UserId, rawKey: string, expiresAt: Temporal.Instant): Promise<void> {
  await putItem(table, rawKeyItem.encode(rawKeyKey(userId, rawKey), { rawKey, expiresAt: epochSecondsAfter(expiresAt) }), {});
}

export async function tracesOf(table: Table, userId: UserId, timelineId: TimelineId | null, rawSince: Temporal.Instant): Promise<Traces> {
  const items = timelineId === null ? await itemsOf(table, userId) : await headOf(table, userId, timelineId);
  const timelineIds = timelineId === null ? timelinesIn(items, userId) : [timelineId];
  const rawKeys = new Set(items.flatMap(rawKeysIn));
  for (const each of timelineIds) for (const rawKey of await committedRawKeys(table, each, rawSince)) rawKeys.add(rawKey);
  return { addresses: ownedIn(items), rawKeys: [...rawKeys], schedules: items.flatMap(scheduleOf) };
}

async function headOf(table: Table, userId: UserId, timelineId: TimelineId): Promise<readonly Item[]> {
  const head = await getItem(table, headKey(userId, timelineId));
  return head === null ? [] : [head];
}

function rawKeysIn(item: Item): readonly string[] {
  if (item.SK.startsWith('RAW#')) return [rawKeyItem.decode(item).rawKey];
  return item.SK.startsWith('WAITING#') ? waitingItem.decode(item).parked.map(({ rawKey }) => rawKey) : [];
}

function scheduleOf(item: Item): Traces['schedules'] {
  const due = dueOfHead(item);
  return due === null || typeof item.version !== 'number' ? [] : [{ timelineId: due.timelineId, sequence: item.version, dueAt: due.dueAt }];
}

async function committedRawKeys(table: Table, timelineId: TimelineId, since: Temporal.Instant): Promise<readonly string[]> {
  const rawKeys: string[] = [];
  const commits = query(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'PK = :timeline',
    ExpressionAttributeValues: { ':timeline': commitKey(timelineId, 0).PK },
    ProjectionExpression: 'rawKey, recordedAt',
  });
  for await (const { rawKey, recordedAt } of commits) {
    const isKept = typeof recordedAt === 'string' && Temporal.Instant.from(recordedAt).since(since).sign >= 0;
    if (isKept && typeof rawKey === 'string') rawKeys.push(rawKey);
  }
  return rawKeys;
}
