import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BadRequestError, type RequestBody } from './route.ts';

export type ReadBody = RequestBody | { readonly type: 'refused'; readonly status: 403 | 413 | 415; readonly reason: string };

/** A sample mail, or an answer written on the page. */
const maxBytes = 1024 * 1024;

/**
 * The body of a POST. Other pages can post forms, but JSON only after a preflight (CORS), so a form must carry the page's token.
 * @throws BadRequestError if it is not JSON
 */
export async function readBody(request: IncomingMessage, token: string): Promise<ReadBody> {
  if (request.method !== 'POST') return { type: 'none' };
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    return { type: 'refused', status: 415, reason: 'Send Content-Type: application/json.' };
  }
  const text = await readText(request);
  if (text === null) return { type: 'refused', status: 413, reason: `At most ${maxBytes} bytes are taken here.` };
  if (type === 'application/json') return { type: 'json', value: parseJson(text) };
  const fields = new URLSearchParams(text);
  if (!isSame(fields.get('token') ?? '', token)) {
    return { type: 'refused', status: 403, reason: 'The form is of an older start of the service. Load the page again.' };
  }
  return { type: 'form', fields };
}

async function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    // The body is still read to the end, because only then does the client read our answer.
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequestError('The body is not valid JSON.');
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
