/** `npm run redrive -- <stack> [--dry-run]`: what waits in the dead letters goes back to who failed on it. First mend why it failed. */
import { SESClient } from '@aws-sdk/client-ses';
import { Temporal } from 'temporal-polyfill';
import { AwsRefusedError, operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { redrive } from '../lib/aws/operations/redrive.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';

const parameters = process.argv.slice(2);
const dryRun = parameters.includes('--dry-run');
const [stackName = 'Tactful'] = parameters.filter((parameter) => !parameter.startsWith('--'));

try {
  const account = operatorAccount(new SESClient({}), process.env.AWS_ENDPOINT_URL, () => Temporal.Now.instant());
  const outputs = await stackOutputs(account, stackName);
  const count = { back: 0, left: 0 };
  for await (const { queue, messageId, sentAt, way } of redrive(account, outputs, { dryRun })) {
    const since = sentAt === '' ? 'unknown' : Temporal.Instant.fromEpochMilliseconds(Number(sentAt)).toString({ smallestUnit: 'second' });
    const where = way.to === 'queue' ? 'its queue' : way.to === 'function' ? way.functionName : `nobody: ${way.because}`;
    console.log(`${queue}  ${messageId}  since ${since}  ${dryRun ? 'would go' : 'goes'} to ${where}`);
    if (way.to === 'nobody') count.left += 1;
    else count.back += 1;
  }
  const left = count.left === 0 ? '' : ` ${count.left} left where they are: look at them in the SQS console.`;
  console.log(`${count.back} ${dryRun ? 'would go back; nothing was changed' : 'went back'}.${left}`);
} catch (error) {
  if (!(error instanceof NoSuchStackError || error instanceof AwsRefusedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
