/** The CDK app: the only place where the stack's props are chosen. `npx cdk deploy -c env=prod`, or `-c domain=in.example.com -c operator=you@example.com` */
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { BadEnvironmentFileError, chosenSettings } from '../lib/deployment/environment-file.ts';
import { BadDeploymentError, readDeployment } from '../lib/deployment.ts';
import { TactfulStack } from '../lib/stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
try {
  const deployment = readDeployment(chosenSettings(app.node.getAllContext(), join(import.meta.dirname, '..', 'environments')));
  // Otherwise those of the credentials in use. Without any, the template fits any account.
  const account = deployment.account ?? process.env.CDK_DEFAULT_ACCOUNT;
  new TactfulStack(app, deployment.stackName, deployment, {
    // The region must always be set: SES does not receive mail in every region.
    env: { ...(account === undefined ? {} : { account }), region: deployment.region ?? process.env.CDK_DEFAULT_REGION ?? 'us-east-1' },
    terminationProtection: true,
  });
} catch (error) {
  if (!(error instanceof BadDeploymentError || error instanceof BadEnvironmentFileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
