/** What the operator's commands need to look at users of a deployed service and change them. They send no mail and plan nothing. */
import type { S3Client } from '@aws-sdk/client-s3';
import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { wholeDomain } from '../../email/people/address-space.ts';
import type { Log, Runtime } from '../../handling/runtime.ts';
import { secureRandom } from '../../handling/secure-random.ts';
import { timelineStore } from '../store/timeline-store.ts';
import { remainsOnAws } from './remains.ts';
import type { StackOutputs } from './stack-outputs.ts';

interface Clients {
  readonly document: DynamoDBDocumentClient;
  readonly s3: S3Client;
  readonly scheduler: SchedulerClient;
}

/** The bucket's own rule expires raw mails; none older than this is looked for. */
const mostRawMailDays = 365;

export function operatorRuntime(outputs: StackOutputs, { document, s3, scheduler }: Clients, now: Runtime['now'], log: Log): Runtime {
  const never = (what: string) => () => Promise.reject(new Error(`An operator's command does not ${what}.`));
  return {
    store: timelineStore(document, outputs.TableName),
    remains: remainsOnAws(s3, scheduler, outputs.RawMailBucket, outputs.ScheduleGroup),
    rawMail: { open: never('read mail') },
    outbound: { send: never('send mail') },
    schedules: { ensure: never('plan reminders') },
    proofOf: never('judge senders'),
    service: {
      addresses: wholeDomain(outputs.MailDomain),
      signUp: { type: 'closed' },
      operator: null,
      defaultCountry: outputs.DefaultCountry,
      defaultTimeZone: outputs.DefaultTimeZone,
      rawMailDays: mostRawMailDays,
    },
    random: secureRandom,
    now,
    log,
  };
}
