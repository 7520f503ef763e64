/** Commits are the facts. One put each; the sequence is the lock. */

import type { TimelineId } from '../../domain/words.ts';
import type { Commit } from '../../handling/store.ts';
import { commitItem } from '../table/items.ts';
import { commitKey } from '../table/keys.ts';
import { all, ifAbsent, putItem, query, type Table } from '../table/table-access.ts';

/** The largest sequence that fits in a key's ten digits. */
const lastSequence = 9_999_999_999;

export async function appendCommit(table: Table, commit: Commit): Promise<'appended' | 'conflict'> {
  // Two deliveries of one mail race for the same key, and one of them loses.
  const item = commitItem.encode(commitKey(commit.timelineId, commit.sequence), commit);
  return (await putItem(table, item, ifAbsent)) === 'put' ? 'appended' : 'conflict';
}

/** Oldest first. */
export async function commitsAfter(table: Table, timelineId: TimelineId, sequence: number): Promise<readonly Commit[]> {
  const first = commitKey(timelineId, sequence + 1);
  const items = query(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'PK = :timeline AND SK BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':timeline': first.PK, ':first': first.SK, ':last': commitKey(timelineId, lastSequence).SK },
  });
  return all(items, commitItem.decode);
}
