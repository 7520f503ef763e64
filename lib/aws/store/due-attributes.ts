/** The two attributes that put a head or profile into the `due` index. Absent while nothing is due, so the index stays small. */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../../domain/words.ts';
import { dueShardOf } from '../table/keys.ts';
import type { Update } from '../table/table-access.ts';

interface DueAttributes {
  /** In epoch milliseconds, so that it sorts as a number. */
  readonly dueAt: number;
  readonly dueShard: number;
}

export function dueAttributes(id: TimelineId | UserId, dueAt: Temporal.Instant | null): DueAttributes | null {
  if (dueAt === null) return null;
  // Rounded up: nothing may come before its time.
  const { epochMilliseconds } = dueAt.round({ smallestUnit: 'millisecond', roundingMode: 'ceil' });
  return { dueAt: epochMilliseconds, dueShard: dueShardOf(id) };
}

/** The same item with another due time. `version`: for a condition that names it `:version`. */
export const dueUpdate = (due: DueAttributes | null, version: number): Update => ({
  UpdateExpression: due === null ? 'REMOVE dueAt, dueShard' : 'SET dueAt = :dueAt, dueShard = :dueShard',
  ExpressionAttributeValues: { ':version': version, ...(due && { ':dueAt': due.dueAt, ':dueShard': due.dueShard }) },
});
