/**
 * The one table and its two sparse indexes, defined once for one machine and for AWS. Not here: the items (items.ts), the keys (keys.ts).
 */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The attribute that DynamoDB's time to live reads, in epoch seconds. Deletion is late by up to days: every read checks it too. */
export const timeToLiveAttribute = 'expiresAt';

/** Heads and profiles with a due time, spread over shards so that no partition gets a whole morning's reminders. For the sweep. */
export const dueIndex = 'due';

/** The same index by user: what else is due for this user. */
export const dueOfUserIndex = 'dueOfUser';

/** Our choice: a partition takes 1,000 writes a second, so 16 take more than SES could ever send. */
export const dueShards = 16;

const keyAttributes = [
  { AttributeName: 'PK', AttributeType: 'S' },
  { AttributeName: 'SK', AttributeType: 'S' },
  { AttributeName: 'userId', AttributeType: 'S' },
  { AttributeName: 'dueShard', AttributeType: 'N' },
  { AttributeName: 'dueAt', AttributeType: 'N' },
] as const;

const keys = (partition: string, sort: string) =>
  [
    { AttributeName: partition, KeyType: 'HASH' },
    { AttributeName: sort, KeyType: 'RANGE' },
  ] as const;

export const tableDefinition = (tableName: string): CreateTableCommandInput => ({
  TableName: tableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [...keyAttributes],
  KeySchema: [...keys('PK', 'SK')],
  GlobalSecondaryIndexes: [
    { IndexName: dueIndex, KeySchema: [...keys('dueShard', 'dueAt')], Projection: { ProjectionType: 'KEYS_ONLY' } },
    { IndexName: dueOfUserIndex, KeySchema: [...keys('userId', 'dueAt')], Projection: { ProjectionType: 'KEYS_ONLY' } },
  ],
});
