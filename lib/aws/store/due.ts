/** What is due, from the two sparse indexes on heads. They lag a little and are trusted for one thing only: which timelines to decide on. */
import { Temporal } from 'temporal-polyfill';
import type { UserId } from '../../domain/words.ts';
import type { Due } from '../../handling/store.ts';
import type { Item } from '../items.ts';
import { headOf } from '../keys.ts';
import { dueIndex, dueOfUserIndex } from '../table.ts';
import { all, query, type Table } from '../table-access.ts';

export const dueOf = (table: Table, userId: UserId, until: Temporal.Instant): Promise<readonly Due[]> =>
  all(dueIn(table, dueOfUserIndex, 'userId', userId, until), (due) => due);

export const dueInShard = (table: Table, shard: number, until: Temporal.Instant): AsyncIterable<Due> =>
  dueIn(table, dueIndex, 'dueShard', shard, until);

/** Soonest first. */
async function* dueIn(
  table: Table,
  index: string,
  attribute: string,
  value: string | number,
  until: Temporal.Instant,
): AsyncGenerator<Due> {
  const heads = query(table, {
    IndexName: index,
    KeyConditionExpression: '#partition = :partition AND dueAt <= :until',
    ExpressionAttributeNames: { '#partition': attribute },
    ExpressionAttributeValues: { ':partition': value, ':until': until.epochMilliseconds },
  });
  for await (const item of heads) {
    const due = dueOfHead(item);
    if (due !== null) yield due;
  }
}

/** Null: no head, or one with nothing due. */
export function dueOfHead(item: Item): Due | null {
  const head = headOf(item);
  if (head === null || typeof item.dueAt !== 'number') return null;
  return { ...head, dueAt: Temporal.Instant.fromEpochMilliseconds(item.dueAt) };
}
