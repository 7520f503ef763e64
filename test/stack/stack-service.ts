/**
 * The deployed service from a user's view: mails arrive as from SES, and the sent mails are those that SES passed on. Its clock is a
 * setting of the functions, and runs on from the time to which it is set. Not here: what the account contains (deployment.ts).
 */

import MailComposer from 'nodemailer/lib/mail-composer';
import { Temporal } from 'temporal-polyfill';
import { timelineStore } from '../../lib/aws/store/timeline-store.ts';
import { wholeDomain } from '../../lib/email/people/address-space.ts';
import { readEnv } from '../../lib/env.ts';
import type { JsonView, UserView } from '../../lib/local/http/json-interface.ts';
import { jsonView } from '../../lib/local/http/json-view.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { listsOf } from '../support/store/lists-of.ts';
import { asPosted, type Letter } from '../support/stories/letter.ts';
import type { Deployment, FunctionName } from './deployment.ts';
import { type SunkMail, sunkMails } from './mail-sink.ts';
import { sentMail } from './sent-by-ses.ts';
import type { InboundMail } from './ses-inbound.ts';

/** Functions that read the clock in a story. */
const clocked: readonly FunctionName[] = ['receive-mail', 'send-reminder', 'record-feedback', 'sweep'];

export interface StackService {
  now(): Temporal.Instant;
  /** Sets the service's clock to this time, from which it runs on. */
  setClock(instant: Temporal.Instant): Promise<void>;
  /** Delivers a mail and returns its Message-ID after it was handled. `verdicts`: SES's verdicts on it. */
  sends(letter: Letter, zone?: string, verdicts?: InboundMail['verdicts']): Promise<string>;
  /** The mails sent since this service was opened. */
  mails(to?: string): Promise<readonly SentMail[]>;
  source(mail: Pick<SentMail, 'id'>): Promise<SunkMail>;
  user(email: string): Promise<UserView>;
  readonly timelines: JsonView['timelines'];
}

export async function stackService(stack: Deployment, mailFolder: string): Promise<StackService> {
  const env = readEnv(stack.environment('receive-mail'));
  let offsetSeconds = env.CLOCK_OFFSET_SECONDS;
  const now = () => Temporal.Now.instant().add({ seconds: offsetSeconds });
  const store = timelineStore(stack.document, stack.tableName);
  const service = {
    addresses: wholeDomain(env.MAIL_DOMAIN),
    signUp: env.SIGN_UP,
    operator: env.OPERATOR,
    defaultCountry: env.DEFAULT_COUNTRY ?? null,
    defaultTimeZone: env.DEFAULT_TIME_ZONE,
    rawMailDays: env.RAW_MAIL_DAYS,
  };
  const view = jsonView({ store, lists: listsOf(store, now), sent: nothingKept, service, now });
  const before = (await sunkMails(mailFolder)).length;
  const seen: SentMail[] = [];

  return {
    now,
    timelines: view.timelines,
    async setClock(instant) {
      // Rounded up, because a function that starts quickly must not run before the time.
      offsetSeconds = Math.ceil(Temporal.Now.instant().until(instant).total('seconds'));
      await stack.configure({ CLOCK_OFFSET_SECONDS: String(offsetSeconds) }, clocked);
    },
    async sends(letter, zone = 'Europe/Paris', verdicts = {}) {
      const { envelope, ...posted } = asPosted(letter, now().round('second').toString(), zone);
      const message = new MailComposer({ ...posted, envelope }).compile();
      const messageId = message.messageId();
      await stack.receive({
        raw: (await message.build()).toString('latin1'),
        mailFrom: envelope.from,
        recipients: envelope.to,
        receivedAt: new Date().toISOString(),
        verdicts,
      });
      await stack.idle();
      return messageId;
    },
    async mails(to) {
      for (const mail of await sunkMails(mailFolder, before + seen.length)) seen.push(await sentMail(mail, store));
      return seen.filter((mail) => to === undefined || mail.to === to);
    },
    async source({ id }) {
      const found = (await sunkMails(mailFolder)).find((mail) => mail.id === id);
      if (found === undefined) throw new Error(`SES passed no mail ${id} on.`);
      return found;
    },
    async user(email) {
      const [found] = await view.users(email);
      if (found === undefined) throw new Error(`There is no user ${email}.`);
      return found;
    },
  };
}

/** AWS keeps no list of sent mails. */
const nothingKept: Parameters<typeof jsonView>[0]['sent'] = {
  list: () => [],
  rawOf: async () => null,
};
