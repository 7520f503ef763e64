/**
 * Faults between the SDK and a service, below the SDK's own retries: throttled, failed and lost requests, and answers that are late,
 * partial or missing although the request was carried out. A proxy such as toxiproxy can lose an answer but knows no DynamoDB, so it can't
 * throttle or leave keys unprocessed. Not here: which request gets which fault (in-weather.ts).
 */
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type EmbeddedAnswer, removeShortCut } from '../../../lib/local/database/embedded-dynamodb.ts';

/** Faults of any request to the database. */
export const faults = ['throttled', 'internal error', 'unavailable', 'reset', 'timed out', 'slow', 'answer lost', 'partial'] as const;
/** Includes faults that only the other services have. */
export type Fault = (typeof faults)[number] | 'quota' | 'rejected' | 'paused' | 'conflict' | 'not there' | 'broken off';

/** `operation`: for example PutItem. `attempt`: the number of the SDK's attempt, from 1. Null: no fault. */
export type Weather = (operation: string, attempt: number) => Fault | null;

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
export interface Answer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array | Readable;
}
export type Handle = (request: Request) => Promise<{ readonly response: Answer }>;

/** The protocol of a service. */
export interface Dialect {
  operationOf(request: Request): string;
  /** The service's own status, code and, where one is read, message. */
  readonly refusals: Partial<Record<Fault, Refusal>>;
  refused(refusal: Refusal): Answer;
}
export type Refusal = readonly [statusCode: number, code: string, message?: string];

interface Exposed {
  readonly config: { requestHandler: { handle: Handle }; retryStrategy: unknown; readonly maxAttempts: () => Promise<number> };
}

/** Sends the database's requests through `weather` from now on. The weather may change. */
export function exposeTo(client: DynamoDBDocumentClient, weather: () => Weather): void {
  // Faults and retries exist only in the SDK's own pipeline.
  removeShortCut(client);
  const { config } = client as unknown as Exposed;
  const handle = config.requestHandler.handle.bind(config.requestHandler);
  answerWith(client, handle, dynamoDb, weather);
}

/** Answers all of this client's requests with `handle`, unless the weather prevents it. The SDK's retries don't pause. */
export function answerWith(client: object, handle: Handle, dialect: Dialect, weather: () => Weather): void {
  const { config } = client as Exposed;
  config.requestHandler = {
    ...config.requestHandler,
    handle(request) {
      const operation = dialect.operationOf(request);
      const attempt = Number(/attempt=(\d+)/.exec(request.headers['amz-sdk-request'] ?? '')?.[1]);
      return withFault(weather()(operation, attempt), operation, request, dialect, handle);
    },
  };
  const strategy = config.maxAttempts().then(impatient);
  config.retryStrategy = () => strategy;
}

async function withFault(fault: Fault | null, operation: string, request: Request, dialect: Dialect, handle: Handle): ReturnType<Handle> {
  switch (fault) {
    case null:
      return handle(request);
    case 'reset':
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    case 'timed out':
      throw timeout();
    case 'slow':
      await pause(15);
      return handle(request);
    case 'answer lost':
      await handle(request);
      throw timeout();
    case 'partial':
      return operation === 'BatchGetItem' ? halfOf(request, handle) : handle(request);
    case 'broken off':
      return brokenOff(await handle(request));
    default: {
      const refusal = dialect.refusals[fault];
      if (refusal === undefined) throw new Error(`${operation} is never answered by "${fault}".`);
      return { response: dialect.refused(refusal) };
    }
  }
}

const timeout = (): Error => Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });

/** The connection breaks after half of the answer. */
async function brokenOff({ response }: Awaited<ReturnType<Handle>>): ReturnType<Handle> {
  const whole = Buffer.concat(await Readable.from(response.body).toArray());
  const body = Readable.from(
    (function* () {
      yield whole.subarray(0, whole.length / 2);
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    })(),
  );
  return { response: { ...response, body } };
}

const dynamoDb: Dialect = {
  operationOf: ({ headers }) => headers['x-amz-target']?.split('.')[1] ?? '',
  refusals: {
    throttled: [400, 'ProvisionedThroughputExceededException'],
    'internal error': [500, 'InternalServerError'],
    unavailable: [503, 'ServiceUnavailable'],
  },
  refused: ([statusCode, code]) => answerOf(statusCode, { __type: `com.amazonaws.dynamodb.v20120810#${code}`, message: 'not now' }),
};

const answerOf = (statusCode: number, body: unknown): EmbeddedAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: Buffer.from(JSON.stringify(body)),
});

interface Batch {
  readonly RequestItems: Readonly<Record<string, { readonly Keys: readonly unknown[] }>>;
}

/** Reads the first half of the keys and returns the others as unprocessed. */
async function halfOf(request: Request, handle: Handle): ReturnType<Handle> {
  const { RequestItems } = JSON.parse(textOf(request)) as Batch;
  const [[table = '', { Keys = [], ...rest } = {}] = []] = Object.entries(RequestItems);
  const read = Keys.slice(0, Math.ceil(Keys.length / 2));
  const left = Keys.slice(read.length);
  const { response } = await handle({ ...request, body: JSON.stringify({ RequestItems: { [table]: { ...rest, Keys: read } } }) });
  const answer: object = JSON.parse(Buffer.from(response.body as Uint8Array).toString());
  return { response: answerOf(200, { ...answer, UnprocessedKeys: left.length === 0 ? {} : { [table]: { ...rest, Keys: left } } }) };
}

export const textOf = ({ body = '' }: Request): string => (typeof body === 'string' ? body : new TextDecoder().decode(body));

interface RetryToken {
  getRetryCount(): number;
  getRetryDelay(): number;
}
const token = (count: number): RetryToken => ({ getRetryCount: () => count, getRetryDelay: () => 0 });

/** The SDK's standard retry strategy without its growing pauses. */
const impatient = (tries: number) => ({
  mode: 'standard',
  acquireInitialRetryToken: async () => token(0),
  async refreshRetryTokenForRetry(last: RetryToken, { errorType }: { readonly errorType: string }) {
    if (last.getRetryCount() + 1 >= tries || errorType === 'CLIENT_ERROR') throw new Error('No try is left.');
    return token(last.getRetryCount() + 1);
  },
  recordSuccess: () => undefined,
});
