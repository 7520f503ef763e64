/** Records which requests a client sends, because the limits of the design are numbers of requests. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { eachRequest } from './each-request.ts';

export interface RequestCount {
  /** Operations since the last `reset`, in order: `['BatchGetItem', 'PutItem']`. The SDK's retries don't count. */
  readonly operations: readonly string[];
  reset(): void;
}

/** Starts counting now. */
export function countingRequests(client: DynamoDBDocumentClient): RequestCount {
  const operations: string[] = [];
  eachRequest(client, (operation, _input, next) => {
    operations.push(operation);
    return next();
  });
  return { operations, reset: () => operations.splice(0) };
}
