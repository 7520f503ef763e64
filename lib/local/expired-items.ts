import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import { timeToLiveAttribute } from '../aws/table.ts';
import { scan } from '../aws/table-access.ts';
import type { Database } from './database.ts';

/** What DynamoDB's time to live would delete, which dynalite doesn't have. Readers don't rely on it: they check what has expired. */
export async function deleteExpired({ client, tableName }: Database, now: Temporal.Instant): Promise<void> {
  const expired = scan(
    { client, name: tableName },
    {
      FilterExpression: '#expires <= :now',
      ExpressionAttributeNames: { '#expires': timeToLiveAttribute },
      ExpressionAttributeValues: { ':now': Math.floor(now.epochMilliseconds / 1000) },
    },
  );
  for await (const { PK, SK } of expired) await client.send(new DeleteCommand({ TableName: tableName, Key: { PK, SK } }));
}
