/**
 * The embedded database without the SDK's request pipeline (signing, serialising, retrying), for tests that ask it a hundred
 * thousand times: the store's own commands, dynalite's own answers. Not here: what the SDK does (test/support/databases.ts).
 */
import { ConditionalCheckFailedException, CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall, type NativeAttributeValue, unmarshall } from '@aws-sdk/util-dynamodb';
import levels from 'dynalite/db/index.js';
import { tableDefinition } from '../../lib/aws/table.ts';
import { embeddedDynamoDb } from '../../lib/local/embedded-dynamodb.ts';
import type { TestDatabase } from './databases.ts';

type Fields = Record<string, NativeAttributeValue>;
interface AnyCommand {
  readonly input: Fields;
}

const tableName = 'tactful';

export async function directDatabase(): Promise<TestDatabase> {
  const store = levels.create({ createTableMs: 0 });
  const ask = async (operation: string, request: unknown): Promise<Fields> => {
    const headers = { 'x-amz-target': `DynamoDB_20120810.${operation}` };
    const { statusCode, body } = await embeddedDynamoDb(store, { headers, body: JSON.stringify(request) });
    const answer = JSON.parse(new TextDecoder().decode(body));
    if (statusCode === 200) return answer;
    const message = String(answer.message ?? answer.Message);
    if (String(answer.__type).endsWith('#ConditionalCheckFailedException')) {
      throw new ConditionalCheckFailedException({ message, $metadata: {} });
    }
    throw new Error(`The embedded database refused ${operation}: ${message}`);
  };
  await ask('CreateTable', new CreateTableCommand(tableDefinition(tableName)).input);
  // It is usable in the next turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 5));
  const client = {
    send: async (command: AnyCommand) =>
      native(
        await ask(`${command.constructor.name.replace(/Command$/, '')}Item`.replace(/^(Query|Scan)Item$/, '$1'), stored(command.input)),
      ),
  };
  return { client: client as unknown as DynamoDBDocumentClient, tableName, close: () => store.db.close() };
}

const asItem = (item: Fields) => marshall(item, { removeUndefinedValues: true });
const asNative = (item: Fields) => unmarshall(item);

/** What holds values in a request or an answer; the rest is names and numbers. */
const itemFields = ['Key', 'Item', 'Attributes', 'ExpressionAttributeValues', 'ExclusiveStartKey', 'LastEvaluatedKey'];

function converted(fields: Fields, item: (item: Fields) => unknown): Fields {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        if (itemFields.includes(name)) return [name, item(value)];
        if (name === 'Items') return [name, value.map(item)];
        if (name === 'Responses') return [name, mapped(value, (items) => items.map(item))];
        if (name === 'RequestItems' || name === 'UnprocessedKeys') {
          return [name, mapped(value, (wanted) => ({ ...wanted, Keys: wanted.Keys.map(item) }))];
        }
        return [name, value];
      }),
  );
}

const mapped = (fields: Fields, change: (value: NativeAttributeValue) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));

const stored = (input: Fields): Fields => converted(input, asItem);
const native = (answer: Fields): Fields => converted(answer, asNative);
