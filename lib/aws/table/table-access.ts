/**
 * The few requests the store uses: consistent reads and conditional puts. Owns paging, retries and lost conditions.
 * Not here: keys and items (keys.ts, items.ts), which condition (store/).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  type ScanCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Item } from './items.ts';
import type { Key } from './keys.ts';

export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
}

export type Condition = Pick<PutCommandInput, 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>;
export const ifAbsent: Condition = { ConditionExpression: 'attribute_not_exists(PK)' };

export class TableBusyError extends Error {
  override readonly name = 'TableBusyError';
  constructor(left: number) {
    super(`The table left ${left} keys of a batch unprocessed, several times in a row: it is throttled. Deliver this again.`);
  }
}

export async function getItem({ client, name }: Table, key: Key): Promise<Item | null> {
  const { Item: item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
  return (item as Item | undefined) ?? null;
}

export async function putItem({ client, name }: Table, item: Item, condition: Condition): Promise<'put' | 'refused'> {
  const put = client.send(new PutCommand({ TableName: name, Item: item, ...condition }));
  return (await unlessRefused(put)) === 'refused' ? 'refused' : 'put';
}

export type Update = Omit<UpdateCommandInput, 'TableName' | 'Key'>;

/** Returns the item after the update. Without a condition the update can't be refused. */
export async function updateItem({ client, name }: Table, key: Key, update: Update): Promise<Item> {
  const { Attributes: item } = await client.send(new UpdateCommand({ TableName: name, Key: key, ReturnValues: 'ALL_NEW', ...update }));
  return { ...item, ...key };
}

export async function updateItemIf(table: Table, key: Key, condition: string, update: Update): Promise<'updated' | 'refused'> {
  const updated = await unlessRefused(updateItem(table, key, { ConditionExpression: condition, ...update }));
  return updated === 'refused' ? 'refused' : 'updated';
}

/** A failed condition is an outcome, not an error. dynalite returns no item with it, so the loser reads the winner's. */
export async function unlessRefused<T>(request: Promise<T>): Promise<T | 'refused'> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'refused';
    throw error; // throttled or unreachable: the caller delivers again
  }
}

/** DynamoDB's own limit on one BatchGetItem. */
const keysPerBatch = 100;
const batchTries = 6;

/** In no particular order; absent items are left out. One request for up to 100 keys. */
export async function batchGet(table: Table, keys: readonly Key[]): Promise<readonly Item[]> {
  const once = distinct(keys);
  const items: Item[] = [];
  for (let start = 0; start < once.length; start += keysPerBatch) {
    items.push(...(await oneBatch(table, once.slice(start, start + keysPerBatch))));
  }
  return items;
}

/** DynamoDB refuses a key that is twice in a batch. */
const distinct = (keys: readonly Key[]): readonly Key[] => [...new Map(keys.map((key) => [`${key.PK} ${key.SK}`, key])).values()];

async function oneBatch({ client, name }: Table, keys: readonly Key[]): Promise<readonly Item[]> {
  const items: Item[] = [];
  let left: readonly Record<string, unknown>[] = keys;
  for (let attempt = 1; attempt <= batchTries; attempt++) {
    const answer = await client.send(new BatchGetCommand({ RequestItems: { [name]: { Keys: [...left], ConsistentRead: true } } }));
    items.push(...((answer.Responses?.[name] ?? []) as Item[]));
    left = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    if (left.length === 0) return items;
    // Left out either because 16 MB were full, and the next try gives the rest, or because of throttling, which takes time.
    await pause(10 * 2 ** attempt);
  }
  throw new TableBusyError(left.length);
}

/** DynamoDB's own limit on one BatchWriteItem. */
const deletionsPerBatch = 25;

/** Absent items stay absent. */
export async function deleteAll(table: Table, keys: readonly Key[]): Promise<void> {
  const once = distinct(keys);
  for (let start = 0; start < once.length; start += deletionsPerBatch) {
    await deleteBatch(table, once.slice(start, start + deletionsPerBatch));
  }
}

async function deleteBatch({ client, name }: Table, keys: readonly Key[]): Promise<void> {
  let left: NonNullable<BatchWriteCommandInput['RequestItems']> = {
    [name]: keys.map(({ PK, SK }) => ({ DeleteRequest: { Key: { PK, SK } } })),
  };
  for (let attempt = 1; attempt <= batchTries; attempt++) {
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: left }));
    left = UnprocessedItems ?? {};
    if ((left[name]?.length ?? 0) === 0) return;
    await pause(10 * 2 ** attempt);
  }
  throw new TableBusyError(left[name]?.length ?? 0);
}

export async function deleteItemIf({ client, name }: Table, key: Key, condition: Condition): Promise<'deleted' | 'refused'> {
  const deletion = client.send(new DeleteCommand({ TableName: name, Key: { PK: key.PK, SK: key.SK }, ...condition }));
  return (await unlessRefused(deletion)) === 'refused' ? 'refused' : 'deleted';
}

/** Page by page: one answer holds at most 1 MB. */
export async function* query(
  { client, name }: Table,
  input: Omit<QueryCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): AsyncGenerator<Item, void, undefined> {
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(new QueryCommand({ TableName: name, ...input, ExclusiveStartKey: from }));
    yield* (page.Items ?? []) as Item[];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

/** The whole table, page by page: for rebuild and start-up, never for handling a mail. */
export async function* scan(
  { client, name }: Table,
  input: Omit<ScanCommandInput, 'TableName' | 'ExclusiveStartKey'>,
): AsyncGenerator<Item, void, undefined> {
  let from: ScanCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(new ScanCommand({ TableName: name, ConsistentRead: true, ...input, ExclusiveStartKey: from }));
    yield* (page.Items ?? []) as Item[];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

export async function all<T, U>(items: AsyncIterable<T>, read: (item: T) => U): Promise<readonly U[]> {
  const values: U[] = [];
  for await (const item of items) values.push(read(item));
  return values;
}
