/** Removes what has expired, as DynamoDB's time to live does on AWS. Reads don't depend on it: they check expiry themselves. */
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import { timeToLiveAttribute } from '../../aws/table/table.ts';
import { scan, unlessRefused } from '../../aws/table/table-access.ts';
import type { Database } from './database.ts';

/** Returns how many. */
export async function removeExpired({ client, tableName }: Database, now: Temporal.Instant): Promise<number> {
  const expired = {
    ExpressionAttributeNames: { '#expiresAt': timeToLiveAttribute },
    ExpressionAttributeValues: { ':now': Math.floor(now.epochMilliseconds / 1000) },
  };
  let removed = 0;
  for await (const { PK, SK } of scan({ client, name: tableName }, { FilterExpression: '#expiresAt <= :now', ...expired })) {
    // It may have been renewed since it was read, because another mail waits for the same message.
    const deletion = new DeleteCommand({ TableName: tableName, Key: { PK, SK }, ConditionExpression: '#expiresAt <= :now', ...expired });
    if ((await unlessRefused(client.send(deletion))) !== 'refused') removed += 1;
  }
  return removed;
}
