/**
 * Counts the units that requests consume as DynamoDB does. dynalite reports each request's own units but leaves out the two sparse indexes,
 * so we count those here: in each index, one unit to remove an entry and one to add it.
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { eachRequest } from '../../support/store/each-request.ts';

export interface Consumed {
  readonly requests: number;
  readonly read: number;
  readonly write: number;
  readonly index: number;
}

interface Capacity {
  readonly CapacityUnits?: number;
}
interface Put {
  readonly Item?: Readonly<Record<string, unknown>>;
}

const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);

/** Starts counting. Each call returns what was consumed since the last one. */
export function consumedUnits(client: DynamoDBDocumentClient): () => Consumed {
  let since = { requests: 0, read: 0, write: 0, index: 0 };
  const due = new Map<string, string>();

  /** The units a put consumes in the two indexes. Their keys are the user, the shard and `dueAt`, and only `dueAt` changes. */
  const indexUnits = (item: NonNullable<Put['Item']>): number => {
    const key = `${item.PK} ${item.SK}`;
    const before = due.get(key) ?? '';
    const after = item.dueAt === undefined ? '' : String(item.dueAt);
    due.set(key, after);
    return before === after ? 0 : 2 * ((before === '' ? 0 : 1) + (after === '' ? 0 : 1));
  };

  eachRequest(client, async (operation, input, next) => {
    const answer = await next({ ...input, ReturnConsumedCapacity: 'TOTAL' });
    const { ConsumedCapacity: capacity } = answer as { readonly ConsumedCapacity?: Capacity | readonly Capacity[] };
    const units = [capacity ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
    const { requests, read, write, index } = since;
    const { Item: item } = input as Put;
    since = reads.has(operation)
      ? { requests: requests + 1, read: read + units, write, index }
      : { requests: requests + 1, read, write: write + units, index: index + (item === undefined ? 0 : indexUnits(item)) };
    return answer;
  });
  return () => {
    const consumed = since;
    since = { requests: 0, read: 0, write: 0, index: 0 };
    return consumed;
  };
}
