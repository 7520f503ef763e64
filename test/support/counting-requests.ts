/** Which requests a client sends: the bars of the design are counts of these. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface RequestCount {
  /** Names of the operations since the last `reset`, in order: `['BatchGetItem', 'PutItem']`. A repeat by the SDK is not counted. */
  readonly operations: readonly string[];
  reset(): void;
}

/** Counts from now on. */
export function countingRequests(client: DynamoDBDocumentClient): RequestCount {
  const operations: string[] = [];
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        operations.push((commandName ?? 'unknown').replace(/Command$/, ''));
        return next(args);
      },
    { step: 'initialize', name: 'countingRequests', override: true },
  );
  return { operations, reset: () => operations.splice(0) };
}
