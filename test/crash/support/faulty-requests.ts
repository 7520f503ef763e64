/**
 * Faults between the SDK and the database, below the SDK's own retries: throttled, failed and lost requests, answers that come late,
 * in part, or not at all although what was asked was done. A proxy on the wire (toxiproxy and the like) can lose an answer, but
 * speaks no DynamoDB: it can neither throttle nor leave keys unread. Not here: which request gets which fault.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EmbeddedAnswer, EmbeddedRequest } from '../../../lib/local/embedded-dynamodb.ts';

export const faults = ['throttled', 'internal error', 'unavailable', 'reset', 'timed out', 'slow', 'answer lost', 'partial'] as const;
export type Fault = (typeof faults)[number];

/** `operation`: PutItem and the like. Null: nothing goes wrong. */
export type Weather = (operation: string) => Fault | null;

type Handle = (request: EmbeddedRequest) => Promise<{ readonly response: EmbeddedAnswer }>;

/** From now on the client's requests go through this weather, which may change. Its retries come without their pauses. */
export function exposeTo(client: DynamoDBDocumentClient, weather: () => Weather): void {
  const { config } = client as unknown as { readonly config: { requestHandler: { handle: Handle }; retryStrategy: unknown } };
  const handle = config.requestHandler.handle.bind(config.requestHandler);
  config.requestHandler = {
    ...config.requestHandler,
    handle(request) {
      const operation = request.headers['x-amz-target']?.split('.')[1] ?? '';
      return withFault(weather()(operation), operation, request, handle);
    },
  };
  config.retryStrategy = async () => impatient;
}

async function withFault(fault: Fault | null, operation: string, request: EmbeddedRequest, handle: Handle): ReturnType<Handle> {
  switch (fault) {
    case null:
      return handle(request);
    case 'throttled':
      return refusal(400, 'ProvisionedThroughputExceededException');
    case 'internal error':
      return refusal(500, 'InternalServerError');
    case 'unavailable':
      return refusal(503, 'ServiceUnavailable');
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
  }
}

const timeout = (): Error => Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });

const refusal = async (statusCode: number, type: string) => ({
  response: answerOf(statusCode, { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'not now' }),
});

const answerOf = (statusCode: number, body: unknown): EmbeddedAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: Buffer.from(JSON.stringify(body)),
});

interface Batch {
  readonly RequestItems: Readonly<Record<string, { readonly Keys: readonly unknown[] }>>;
}

/** The first half of the keys is read, the rest is left to ask for again. */
async function halfOf(request: EmbeddedRequest, handle: Handle): ReturnType<Handle> {
  const { RequestItems } = JSON.parse(typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body)) as Batch;
  const [[table = '', { Keys = [], ...rest } = {}] = []] = Object.entries(RequestItems);
  const read = Keys.slice(0, Math.ceil(Keys.length / 2));
  const left = Keys.slice(read.length);
  const { response } = await handle({ ...request, body: JSON.stringify({ RequestItems: { [table]: { ...rest, Keys: read } } }) });
  const answer: object = JSON.parse(Buffer.from(response.body).toString());
  return { response: answerOf(200, { ...answer, UnprocessedKeys: left.length === 0 ? {} : { [table]: { ...rest, Keys: left } } }) };
}

/** As many tries as lib/aws/document-client.ts allows. */
export const tries = 5;

interface RetryToken {
  getRetryCount(): number;
  getRetryDelay(): number;
}
const token = (count: number): RetryToken => ({ getRetryCount: () => count, getRetryDelay: () => 0 });

/** The SDK's standard strategy without its growing pauses. */
const impatient = {
  mode: 'standard',
  acquireInitialRetryToken: async () => token(0),
  async refreshRetryTokenForRetry(last: RetryToken, { errorType }: { readonly errorType: string }) {
    if (last.getRetryCount() + 1 >= tries || errorType === 'CLIENT_ERROR') throw new Error('No try is left.');
    return token(last.getRetryCount() + 1);
  },
  recordSuccess: () => undefined,
};
