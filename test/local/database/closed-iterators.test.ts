import { createRequire } from 'node:module';
import { GetCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** The database below dynalite. */
const { ClassicLevel } = createRequire(import.meta.url)('classic-level') as {
  ClassicLevel: { prototype: { _values(): { next(): unknown } } };
};

test.for([
  ['read to its end', {}],
  ['that stops at its limit', { Limit: 2 }],
] as const)('a query or scan %s leaves nothing open, which would keep memory and files of that moment', async ([, limit]) => {
  const { client, tableName: TableName, close } = await openDatabase(tempFolder());
  onTestFinished(close);
  for (const SK of ['A', 'B', 'C', 'D']) await client.send(new PutCommand({ TableName, Item: { PK: 'USER#jo2345', SK } }));
  const values = vi.spyOn(ClassicLevel.prototype, '_values');
  onTestFinished(() => values.mockRestore());
  const KeyConditionExpression = 'PK = :user';
  const ExpressionAttributeValues = { ':user': 'USER#jo2345' };
  const query = await client.send(new QueryCommand({ TableName, KeyConditionExpression, ExpressionAttributeValues, ...limit }));
  const scan = await client.send(new ScanCommand({ TableName, ...limit }));
  expect([query.Items?.length, scan.Items?.length]).toEqual('Limit' in limit ? [2, 2] : [4, 4]);
  expect(values.mock.results.length).toBeGreaterThanOrEqual(2);
  // We send another request first, because a stream ends after its last answer.
  await client.send(new GetCommand({ TableName, Key: { PK: 'USER#jo2345', SK: 'A' } }));
  for (const { value: iterator } of values.mock.results) {
    await expect(iterator.next()).rejects.toMatchObject({ code: 'LEVEL_ITERATOR_NOT_OPEN' });
  }
});
