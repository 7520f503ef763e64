/**
 * DynamoDB inside this process: dynalite's actions behind the SDK's own request handler, without its HTTP server.
 * So there is no port and no socket that another process could open, and a disk that fails is a failed request: dynalite's server
 * would throw it past everybody and end the process.
 */
import { createRequire } from 'node:module';
import type { DynaliteStore } from 'dynalite/db/index.js';
import validations from 'dynalite/validations/index.js';
import { isDamage } from './damaged-database.ts';

/** Refused requests are answers, as DynamoDB's own would be. Anything else is the disk. */
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

/** @throws DatabaseFailedError */
export async function embeddedDynamoDb(store: DynaliteStore, request: EmbeddedRequest): Promise<EmbeddedAnswer> {
  const operation = request.headers['x-amz-target']?.split('.')[1] ?? '';
  if (!operations.includes(operation)) throw new Error(`The embedded database knows no operation "${operation}".`);
  try {
    return answer(200, await run(store, operation, JSON.parse(textOf(request.body))));
  } catch (error) {
    if (isRefusal(error)) return answer(error.statusCode, error.body);
    throw new DatabaseFailedError(operation, error);
  }
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

const isRefusal = (error: unknown): error is { readonly statusCode: number; readonly body: unknown } =>
  typeof error === 'object' && error !== null && 'statusCode' in error && 'body' in error;

const textOf = (body: string | Uint8Array | undefined): string => (typeof body === 'string' ? body : new TextDecoder().decode(body));

const answer = (statusCode: number, body: unknown): EmbeddedAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: Buffer.from(JSON.stringify(body)),
});
