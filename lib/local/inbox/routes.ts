/**
 * The inbox page: what was sent, what is planned, and a few forms to try the service. Rendered by the server; works without scripts.
 * Here: which page answers which path. Not here: what the forms do (posts.ts), the pages (pages/), JSON (json-routes.ts), host, origin and
 * token (http-server.ts).
 */

import { anywhereElse, BadRequestError, type HttpAnswer, type HttpRequest, jsonAnswer, type Route } from '../http/route.ts';
import type { PageContext } from '../page-context.ts';
import { mailFrame } from './mails/mail-frame.ts';
import { pageNotice, readDone } from './notice.ts';
import { overviewAnswer, pageFactsFor, zoneOf } from './overview-answer.ts';
import { mailPage, readMailView } from './pages/mail-page.ts';
import { pageAnswer } from './pages/page.ts';
import { problemPage } from './pages/problem-page.ts';
import { timelinePage } from './pages/timeline-page.ts';
import { answerMailHere, findMail, moveClock, sayWords, sendSample } from './posts.ts';
import { readMail } from './read-mail.ts';
import { icon, script, style } from './still-files.ts';
import { readChoice, readPage } from './timelines/timeline-choice.ts';

type Answering = (request: HttpRequest, context: PageContext) => Promise<HttpAnswer>;

const routes: readonly (readonly [method: Route['method'], path: string, answer: Answering])[] = [
  ['GET', '/', showOverview],
  ['GET', '/mails/:id', showMail],
  ['GET', '/mails/:id/html', showMailFrame],
  ['GET', '/timelines/:id', showTimeline],
  ['GET', '/export', sendExport],
  ['GET', '/changes', async (_, { pages }) => jsonAnswer(200, { version: pages.version() })],
  ['POST', '/clock', moveClock],
  ['POST', '/sample', sendSample],
  ['POST', '/mails/:id/answer', answerMailHere],
  ['POST', '/timelines/:id/words', sayWords],
  ['GET', anywhereElse, showNothing],
  ['GET', '/inbox.css', style],
  ['GET', '/inbox.svg', icon],
  ['GET', '/inbox.js', script],
];

export const inboxRoutes = (context: PageContext): readonly Route[] =>
  routes.map(([method, path, answer]) => ({ method, path, handle: (request) => withProblems(answer, request, context) }));

/** A mistake that the reader can correct is shown as a page, not as the JSON that scripts get. */
async function withProblems(answer: Answering, request: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  try {
    await context.pages.listed;
    return await answer(request, context);
  } catch (error) {
    if (error instanceof BadRequestError) return pageAnswer(problemPage(error.message), pageFactsFor(context, 'UTC'), error.status);
    throw error;
  }
}

async function showOverview({ query }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const asked = { page: readPage(query.get('page')), choice: readChoice(query), done: readDone(query), problem: null };
  return overviewAnswer(context, query.get('user') || null, asked, 200);
}

async function showNothing(): Promise<HttpAnswer> {
  throw new BadRequestError('There is nothing at this address.', 404);
}

async function showMail({ parameters, query }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { pages } = context;
  const { mail, raw, mails } = await findMail(parameters.id, context);
  const place = mails.indexOf(mail);
  const facts = pageFactsFor(context, zoneOf(context)(mail.to));
  const about = [mail.timelineId, ...(mail.items ?? []).map(({ timelineId }) => timelineId)].filter((id) => id !== null);
  const page = mailPage(
    {
      mail,
      content: readMail(raw),
      raw: Buffer.from(raw).toString('utf8'),
      shown: readMailView(query.get('view')),
      older: mails[place - 1] ?? null,
      newer: mails[place + 1] ?? null,
      timelines: await pages.timelines(about),
      user: pages.userAt(mail.to),
      notice: pageNotice(readDone(query), mails),
    },
    facts,
  );
  return pageAnswer(page, facts);
}

async function showMailFrame({ parameters }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { raw } = await findMail(parameters.id, context);
  return mailFrame(readMail(raw));
}

async function showTimeline({ parameters }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const id = parameters.id ?? '';
  const [[timeline], mails] = await Promise.all([context.pages.timelines([id]), context.view.mails(null)]);
  if (timeline === undefined) throw new BadRequestError('There is no such timeline. It may have been erased.', 404);
  const about = mails.filter(({ timelineId, items }) => timelineId === id || items?.some((item) => item.timelineId === id));
  const facts = pageFactsFor(context, timeline.user.timeZone);
  return pageAnswer(timelinePage({ timeline, mails: about }, facts), facts);
}

async function sendExport({ query }: HttpRequest, { pages }: PageContext): Promise<HttpAnswer> {
  const body = await pages.exportOf(query.get('user') ?? '');
  if (body === null) throw new BadRequestError('There is no such user.', 404);
  return {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="tactful-export.json"',
      'cache-control': 'no-store',
    },
    body,
  };
}
