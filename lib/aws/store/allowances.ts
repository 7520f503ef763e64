/** How many answers of each kind an address may still get. These caps make mail loops impossible. Not here: the numbers (handling). */
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import type { Allowance } from '../../handling/store.ts';
import { itemOf, schemaVersion } from '../table/items.ts';
import { answersKey, type Key } from '../table/keys.ts';
import { getItem, type Table, type Update, updateItemIf } from '../table/table-access.ts';
import { epochSecondsAfter } from './expiry.ts';

/**
 * A window begins with its first answer. `since`: in epoch milliseconds. `by`: the newest of our mails that it was spent on. `sent`: that
 * mail was sent.
 */
const window = z.object({ since: z.int(), used: z.int(), by: z.string(), sent: z.optional(z.literal(true)) });
export const answersItem = itemOf(z.catchall(z.object({}), z.union([window, z.int()])));

/**
 * The kinds share one item, which outlives the longest window (a week). The item's time counts from the newest answer, a window's from its
 * first.
 */
const keptDays = 7;

/** One request for the first answer in a window, two or three for the others. */
export async function spend(
  table: Table,
  address: string,
  key: string,
  allowance: Allowance,
  now: Temporal.Instant,
  by: string,
): Promise<'granted' | 'spent' | 'under way'> {
  const item = answersKey(address, allowance.apart === true ? key : '');
  const name = `cap ${key}`;
  const opened = await updateItemIf(
    table,
    item,
    'attribute_not_exists(#key) OR #key.since <= :windowAgo',
    newWindow(name, allowance, now, by),
  );
  if (opened === 'updated') return 'granted';
  const used = await updateItemIf(table, item, '#key.used < :times AND #key.#by <> :by', oneMore(name, allowance, now, by));
  if (used === 'updated') return 'granted';
  const newest = await newestOf(table, item, name);
  // The newest is granted again without being counted, because its mail may not have been sent.
  if (newest?.by !== by || newest.sent === true) return 'spent';
  return allowance.leaseSeconds === undefined
    ? 'granted'
    : takeOver(table, item, name, newest, now.subtract({ seconds: allowance.leaseSeconds }), now);
}

/** The process that was granted it must have crashed. If several processes see this, one of them takes over. */
async function takeOver(
  table: Table,
  item: Key,
  name: string,
  { since }: Window,
  leaseAgo: Temporal.Instant,
  now: Temporal.Instant,
): Promise<'granted' | 'under way'> {
  if (since > leaseAgo.epochMilliseconds) return 'under way';
  const taken = await updateItemIf(table, item, '#key.since = :since', {
    UpdateExpression: 'SET #key.since = :now',
    ExpressionAttributeNames: { '#key': name },
    ExpressionAttributeValues: { ':since': since, ':now': now.epochMilliseconds },
  });
  return taken === 'updated' ? 'granted' : 'under way';
}

export async function settle(table: Table, address: string, key: string, by: string): Promise<void> {
  await updateItemIf(table, answersKey(address), '#key.#by = :by', {
    UpdateExpression: 'SET #key.sent = :yes',
    ExpressionAttributeNames: { '#key': `cap ${key}`, '#by': 'by' },
    ExpressionAttributeValues: { ':by': by, ':yes': true },
  });
}

const newWindow = (name: string, allowance: Allowance, now: Temporal.Instant, by: string): Update => ({
  UpdateExpression: 'SET #key = :window, v = :v, expiresAt = :expiresAt',
  ExpressionAttributeNames: { '#key': name },
  ExpressionAttributeValues: {
    ':window': { since: now.epochMilliseconds, used: 1, by },
    ':windowAgo': now.subtract({ minutes: allowance.windowMinutes }).epochMilliseconds,
    ':v': schemaVersion,
    ':expiresAt': expiryOf(allowance, now),
  },
});

const oneMore = (name: string, allowance: Allowance, now: Temporal.Instant, by: string): Update => ({
  UpdateExpression: 'SET #key.used = #key.used + :one, #key.#by = :by, expiresAt = :expiresAt',
  ExpressionAttributeNames: { '#key': name, '#by': 'by' },
  ExpressionAttributeValues: { ':times': allowance.times, ':one': 1, ':by': by, ':expiresAt': expiryOf(allowance, now) },
});

type Window = z.output<typeof window>;

async function newestOf(table: Table, key: Key, name: string): Promise<Window | null> {
  const item = await getItem(table, key);
  const found = item === null ? undefined : answersItem.decode(item)[name];
  return typeof found === 'object' ? found : null;
}

const expiryOf = ({ apart, windowMinutes }: Allowance, now: Temporal.Instant): number =>
  epochSecondsAfter(now.add(apart === true ? { minutes: windowMinutes } : { hours: 24 * keptDays }));
