/** The DynamoDB client with explicit timeouts and retries. Not here: the requests (table/table-access.ts). */
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export function documentClient(config: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    // A request takes some 5 ms; one that takes a second has lost its connection. Four more tries with the SDK's growing, jittered
    // The pauses outlast a throttled moment. What still fails then is delivered again from outside.
    maxAttempts: 5,
    retryMode: 'standard',
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
    ...config,
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
