/** What the page's forms do. Each leads to a page that shows the result, or says why it failed. */
import { BadRequestError, type HttpAnswer, type HttpRequest } from '../http/route.ts';
import type { PageContext } from '../page-context.ts';
import { handedIn, type WrittenMail } from './mails/hand-in.ts';
import { mailPath } from './mails/mail-table.ts';
import { type Deed, doneQuery } from './notice.ts';
import { overviewAnswer } from './overview-answer.ts';
import { seeOther } from './pages/page.ts';
import { writeAnswer } from './pages/post-answer.ts';
import { clockTarget } from './pages/post-clock.ts';
import { readSampleFields, writeSample } from './pages/post-sample.ts';
import { readMail } from './read-mail.ts';

export async function sayWords({ parameters, body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const words = (body.type === 'form' ? (body.fields.get('words') ?? '') : '').trim();
  if (words === '' || words.length > 500) throw new BadRequestError('Type one of the words, for example "done".');
  const id = parameters.id ?? '';
  if ((await context.sayOn(id, words)) === null) throw new BadRequestError('There is no such timeline. It may have been erased.', 404);
  return seeOther(`/timelines/${encodeURIComponent(id)}`);
}

export async function moveClock({ body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { view, pages } = context;
  const mails = await view.mails(null);
  const frame = { now: context.now(), zone: pages.firstUsers(1)[0]?.timeZone ?? 'UTC' };
  const target = clockTarget(fieldsOf(body), pages.nextDue()?.at ?? null, frame);
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

export async function sendSample({ body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { pages } = context;
  const sample = readSampleFields(fieldsOf(body));
  const refuse = (sentence: string): Promise<HttpAnswer> =>
    overviewAnswer(context, null, { page: 1, done: null, problem: { of: 'sample', sentence }, sample }, 400);
  const written = await writeSample(sample, {
    userAt: pages.userAt,
    hasMet: (user, address) => pages.find({ user, status: 'all', sort: 'newest', words: address }).ids.length > 0,
    async lastMet(user) {
      const { ids } = pages.find({ user, status: 'all', sort: 'newest', words: '' });
      const [last] = (await pages.timelines(ids.slice(0, 1))).flatMap(({ people }) => people);
      return last === undefined ? null : `${last.name ?? ''} <${last.address}>`;
    },
    addresses: context.addresses,
    now: context.now(),
  });
  if (written.type === 'problem') return refuse(written.sentence);
  const outcome = await handIn(written.mail, context);
  return outcome.type === 'refused' ? refuse(outcome.sentence) : seeOther(`/${outcome.query}`);
}

export async function answerMailHere({ parameters, body }: HttpRequest, context: PageContext): Promise<HttpAnswer> {
  const { mail, raw } = await findMail(parameters.id, context);
  const { addresses, now, pages } = context;
  const answer = writeAnswer(fieldsOf(body), { mail, content: readMail(raw), user: pages.userAt(mail.to), addresses, now: now() });
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

export async function findMail(id: string | undefined, { view }: PageContext) {
  const mails = await view.mails(null);
  const mail = mails.find((candidate) => candidate.id === id);
  const raw = mail === undefined ? null : await view.rawOf(mail.id);
  if (mail === undefined || raw === null) throw new BadRequestError('There is no such mail. It may have been erased.', 404);
  return { mail, raw, mails };
}

function fieldsOf(body: HttpRequest['body']): URLSearchParams {
  if (body.type === 'form') return body.fields;
  throw new BadRequestError('This address accepts only what the forms of the page send.');
}
