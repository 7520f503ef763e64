/**
 * DynamoDB inside this process: dynalite's actions behind the SDK's own client, without its HTTP server.
 * So there is no port or socket that another process could open, and a failing disk is a failed request. Dynalite's server would throw it
 * uncaught and end the process.
 */
import { createRequire } from 'node:module';
import { ConditionalCheckFailedException, DynamoDBServiceException, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynaliteStore } from 'dynalite/db/index.js';
import validations from 'dynalite/validations/index.js';
import { isDamage } from './damaged-database.ts';

/** A refused request is an answer, as DynamoDB would give it. Anything else is a disk failure. */
export class DatabaseFailedError extends Error {
  override readonly name = 'DatabaseFailedError';
  constructor(operation: string, cause: unknown) {
    const remedy = isDamage(cause)
      ? 'Its files are damaged: stop the service and run "npm run rebuild"'
      : "Check the data folder's disk (space, permissions)";
    super(`The embedded database failed at ${operation}. ${remedy}; then deliver this again.`, { cause });
  }
}

type Action = (store: DynaliteStore, request: unknown, done: (error: unknown, answer?: unknown) => void) => void;
type Validation = { readonly types: unknown; readonly custom: unknown };

/** The SDK's own shapes, as far as they matter here. */
export type EmbeddedAnswer = { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: Uint8Array };
export type EmbeddedRequest = { readonly headers: Readonly<Record<string, string>>; readonly body?: string | Uint8Array };

const operations = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DescribeTable',
  'GetItem',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
];

const require = createRequire(import.meta.url);

type Ask = (operation: string, request: unknown) => Promise<unknown>;

/**
 * Answers in DynamoDB's own terms. @throws DatabaseFailedError; and what DynamoDB refuses, as an object with its `statusCode` and `body`
 */
export async function embeddedDynamoDb(store: DynaliteStore, operation: string, request: unknown): Promise<unknown> {
  if (!operations.includes(operation)) throw new Error(`The embedded database knows no operation "${operation}".`);
  try {
    return await run(store, operation, request);
  } catch (error) {
    throw isRefusal(error) ? error : new DatabaseFailedError(operation, error);
  }
}

/**
 * What the SDK does for the wire (middleware, JSON, endpoint, signature, retries) costs as much as the database. Within one process none of
 * it is needed.
 */
export function addShortCut(client: DynamoDBDocumentClient, ask: Ask): void {
  const send = async (command: SentCommand): Promise<Fields> => {
    try {
      const answer = await ask(operationOf(command), converted(command.input, stored));
      return { ...converted(answer as Fields, native), $metadata: {} };
    } catch (error) {
      throw isRefusal(error) ? exceptionOf(error) : error;
    }
  };
  client.send = send as unknown as typeof client.send;
}

/** From now on requests go through the whole SDK, to `overTheWire`. */
export function removeShortCut(client: DynamoDBDocumentClient): void {
  Reflect.deleteProperty(client, 'send');
}

/** A command of the document client contains the command it stands for. */
export interface SentCommand {
  readonly input: Fields;
  readonly clientCommand?: object;
}

/** `PutItem` of a PutCommand. */
export const operationOf = (command: SentCommand): string => (command.clientCommand ?? command).constructor.name.replace(/Command$/, '');

/** As the SDK's request handler, with the answers that DynamoDB would give over HTTP. */
export async function overTheWire(ask: Ask, { headers, body }: EmbeddedRequest): Promise<EmbeddedAnswer> {
  try {
    return answer(200, await ask(headers['x-amz-target']?.split('.')[1] ?? '', JSON.parse(textOf(body))));
  } catch (error) {
    if (isRefusal(error)) return answer(error.statusCode, error.body);
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const stored = (item: Fields): Fields => marshall(item, { removeUndefinedValues: true });
const native = (item: Fields): Fields => unmarshall(item as Parameters<typeof unmarshall>[0]);

/** The fields of requests and answers that hold an item or a part of one, or a list of these. All others hold names and numbers. */
const itemFields = new Set(['Key', 'Item', 'Attributes', 'ExpressionAttributeValues', 'ExclusiveStartKey', 'LastEvaluatedKey']);
const listFields = new Set(['Keys', 'Items']);

function converted<T>(value: T, item: (item: Fields) => Fields): T;
function converted(value: unknown, item: (item: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((each) => converted(each, item));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    if (itemFields.has(name)) copy[name] = item(field);
    else if (listFields.has(name)) copy[name] = field.map(item);
    else if (name === 'Responses') copy[name] = ofTables(field, item);
    else copy[name] = converted(field, item);
  }
  return copy;
}

const ofTables = (responses: Readonly<Record<string, readonly Fields[]>>, item: (item: Fields) => Fields): Fields =>
  Object.fromEntries(Object.entries(responses).map(([table, items]) => [table, items.map(item)]));

const exceptions = { ConditionalCheckFailedException, ResourceInUseException };

function exceptionOf({ statusCode, body }: Refusal): Error {
  const name = body.__type?.replace(/^.*#/, '') ?? '';
  const facts = { message: body.message ?? body.Message ?? name, $metadata: { httpStatusCode: statusCode } };
  const known = exceptions[name as keyof typeof exceptions];
  return known === undefined ? new DynamoDBServiceException({ name, $fault: 'client', ...facts }) : new known(facts);
}

function run(store: DynaliteStore, operation: string, raw: unknown): Promise<unknown> {
  const file = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}.js`;
  const action = require(`dynalite/actions/${file}`) as Action;
  const { types, custom } = require(`dynalite/validations/${file}`) as Validation;
  const request = validations.checkTypes(raw, types);
  validations.checkValidations(request, types, custom, store);
  return new Promise((resolve, reject) => {
    action(store, request, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

interface Refusal {
  readonly statusCode: number;
  readonly body: { readonly __type?: string; readonly message?: string; readonly Message?: string };
}

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'statusCode' in error && 'body' in error;

const textOf = (body: string | Uint8Array | undefined): string => (typeof body === 'string' ? body : new TextDecoder().decode(body));

const answer = (statusCode: number, body: unknown): EmbeddedAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: Buffer.from(JSON.stringify(body)),
});
