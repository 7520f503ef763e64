/**
 * The inbox page: what was sent, what is planned, and the few forms to try it with. Made by the server, without script.
 * Here: which page answers which path. Not here: the pages (inbox/), JSON (json-routes.ts), host, origin and token (http-server.ts).
 */

import { anywhereElse, BadRequestError, type HttpAnswer, type HttpRequest, type Route } from '../http/route.ts';
import type { PageContext } from '../page-context.ts';
import { handedIn, type WrittenMail } from './mails/hand-in.ts';
import { mailFrame } from './mails/mail-frame.ts';
import { mailPath } from './mails/mail-table.ts';
import { proposedFields } from './mails/sample-form.ts';
import { type Deed, doneQuery, notice, readDone } from './notice.ts';
import { ownerOf, type PageFacts, userAt, zoneFor } from './page-facts.ts';
import { mailPage, readMailView } from './pages/mail-page.ts';
import { type OverviewView, overview } from './pages/overview.ts';
import { pageAnswer, seeOther } from './pages/page.ts';
import { writeAnswer } from './pages/post-answer.ts';
import { clockTarget } from './pages/post-clock.ts';
import { readSampleFields, writeSample } from './pages/post-sample.ts';
import { problemPage } from './pages/problem-page.ts';
import { timelinePage } from './pages/timeline-page.ts';
import { readMail } from './read-mail.ts';
import { icon, style } from './still-files.ts';
import { readChoice, usualChoice } from './timelines/timeline-choice.ts';

type Answering = (request: HttpRequest, context: PageContext) => Promise<HttpAnswer>;

const routes: readonly (readonly [method: Route['method'], path: string, answer: Answering])[] = [
  ['GET', '/', showOverview],
  ['GET', '/mails/:id', showMail],
  ['GET', '/mails/:id/html', showMailFrame],
  ['GET', '/timelines/:id', showTimeline],
  ['POST', '/clock', moveClock],
  ['POST', '/sample', sendSample],
  ['POST', '/mails/:id/answer', sendAnswer],
  ['POST', '/timelines/:id/words', sayWords],
  ['GET', anywhereElse, showNothing],
  ['GET', '/inbox.css', style],
  ['GET', '/inbox.svg', icon],
];

export const inboxRoutes = (context: PageContext): readonly Route[] =>
  routes.map(([method, path, answer]) => ({ method, path, handle: (request) => withProblems(answer, request, context) }));

/** What the one who asks can set right is shown as a page, not as the JSON that scripts get. */
async function withProblems(answer: Answering, request: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  try {
    return await answer(request, context);
  } catch (error) {
    if (error instanceof BadRequestError) return pageAnswer(problemPage(error.message), factsFor(context, 'UTC'), error.status);
    throw error;
  }
}

const factsFor = ({ addresses, smtpPort, mailbox, token, clock, now }: PageContext, zone: string): PageFacts => ({
  addresses,
  smtpPort: smtpPort(),
  mailbox: mailbox(),
  token,
  clock,
  now: now(),
  zone,
});

async function showOverview({ query }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const wanted = query.get('user') || null;
  const page = Number(/^[1-9]\d{0,5}$/.exec(query.get('page') ?? '')?.[0] ?? 1);
  return overviewAnswer(context, wanted, { page, choice: readChoice(query), done: readDone(query), problem: null }, 200);
}

async function sayWords({ parameters, body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const words = (body.type === 'form' ? (body.fields.get('words') ?? '') : '').trim();
  if (words === '' || words.length > 500) throw new BadRequestError('Type one of the words, for example "done".');
  const id = parameters.id ?? '';
  if ((await context.sayOn(id, words)) === null) throw new BadRequestError('There is no such timeline. It may have been erased.', 404);
  return seeOther(`/timelines/${encodeURIComponent(id)}`);
}

async function showNothing(): Promise<HttpAnswer> {
  throw new BadRequestError('There is nothing at this address.', 404);
}

type OverviewAsked = Pick<OverviewView, 'page' | 'done' | 'problem'> & Partial<Pick<OverviewView, 'sample' | 'choice'>>;

async function overviewAnswer(context: PageContext, wanted: string | null, asked: OverviewAsked, status: number): Promise<HttpAnswer> {
  const { view } = context;
  const users = await view.users(null);
  const user = wanted === null ? null : (userAt(wanted, users) ?? null);
  const [timelines, mails] = await Promise.all([view.timelines(user?.email ?? null), view.mails(user?.email ?? null)]);
  const facts = factsFor(context, zoneFor(user?.email ?? null, users));
  return pageAnswer(
    overview({ sample: proposedFields(users), choice: usualChoice, ...asked, users, user, timelines, mails }, facts),
    facts,
    status,
  );
}

async function showMail({ parameters, query }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { view } = context;
  const { mail, raw, mails } = await findMail(parameters.id, context);
  const users = await view.users(null);
  const timelines = await view.timelines(userAt(mail.to, users)?.email ?? null);
  const place = mails.indexOf(mail);
  const facts = factsFor(context, zoneFor(mail.to, users));
  const about = [mail.timelineId, ...(mail.items ?? []).map(({ timelineId }) => timelineId)];
  const page = mailPage(
    {
      mail,
      content: readMail(raw),
      raw: Buffer.from(raw).toString('utf8'),
      shown: readMailView(query.get('view')),
      older: mails[place - 1] ?? null,
      newer: mails[place + 1] ?? null,
      timelines: timelines.filter(({ id }) => about.includes(id)),
      users,
      notice: notice(readDone(query), mails),
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
  const { view } = context;
  const id = parameters.id ?? '';
  const user = ownerOf(id, await view.users(null));
  const [timelines, mails] = await Promise.all([user === undefined ? [] : view.timelines(user.email), view.mails(null)]);
  const timeline = timelines.find((candidate) => candidate.id === id);
  if (user === undefined || timeline === undefined) throw new BadRequestError('There is no such timeline. It may have been erased.', 404);
  const about = mails.filter(({ timelineId, items }) => timelineId === id || items?.some((item) => item.timelineId === id));
  const facts = factsFor(context, user.timeZone);
  return pageAnswer(timelinePage({ timeline, user, mails: about }, facts), facts);
}

async function moveClock({ body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { view } = context;
  const [users, timelines, mails] = await Promise.all([view.users(null), view.timelines(null), view.mails(null)]);
  const target = clockTarget(fieldsOf(body), timelines, { now: context.now(), zone: zoneFor(null, users) });
  if (target === null) return clockProblem('There is no such time to move to.', 400, context);
  try {
    await context.advanceTo(target);
  } catch (error) {
    if (error instanceof BadRequestError) return clockProblem(error.message, error.status, context);
    throw error;
  }
  return seeOther(`/${doneQuery({ deed: 'moved', mailsBefore: mails.length })}`);
}

const clockProblem = (sentence: string, status: number, context: PageContext): Promise<HttpAnswer> =>
  overviewAnswer(context, null, { page: 1, done: null, problem: { of: 'clock', sentence } }, status);

async function sendSample({ body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const sample = readSampleFields(fieldsOf(body));
  const refuse = (sentence: string): Promise<HttpAnswer> =>
    overviewAnswer(context, null, { page: 1, done: null, problem: { of: 'sample', sentence }, sample }, 400);
  const written = writeSample(sample, await context.view.users(null), context.addresses, context.now());
  if (written.type === 'problem') return refuse(written.sentence);
  const outcome = await handIn(written.mail, context);
  return outcome.type === 'refused' ? refuse(outcome.sentence) : seeOther(`/${outcome.query}`);
}

async function sendAnswer({ parameters, body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { mail, raw } = await findMail(parameters.id, context);
  const user = userAt(mail.to, await context.view.users(null));
  const answer = writeAnswer(fieldsOf(body), { mail, content: readMail(raw), user, addresses: context.addresses, now: context.now() });
  if (answer === null) throw new BadRequestError('There was nothing to send: choose an answer, or write one.');
  const outcome = await handIn(answer, context);
  if (outcome.type === 'refused') throw new BadRequestError(outcome.sentence);
  return seeOther(`${mailPath(mail.id)}${outcome.query}`);
}

type HandedIn = { readonly type: 'done'; readonly query: string } | { readonly type: 'refused'; readonly sentence: string };

async function handIn(mail: WrittenMail, { view, deliver }: PageContext): Promise<HandedIn> {
  const mailsBefore = (await view.mails(null)).length;
  const { raw, envelope } = await handedIn(mail);
  const outcome = await deliver(raw, envelope);
  if (outcome.type === 'refused') return { type: 'refused', sentence: `The mail was refused: ${outcome.code} ${outcome.reason}` };
  const deed: Deed = outcome.type;
  return { type: 'done', query: doneQuery({ deed, mailsBefore }) };
}

async function findMail(id: string | undefined, { view }: PageContext) {
  const mails = await view.mails(null);
  const mail = mails.find((candidate) => candidate.id === id);
  const raw = mail === undefined ? null : await view.rawOf(mail.id);
  if (mail === undefined || raw === null) throw new BadRequestError('There is no such mail. It may have been erased.', 404);
  return { mail, raw, mails };
}

function fieldsOf(body: HttpRequest['body']): URLSearchParams {
  if (body.type === 'form') return body.fields;
  throw new BadRequestError('This address takes what the forms of the page send.');
}
