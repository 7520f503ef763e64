/** What is due, from the two sparse indexes. They lag a little, so we trust them only for whom to look at. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Due, DueUser } from '../../handling/store.ts';
import type { Item } from '../table/items.ts';
import { headKey, headOf, profileOf } from '../table/keys.ts';
import { dueIndex, dueOfUserIndex } from '../table/table.ts';
import { getItem, query, type Table } from '../table/table-access.ts';

/** Soonest first, at most `most`. */
export async function dueOf(table: Table, userId: UserId, until: Temporal.Instant, most?: number): Promise<readonly Due[]> {
  const found: Due[] = [];
  // The index may hold the user's profile as well, so one more is read.
  for await (const each of dueIn(table, dueOfUserIndex, 'userId', userId, until, most === undefined ? undefined : most + 1)) {
    if (each.timelineId !== null) found.push(each);
    if (found.length === most) break;
  }
  return found;
}

export async function dueAt(table: Table, userId: UserId, timelineId: TimelineId): Promise<Temporal.Instant | null> {
  const head = await getItem(table, headKey(userId, timelineId));
  return head === null ? null : dueAtOf(head);
}

export const dueInShard = (table: Table, shard: number, until: Temporal.Instant): AsyncIterable<Due | DueUser> =>
  dueIn(table, dueIndex, 'dueShard', shard, until);

/** Soonest first. */
async function* dueIn(
  table: Table,
  index: string,
  attribute: string,
  value: string | number,
  until: Temporal.Instant,
  atOnce?: number,
): AsyncGenerator<Due | DueUser> {
  const items = query(table, {
    IndexName: index,
    KeyConditionExpression: '#partition = :partition AND dueAt <= :until',
    ExpressionAttributeNames: { '#partition': attribute },
    ExpressionAttributeValues: { ':partition': value, ':until': until.epochMilliseconds },
    ...(atOnce !== undefined && { Limit: atOnce }),
  });
  for await (const item of items) {
    const due = dueOfHead(item) ?? dueOfProfile(item);
    if (due !== null) yield due;
  }
}

/** Null if there is no head or nothing is due. */
export function dueOfHead(item: Item): Due | null {
  const head = headOf(item);
  const dueAt = dueAtOf(item);
  return head === null || dueAt === null ? null : { ...head, dueAt };
}

function dueOfProfile(item: Item): DueUser | null {
  const userId = profileOf(item);
  const dueAt = dueAtOf(item);
  return userId === null || dueAt === null ? null : { userId, timelineId: null, dueAt };
}

const dueAtOf = ({ dueAt }: Item): Temporal.Instant | null =>
  typeof dueAt === 'number' ? Temporal.Instant.fromEpochMilliseconds(dueAt) : null;
