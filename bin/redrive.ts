/** `npm run redrive -- <stack> [--dry-run]`: sends dead letters back to the function that failed on them. Fix the cause first. */
import { setTimeout as pause } from 'node:timers/promises';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Temporal } from 'temporal-polyfill';
import { AwsRefusedError } from '../lib/aws/adapters/signed-requests.ts';
import { MoveTaskFailedError } from '../lib/aws/operations/move-task.ts';
import { operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { type Redriven, redrive } from '../lib/aws/operations/redrive.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { helpIfAsked } from '../lib/local/help.ts';

const parameters = process.argv.slice(2);
helpIfAsked(
  parameters,
  `Usage: npm run redrive -- <stack> [--dry-run]

Puts dead letters back to where they failed. Mend the cause first. With --dry-run it says what waits, and changes nothing.`,
);
const dryRun = parameters.includes('--dry-run');
const [stackName = 'Tactful'] = parameters.filter((parameter) => !parameter.startsWith('--'));

const count = { back: 0, left: 0 };

function tell(redriven: Redriven): void {
  if (redriven.type === 'moved') {
    count.back += redriven.count;
    console.log(`${redriven.queue}  ${redriven.count} moved to its queue`);
    return;
  }
  const { queue, messageId, sentAt, way } = redriven;
  const since = Number.isNaN(sentAt) ? 'unknown' : Temporal.Instant.fromEpochMilliseconds(sentAt).toString({ smallestUnit: 'second' });
  const where = way.to === 'queue' ? 'its queue' : way.to === 'function' ? way.functionName : `nobody: ${way.because}`;
  console.log(`${queue}  ${messageId}  since ${since}  ${dryRun ? 'would go' : 'goes'} to ${where}`);
  count[way.to === 'nobody' ? 'left' : 'back'] += 1;
}

try {
  const account = operatorAccount(new SESClient({}), process.env.AWS_ENDPOINT_URL);
  const outputs = await stackOutputs(account, stackName);
  await redrive({ sqs: new SQSClient({}), account, outputs, dryRun, wait: () => pause(1_000) }, tell);
  const left = count.left === 0 ? '' : ` ${count.left} left where they are: look at them in the SQS console.`;
  console.log(`${count.back} ${dryRun ? 'would go back; nothing was changed' : 'went back'}.${left}`);
} catch (error) {
  const expected = [NoSuchStackError, AwsRefusedError, MoveTaskFailedError];
  if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
