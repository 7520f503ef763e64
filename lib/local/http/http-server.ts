/**
 * The local service's HTTP: loopback only, for the person at this machine. A web page elsewhere must reach nothing through their browser.
 * So we refuse a foreign Host (DNS rebinding), and a POST needs JSON or the page's own token, and no foreign origin (same-origin.ts).
 * Not here: what the routes do (json-routes.ts, inbox/routes.ts).
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { Log } from '../../handling/runtime.ts';
import { readBody } from './http-body.ts';
import { listening } from './listening.ts';
import { anywhereElse, BadRequestError, type HttpAnswer, jsonAnswer, type Route } from './route.ts';
import { isForeignHost, isForeignOrigin } from './same-origin.ts';

export interface HttpListener {
  readonly port: number;
  /** Accepts no new requests and finishes those in progress. */
  stop(): Promise<void>;
}

const host = '127.0.0.1';

export async function listenForHttp(routes: readonly Route[], token: string, port: number, log: Log): Promise<HttpListener> {
  const table = routes.map((route) => ({ route, pattern: pathPattern(route.path) }));

  const answerTo = async (request: IncomingMessage): Promise<HttpAnswer> => {
    if (isForeignHost(request)) return problem(421, 'This host is not served here. Use http://localhost or http://127.0.0.1.');
    const url = readUrl(request.url);
    if (url === null) return problem(400, 'The address can not be read.');
    const here = table.flatMap(({ route, pattern }) => {
      const groups = pattern.exec(url.pathname)?.groups;
      return groups === undefined ? [] : [{ route, groups }];
    });
    if (here.length === 0) {
      const isBrowser =
        request.method === 'GET' && !url.pathname.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
      const page = isBrowser ? routes.find(({ path }) => path === anywhereElse) : undefined;
      return (
        page?.handle({ parameters: {}, query: url.searchParams, body: { type: 'none' } }) ??
        problem(404, 'There is nothing at this address.')
      );
    }
    // HEAD is GET without the body, which Node leaves out itself.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = here.find(({ route }) => route.method === method);
    if (match === undefined) {
      const allow = here.flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method])).join(', ');
      return problem(405, `Use ${allow} here.`, { allow });
    }
    if (method === 'POST' && isForeignOrigin(request)) return problem(403, 'Requests from other web pages are refused.');
    const body = await readBody(request, token);
    if (body.type === 'refused') return problem(body.status, body.reason);
    return match.route.handle({ parameters: decoded(match.groups), query: url.searchParams, body });
  };

  const server = createServer((request, response) => {
    answerTo(request)
      .catch((error: unknown) => {
        if (error instanceof BadRequestError) return problem(error.status, error.message);
        log.error('request failed', { error });
        return problem(500, 'This failed. The log says why.');
      })
      .then((answer) => send(response, answer))
      .catch((error: unknown) => log.warn('answer not sent', { error }));
  });
  const actualPort = await listening(server, host, port, 'HTTP_PORT');

  return {
    port: actualPort,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function send(response: ServerResponse, { status, headers, body }: HttpAnswer): void {
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    // With `no-referrer` browsers would send `Origin: null` for the page's own forms.
    'referrer-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'SAMEORIGIN',
    ...headers,
    ...(body instanceof Readable ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  // An answer that breaks off in the middle must not look complete.
  if (body instanceof Readable) pipeline(body, response, (error) => (error ? response.destroy() : undefined));
  else response.end(body);
}

const problem = (status: number, error: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer => {
  const answer = jsonAnswer(status, { error });
  return { ...answer, headers: { ...answer.headers, ...headers } };
};

/** `/api/mails/:id` matches one segment for `id`. */
const pathPattern = (path: string): RegExp =>
  new RegExp(`^(?<_>)${path.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&').replace(/:([a-z]+)/gi, '(?<$1>[^/]+)')}$`);

function readUrl(path = '/'): URL | null {
  return URL.canParse(path, 'http://localhost') ? new URL(path, 'http://localhost') : null;
}

function decoded(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw new BadRequestError('The address contains a "%" that is not followed by two hexadecimal digits.');
  }
}
