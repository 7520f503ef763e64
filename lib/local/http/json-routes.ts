/** The JSON interface over HTTP. Its shapes: json-interface.ts. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { PageContext } from '../page-context.ts';
import { BadRequestError, type HttpAnswer, type HttpRequest, jsonAnswer, jsonListAnswer, type Route } from './route.ts';

type Answering = (request: HttpRequest, context: PageContext) => Promise<HttpAnswer>;

const routes: readonly (readonly [method: Route['method'], path: string, answer: Answering])[] = [
  ['GET', '/api/health', health],
  ['GET', '/api/users', async ({ query }, { view }) => jsonListAnswer(await view.users(addressIn(query, 'email')))],
  ['GET', '/api/mails', async ({ query }, { view }) => jsonListAnswer(await view.mails(addressIn(query, 'to')))],
  ['GET', '/api/mails/:id', rawMail],
  ['GET', '/api/timelines', timelines],
  ['GET', '/api/record', searchRecord],
  ['GET', '/api/stats', searchStatistics],
  ['POST', '/api/timelines/:id/words', sayWords],
  ['POST', '/api/clock', moveClock],
];

export const jsonRoutes = (context: PageContext): readonly Route[] =>
  routes.map(([method, path, answer]) => ({ method, path, handle: (request) => answer(request, context) }));

async function health(_: HttpRequest, { health, now, mailbox, relay }: PageContext): Promise<HttpAnswer> {
  const { status, ...problems } = await health();
  const told = { status, now: now().toString(), ...problems };
  if (status !== 'ok') return jsonAnswer(503, told);
  const sending = relay();
  // Named only where there is one: without a relay the answer has the shape of the contract.
  return jsonAnswer(200, { ...told, mailbox: mailbox(), ...(sending === null ? {} : { relay: sending }) });
}

async function rawMail({ parameters }: HttpRequest, { view }: PageContext): Promise<HttpAnswer> {
  const raw = await view.rawOf(parameters.id ?? '');
  if (raw === null) throw new BadRequestError('There is no mail with this id.', 404);
  return {
    status: 200,
    headers: {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${parameters.id}.eml"`,
      'cache-control': 'no-store',
      // If a browser ever shows it, nothing in it may run or load.
      'content-security-policy': "default-src 'none'; sandbox",
    },
    body: raw,
  };
}

/** `after` names the last timeline of the previous part. */
async function timelines({ query }: HttpRequest, { view }: PageContext): Promise<HttpAnswer> {
  const limit = query.get('limit');
  if (limit !== null && !/^[1-9]\d{0,5}$/.test(limit)) throw new BadRequestError('"limit" must be a whole number from 1 on.');
  const part = { limit: limit === null ? null : Number(limit), after: query.get('after') };
  const timelines = await view.someTimelines(addressIn(query, 'user'), part);
  if (timelines === null) throw new BadRequestError('"after" names none of these timelines.');
  return jsonListAnswer(timelines);
}

async function searchRecord({ query }: HttpRequest, { view }: PageContext): Promise<HttpAnswer> {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'csv' && format !== 'html') throw new BadRequestError('The format must be json, csv or html.');
  const record = await view.record(userIn(query), query.get('span') ?? '');
  if (record === null)
    throw new BadRequestError('There is no such user, or the span is not understood: try october, 2026-10, last 4 weeks, this month.', 404);
  if (format === 'json') return jsonAnswer(200, record.rows);
  const { type, disposition, body } =
    format === 'csv'
      ? { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="job-search-record.csv"', body: record.csv }
      : { type: 'text/html; charset=utf-8', disposition: 'inline', body: record.page };
  return {
    status: 200,
    headers: {
      'content-type': type,
      'content-disposition': disposition,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals",
    },
    body,
  };
}

async function searchStatistics({ query }: HttpRequest, { view }: PageContext): Promise<HttpAnswer> {
  const statistics = await view.stats(userIn(query));
  if (statistics === null) throw new BadRequestError('There is no such user.', 404);
  return jsonAnswer(200, statistics);
}

const userIn = (query: URLSearchParams): string => {
  const user = addressIn(query, 'user');
  if (user === null) throw new BadRequestError('Say whose: ?user=<address>.');
  return user;
};

const wordsSchema = z.object({ words: z.string().trim().min(1).max(500) });

async function sayWords({ parameters, body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { words } = wordsSchema.safeParse(body.type === 'json' ? body.value : undefined).data ?? {};
  if (words === undefined) throw new BadRequestError('Send {"words": "<what the user would answer>"}, for example {"words": "done"}.');
  const sent = await context.sayOn(parameters.id ?? '', words);
  if (sent === null) throw new BadRequestError('There is no timeline with this id.', 404);
  return jsonAnswer(200, { sent });
}

const clockSchema = z.object({ now: z.string() });

async function moveClock({ body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { now } = clockSchema.safeParse(body.type === 'json' ? body.value : undefined).data ?? {};
  const target = now === undefined ? null : readInstant(now);
  if (target === null) throw new BadRequestError('Send {"now": "<ISO instant>"}, for example {"now": "2026-11-10T09:00:00Z"}.');
  const sent = await context.advanceTo(target);
  return jsonAnswer(200, { now: context.now().toString(), sent });
}

function addressIn(query: URLSearchParams, name: string): string | null {
  const value = query.get(name);
  if (value === null) return null;
  if (/\s/.test(value)) throw new BadRequestError(`"${name}" contains a space: write a "+" in an address as %2B.`);
  if (!/^[^@]{1,128}@[^@]{1,255}$/.test(value)) throw new BadRequestError(`"${name}" must be one mail address.`);
  return value.toLowerCase();
}

function readInstant(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
