/**
 * `npm run reschedule -- <stack> [--table <name>]`: creates missing schedules, after a table was restored for the stack or its schedules
 * were lost. Safe beside a running service, and idempotent.
 */
import { parseArgs } from 'node:util';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { Temporal } from 'temporal-polyfill';
import { schedulerClient } from '../lib/aws/adapters/clients.ts';
import { documentClient } from '../lib/aws/adapters/document-client.ts';
import { schedules } from '../lib/aws/adapters/schedules.ts';
import { serviceClock } from '../lib/aws/adapters/service-clock.ts';
import { AwsRefusedError } from '../lib/aws/adapters/signed-requests.ts';
import { scheduledTimelines } from '../lib/aws/operations/missing-schedules.ts';
import { operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { reschedule } from '../lib/aws/operations/reschedule.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { timelineStore } from '../lib/aws/store/timeline-store.ts';
import { helpIfAsked } from '../lib/local/help.ts';

helpIfAsked(
  process.argv.slice(2),
  `Usage: npm run reschedule -- <stack> [--table <name>]

Makes the schedules that are missing; may run beside the service. --table names a table that was restored for the stack.`,
);

const { values, positionals } = parseArgs({ options: { table: { type: 'string' } }, allowPositionals: true });
const [stackName = 'Tactful'] = positionals;
const now = () => Temporal.Now.instant();

try {
  const outputs = await stackOutputs(operatorAccount(new SESClient({}), process.env.AWS_ENDPOINT_URL), stackName);
  const target = {
    group: outputs.ScheduleGroup,
    queueArn: outputs.ReminderQueueArn,
    roleArn: outputs.ScheduleRoleArn,
    deadLetterArn: outputs.UndeliveredRemindersArn,
  };
  const log = { info: () => {}, warn: console.warn, error: console.error };
  const store = timelineStore(documentClient(), values.table ?? outputs.TableName);
  const standing = await scheduledTimelines(new SchedulerClient({}), target.group);
  const { due, made } = await reschedule(store, schedules(schedulerClient(), target, serviceClock(now, 0), log), standing, now());
  console.log(`${stackName}: ${due} timelines have something due; ${made} had no schedule and have one now.`);
} catch (error) {
  if (!(error instanceof NoSuchStackError || error instanceof AwsRefusedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
