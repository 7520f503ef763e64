/** Which requests a client sends: the design's limits are counts of these. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { eachRequest } from './each-request.ts';

export interface RequestCount {
  /** Names of the operations since the last `reset`, in order: `['BatchGetItem', 'PutItem']`. A repeat by the SDK is not counted. */
  readonly operations: readonly string[];
  reset(): void;
}

/** Counts from now on. */
export function countingRequests(client: DynamoDBDocumentClient): RequestCount {
  const operations: string[] = [];
  eachRequest(client, (operation, _input, next) => {
    operations.push(operation);
    return next();
  });
  return { operations, reset: () => operations.splice(0) };
}
