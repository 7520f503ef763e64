/**
 * The one table and its two sparse indexes, defined once: created from here on one machine and described from here to AWS.
 * Not here: what stands in the items (items.ts), how keys are made (keys.ts).
 */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The attribute that DynamoDB's time to live reads, in epoch seconds. Deletion is late by up to days: every read checks it too. */
export const timeToLiveAttribute = 'expiresAt';

/** Heads and profiles that are due at some time, spread over shards so that no partition gets all of a morning's reminders. For the sweep. */
export const dueIndex = 'due';

/** The same by user: what else is due for this one. */
export const dueOfUserIndex = 'dueOfUser';

/** Our choice: a partition takes 1,000 writes a second, so 16 take what SES could never send. */
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
