/** How many answers of each kind an address may still get: the caps that make a mail loop impossible. Which caps: handling. */
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { itemOf, schemaVersion } from '../items.ts';
import { answersKey, type Key } from '../keys.ts';
import { getItem, type Table, type Update, updateItemIf } from '../table-access.ts';
import { epochSecondsAfter } from './expiry.ts';

export interface Allowance {
  readonly times: number;
  readonly windowMinutes: number;
}

/** A window begins with the first answer in it: `since` in epoch milliseconds, `by` the newest mail of ours that it was spent on. */
export const answersItem = itemOf(z.object({}).catchall(z.union([z.object({ since: z.int(), used: z.int(), by: z.string() }), z.int()])));

/** All kinds share an item, so it outlives the longest window in use, which is a day. */
const keptDays = 7;

/** One request for the first in a window, two or three for the others. */
export async function spend(
  table: Table,
  address: string,
  key: string,
  allowance: Allowance,
  now: Temporal.Instant,
  by: string,
): Promise<'granted' | 'spent'> {
  const item = answersKey(address);
  const name = `cap ${key}`;
  const opened = await updateItemIf(
    table,
    item,
    'attribute_not_exists(#key) OR #key.since <= :windowAgo',
    newWindow(name, allowance, now, by),
  );
  if (opened === 'updated') return 'granted';
  const used = await updateItemIf(table, item, '#key.used < :times AND #key.#by <> :by', oneMore(name, allowance, now, by));
  // The newest is granted again without being counted: its mail may not have got out.
  return used === 'updated' || (await newestOf(table, item, name)) === by ? 'granted' : 'spent';
}

const newWindow = (name: string, { windowMinutes }: Allowance, now: Temporal.Instant, by: string): Update => ({
  UpdateExpression: 'SET #key = :window, v = :v, expiresAt = :expiresAt',
  ExpressionAttributeNames: { '#key': name },
  ExpressionAttributeValues: {
    ':window': { since: now.epochMilliseconds, used: 1, by },
    ':windowAgo': now.subtract({ minutes: windowMinutes }).epochMilliseconds,
    ':v': schemaVersion,
    ':expiresAt': expiryOf(now),
  },
});

const oneMore = (name: string, { times }: Allowance, now: Temporal.Instant, by: string): Update => ({
  UpdateExpression: 'SET #key.used = #key.used + :one, #key.#by = :by, expiresAt = :expiresAt',
  ExpressionAttributeNames: { '#key': name, '#by': 'by' },
  ExpressionAttributeValues: { ':times': times, ':one': 1, ':by': by, ':expiresAt': expiryOf(now) },
});

async function newestOf(table: Table, key: Key, name: string): Promise<string | null> {
  const item = await getItem(table, key);
  const window = item === null ? undefined : answersItem.decode(item)[name];
  return typeof window === 'object' ? window.by : null;
}

const expiryOf = (now: Temporal.Instant): number => epochSecondsAfter(now.add({ hours: 24 * keptDays }));
