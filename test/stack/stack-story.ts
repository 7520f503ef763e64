/**
 * Tells a story to the stack that is deployed on the emulator: mails come in as SES hands them on, the functions run as Lambda runs them,
 * what they send is what SES passes on. The clock is moved by the functions' own setting; what falls due on the way is fired as Scheduler
 * does, in order and each at its own time, since nobody can wait for days. One story at a time: each begins with an empty table.
 */

import MailComposer from 'nodemailer/lib/mail-composer';
import { Temporal } from 'temporal-polyfill';
import { timelineStore } from '../../lib/aws/timeline-store.ts';
import { readEnv } from '../../lib/env.ts';
import type { SentMail } from '../../lib/local/json-interface.ts';
import { jsonView } from '../../lib/local/json-view.ts';
import { asPosted, type Letter } from '../support/letter.ts';
import { conversation, type Story } from '../support/story-driver.ts';
import type { Account } from './aws-request.ts';
import { type FunctionName, findDeployment } from './deployment.ts';
import { sunkMails } from './mail-sink.ts';
import { sentMail } from './sent-by-ses.ts';

/** Those whose clock a story moves. */
const clocked: readonly FunctionName[] = ['receive-mail', 'send-reminder', 'sweep'];

export async function stackStory(clock: string, zone: string, settings: Readonly<Record<string, string>>): Promise<Story> {
  const mailFolder = process.env.STACK_MAIL_FOLDER;
  if (mailFolder === undefined)
    throw new Error('No stack is running to tell stories to: `npm run test:stack` starts one and tells them all.');
  const stack = await findDeployment(process.env as unknown as Account);
  await stack.empty();
  const { SENDER_CHECK: senderCheck, ...variables } = settings;
  await stack.configure(variables);

  let offsetSeconds = 0;
  const now = () => Temporal.Now.instant().add({ seconds: offsetSeconds });
  /** The service's clock stands at this time now, and goes on from there. */
  const setClock = async (instant: Temporal.Instant): Promise<void> => {
    offsetSeconds = Math.round(Temporal.Now.instant().until(instant).total('seconds'));
    await stack.configure({ CLOCK_OFFSET_SECONDS: String(offsetSeconds) }, clocked);
  };
  await setClock(Temporal.Instant.from(clock));

  const store = timelineStore(stack.document, stack.tableName);
  const env = readEnv(stack.environment('receive-mail'));
  const service = {
    domain: env.MAIL_DOMAIN,
    signUp: env.SIGN_UP,
    operator: env.OPERATOR,
    defaultCountry: env.DEFAULT_COUNTRY ?? null,
    defaultTimeZone: env.DEFAULT_TIME_ZONE,
    rawMailDays: env.RAW_MAIL_DAYS,
  };
  const view = jsonView({ store, sent: nothingSent, service, now });

  const before = (await sunkMails(mailFolder)).length;
  const kept: SentMail[] = [];
  const mails = async (to?: string): Promise<readonly SentMail[]> => {
    for (const mail of (await sunkMails(mailFolder)).slice(before + kept.length)) kept.push(await sentMail(mail, store));
    return kept.filter((mail) => to === undefined || mail.to === to);
  };

  const sends = async (letter: Letter): Promise<string> => {
    const { envelope, ...posted } = asPosted(letter, now().round('second').toString(), zone);
    const message = new MailComposer({ ...posted, envelope }).compile();
    const messageId = message.messageId();
    await stack.receive({
      raw: (await message.build()).toString('latin1'),
      mailFrom: envelope.from,
      recipients: envelope.to,
      receivedAt: new Date().toISOString(),
      ...(senderCheck === undefined ? {} : { verdicts: verdictsOf(letter) }),
    });
    await stack.idle();
    return messageId;
  };

  /** What stands and is due until then, soonest first. */
  const standing = async (until: Temporal.Instant) =>
    (await stack.schedules())
      .map((name) => ({ name, dueAt: dueAtOf(name) }))
      .filter(({ dueAt }) => Temporal.Instant.compare(dueAt, until) <= 0)
      .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));

  const fire = async (name: string): Promise<void> => {
    const { target } = await stack.schedule(name);
    await stack.dropSchedule(name);
    await stack.invoke('send-reminder', JSON.parse(String(target.Input)));
  };

  const user: Story['user'] = async (email) => {
    const [found] = await view.users(email);
    if (found === undefined) throw new Error(`There is no user ${email}.`);
    return found;
  };

  return {
    domain: stack.domain,
    sends,
    mails,
    user,
    ...conversation({ sends, user }),
    async clockTo(instant) {
      const target = Temporal.Instant.from(instant);
      const sentBefore = (await mails()).length;
      for (let [next] = await standing(target); next !== undefined; [next] = await standing(target)) {
        if (Temporal.Instant.compare(next.dueAt, now()) > 0) await setClock(next.dueAt);
        await fire(next.name);
      }
      await setClock(target);
      return (await mails()).slice(sentBefore);
    },
    async source(mail) {
      return (await sunkMails(mailFolder)).find(({ id }) => id === mail.id)?.raw ?? '';
    },
    timelines: view.timelines,
    /** There is nothing to restart; but what was due meanwhile fires late. */
    async restarts(at) {
      if (at === undefined) return;
      await setClock(Temporal.Instant.from(at));
      for (const { name } of await standing(now())) await fire(name);
    },
  };
}

/** The minute that a schedule's name ends with (lib/aws/schedules.ts). */
const dueAtOf = (name: string): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Number.parseInt(name.slice(name.lastIndexOf('-') + 1), 36) * 60_000);

/** What the story's own mail server found, as SES would have found it. */
function verdictsOf({ headers = {} }: Letter): {
  readonly dmarc: 'PASS' | 'FAIL';
  readonly spf: 'PASS' | 'FAIL';
  readonly dkim: 'PASS' | 'FAIL';
} {
  const found = headers['Authentication-Results'] ?? '';
  const verdict = found.startsWith('mx.tactful.test;') && found.includes('dmarc=pass') ? 'PASS' : 'FAIL';
  return { dmarc: verdict, spf: verdict, dkim: verdict };
}

/** On AWS nobody keeps what was sent. */
const nothingSent: Parameters<typeof jsonView>[0]['sent'] = {
  keep: () => Promise.reject(new Error('Only SES sends here.')),
  reject: () => Promise.reject(new Error('Only SES sends here.')),
  list: () => [],
  byId: () => null,
  rawOf: async () => null,
  close: async () => {},
};
