/**
 * The composition root on AWS: handling's ports over one process's clients. Created on the first call, not on import, so that a test or the
 * one-machine service can import a function without an environment. Only this file reads the time.
 */

import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import type { S3Client } from '@aws-sdk/client-s3';
import { Temporal } from 'temporal-polyfill';
import { wholeDomain } from '../email/people/address-space.ts';
import { metricNamespace } from '../env/metric-names.ts';
import { type Env, readEnv } from '../env.ts';
import type { RawMail, Runtime, ServiceSettings } from '../handling/runtime.ts';
import { keyedRandom } from '../handling/secure-random.ts';
import { s3Client, schedulerClient, sesClient, sqsClient } from './adapters/clients.ts';
import { countedMail } from './adapters/counted-mail.ts';
import { documentClient } from './adapters/document-client.ts';
import { identityKeyOf } from './adapters/identity-key.ts';
import { awsLog } from './adapters/log.ts';
import { outboundBySes } from './adapters/outbound-mail.ts';
import { rawMail } from './adapters/raw-mail.ts';
import { bury, type ReminderQueue, reminderQueue } from './adapters/reminder-queue.ts';
import { schedules } from './adapters/schedules.ts';
import { type ServiceClock, serviceClock } from './adapters/service-clock.ts';
import { signedRequests } from './adapters/signed-requests.ts';
import type { MailPorts } from './incoming/mail-deliveries.ts';
import { ReadsNoMailError } from './incoming/reads-no-mail-error.ts';
import { erasesNobody } from './operations/erases-nobody.ts';
import { remainsOnAws } from './operations/remains.ts';
import { timelineStore } from './store/timeline-store.ts';

export interface Deployed {
  readonly env: Env;
  readonly clock: ServiceClock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** For functions that read no mail and erase nobody: S3 stays out of two bundles. receive-mail adds `rawMail` and its sender check. */
  readonly runtime: Runtime;
}

let known: Deployed | undefined;

/** The same value for every call in this process. @throws BadEnvironmentError on the first call */
export function deployed(): Deployed {
  known ??= compose(readEnv(process.env));
  return known;
}

let s3: S3Client | undefined;

function mailBucket({ env }: Deployed): RawMail {
  s3 ??= s3Client();
  return rawMail(s3, env.RAW_MAIL_BUCKET);
}

/** For the two functions that may erase a user: receive-mail and send-reminder. */
export function withRemains(service: Deployed): Deployed {
  const { env, runtime } = service;
  s3 ??= s3Client();
  const remains = remainsOnAws(s3, schedulerClient(), env.RAW_MAIL_BUCKET, env.SCHEDULE_GROUP);
  return { ...service, runtime: { ...runtime, remains } };
}

export function mailPorts(service: Deployed): MailPorts {
  const sqs = sqsClient();
  return { rawMail: mailBucket(service), bury: (body, reason) => bury(sqs, service.env.INBOUND_DEAD_LETTERS_URL, body, reason) };
}

let reminders: ReminderQueue | undefined;

export function remindersOf({ env }: Deployed): ReminderQueue {
  reminders ??= reminderQueue(sqsClient(), env.REMINDER_QUEUE_URL, env.FAILED_REMINDERS_URL);
  return reminders;
}

function compose(env: Env): Deployed {
  const logger = new Logger({ serviceName: env.MAIL_DOMAIN });
  const metrics = new Metrics({ namespace: metricNamespace, serviceName: env.MAIL_DOMAIN });
  const log = awsLog(logger, metrics);
  const clock = serviceClock(() => Temporal.Now.instant(), env.CLOCK_OFFSET_SECONDS);
  const ses = sesClient();
  const ask = signedRequests(ses, process.env.AWS_ENDPOINT_URL);
  const target = {
    group: env.SCHEDULE_GROUP,
    queueArn: env.REMINDER_QUEUE_ARN,
    roleArn: env.SCHEDULE_ROLE_ARN,
    deadLetterArn: env.SCHEDULE_DEAD_LETTER_ARN,
  };
  const runtime: Runtime = {
    store: timelineStore(documentClient(), env.TABLE_NAME),
    rawMail: { open: (rawKey) => Promise.reject(new ReadsNoMailError(rawKey)) },
    proofOf: (_message, { rawKey }) => Promise.reject(new ReadsNoMailError(rawKey)),
    schedules: schedules(schedulerClient(), target, clock, log),
    remains: erasesNobody,
    outbound: countedMail(outboundBySes(ses, env.CONFIGURATION_SET, clock.now), log),
    now: clock.now,
    random: keyedRandom(identityKeyOf(ask, env.IDENTITY_KEY_PARAMETER)),
    service: serviceSettings(env),
    log,
  };
  return { env, clock, logger, metrics, runtime };
}

const serviceSettings = (env: Env): ServiceSettings => ({
  addresses: wholeDomain(env.MAIL_DOMAIN, env.SENDER_NAME),
  signUp: env.SIGN_UP,
  operator: env.OPERATOR,
  defaultCountry: env.DEFAULT_COUNTRY ?? null,
  defaultTimeZone: env.DEFAULT_TIME_ZONE,
  rawMailDays: env.RAW_MAIL_DAYS,
});
