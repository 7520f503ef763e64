/** How many answers of each kind an address may still get: the caps that make a mail loop impossible. Which caps: handling. */
import type { Temporal } from 'temporal-polyfill';
import { schemaVersion } from '../items.ts';
import { answersKey } from '../keys.ts';
import { type Table, type Update, updateItemIf } from '../table-access.ts';
import { epochSecondsAfter } from './expiry.ts';

export interface Allowance {
  readonly times: number;
  readonly windowMinutes: number;
}

/** All kinds share an item, so it outlives the longest window in use, which is a day. */
const keptDays = 7;

/** A window begins with the first answer in it. Two requests only where one is open already. */
export async function spend(
  table: Table,
  address: string,
  key: string,
  allowance: Allowance,
  now: Temporal.Instant,
): Promise<'granted' | 'spent'> {
  const item = answersKey(address);
  const opened = await updateItemIf(table, item, 'attribute_not_exists(#key) OR #key.since <= :windowAgo', newWindow(key, allowance, now));
  if (opened === 'updated') return 'granted';
  const used = await updateItemIf(table, item, '#key.used < :times', oneMore(key, allowance, now));
  return used === 'updated' ? 'granted' : 'spent';
}

const newWindow = (key: string, { windowMinutes }: Allowance, now: Temporal.Instant): Update => ({
  UpdateExpression: 'SET #key = :window, v = :v, expiresAt = :expiresAt',
  ExpressionAttributeNames: { '#key': attributeOf(key) },
  ExpressionAttributeValues: {
    ':window': { since: now.epochMilliseconds, used: 1 },
    ':windowAgo': now.subtract({ minutes: windowMinutes }).epochMilliseconds,
    ':v': schemaVersion,
    ':expiresAt': expiryOf(now),
  },
});

const oneMore = (key: string, { times }: Allowance, now: Temporal.Instant): Update => ({
  UpdateExpression: 'SET #key.used = #key.used + :one, expiresAt = :expiresAt',
  ExpressionAttributeNames: { '#key': attributeOf(key) },
  ExpressionAttributeValues: { ':times': times, ':one': 1, ':expiresAt': expiryOf(now) },
});

const attributeOf = (key: string): string => `cap ${key}`;
const expiryOf = (now: Temporal.Instant): number => epochSecondsAfter(now.add({ hours: 24 * keptDays }));
