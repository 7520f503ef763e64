/**
 * An HTTP route of the local service. The server (http-server.ts) has already checked host, origin, method and body size.
 * A path may contain parameters: `/api/mails/:id`.
 */
import type { Readable } from 'node:stream';
import { breather } from '../breather.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** For a wrong request throw `BadRequestError`. Any other throw is a 500 without details. */
  handle(request: HttpRequest): Promise<HttpAnswer>;
}

export interface HttpRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: RequestBody;
}

/** The body of a POST. A form counts only with the page's token in its field `token`. */
export type RequestBody =
  | { readonly type: 'none' }
  | { readonly type: 'json'; readonly value: unknown }
  | { readonly type: 'form'; readonly fields: URLSearchParams };

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. Every answer also gets `x-content-type-options: nosniff`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Readable;
}

/** A mistake that the client can correct; `message` is shown to them. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  readonly status: 400 | 404 | 409;
  constructor(message: string, status: 400 | 404 | 409 = 400) {
    super(message);
    this.status = status;
  }
}

export const jsonAnswer = (status: number, value: unknown): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: `${JSON.stringify(value)}\n`,
});

/** The same for a list that may be long: other work runs while it is written. */
export async function jsonListAnswer(values: readonly unknown[]): Promise<HttpAnswer> {
  const breathe = breather();
  const texts: string[] = [];
  for (const value of values) {
    texts.push(JSON.stringify(value));
    await breathe();
  }
  return { ...jsonAnswer(200, null), body: `[${texts.join(',')}]\n` };
}

/** The path of the route that answers a browser if no other does. */
export const anywhereElse = '*';
