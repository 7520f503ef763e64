/** The main job and what can go wrong with it, on the deployed stack. Each hop is checked from outside. Not here: the hops (hops/). */
import assert from 'node:assert/strict';
import { DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { DescribeActiveReceiptRuleSetCommand, SESClient } from '@aws-sdk/client-ses';
import type { CdkCli } from './cdk-cli.ts';
import { type Deployment, findDeployment } from './deployment.ts';
import type { Emulator } from './emulator.ts';
import { theCanary } from './hops/canary.ts';
import { theNextDeployment } from './hops/next-deployment.ts';
import { theOperatorsShell } from './hops/operators-shell.ts';
import { theReminder } from './hops/reminder.ts';
import { theRuleSet } from './hops/rule-set.ts';
import { whatGoesWrong } from './hops/what-goes-wrong.ts';
import { theWorstHour } from './hops/worst-hour.ts';
import { stackService } from './stack-service.ts';
import type { Transcript } from './transcript.ts';

interface Parts {
  readonly told: Transcript;
  readonly cdk: CdkCli;
  readonly emulator: Emulator;
  readonly stories: () => Promise<void>;
}

/** From the first deployment to the end, including an hour without SES, another rule set, the next deployment and a restore. */
export async function mainJob({ told, cdk, emulator, stories }: Parts): Promise<void> {
  await told.hop('cdk bootstrap', () => cdk.bootstrap());
  const outputs = await told.hop('cdk deploy', () => cdk.deploy());
  const stack = await told.hop(
    'its outputs name four functions, a receipt rule for the domain, a queue before receive-mail',
    findDeployment,
  );
  await told.hop('the table forgets by its TTL attribute, and the rule set is the active one', () => checkSettings(stack, outputs));
  const service = await stackService(stack, emulator.mailFolder);
  await theReminder(told, stack, service, () =>
    whatGoesWrong(told, stack, service, { emulator, feedback: outputs.FeedbackTopicArn ?? '' }),
  );
  await theOperatorsShell(told, stack, service, emulator);
  await theCanary(told, stack, service, emulator);
  await stories();
  await theWorstHour(told, await findDeployment(), emulator);
  await theRuleSet(told, outputs.ReceiptRuleSet ?? '');
  await theNextDeployment(told, cdk, emulator, stack);
}

/** Deploys only, for the stories that run beside the main job. */
export async function storiesAlone({ told, cdk, stories }: Omit<Parts, 'emulator'>): Promise<void> {
  await told.hop('cdk bootstrap', () => cdk.bootstrap());
  await told.hop('cdk deploy', () => cdk.deploy());
  await stories();
}

async function checkSettings(stack: Deployment, outputs: Readonly<Record<string, string>>): Promise<void> {
  const { TimeToLiveDescription } = await stack.document.send(new DescribeTimeToLiveCommand({ TableName: stack.tableName }));
  assert.equal(TimeToLiveDescription?.TimeToLiveStatus, 'ENABLED');
  const { Metadata, Rules } = await new SESClient({}).send(new DescribeActiveReceiptRuleSetCommand({}));
  assert.equal(Metadata?.Name, outputs.ReceiptRuleSet);
  assert.deepEqual(
    Rules?.map(({ Recipients, ScanEnabled }) => ({ Recipients, ScanEnabled })),
    [{ Recipients: [stack.domain], ScanEnabled: true }],
  );
}
