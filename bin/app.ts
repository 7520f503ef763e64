/** The CDK app: the only place where the stack's props are chosen. `npx cdk deploy -c domain=in.example.com -c operator=you@example.com` */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { BadDeploymentError, readDeployment } from '../lib/deployment.ts';
import { TactfulStack } from '../lib/stack.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
try {
  const deployment = readDeployment(app.node.getAllContext());
  new TactfulStack(app, deployment.stackName, deployment, {
    env: {
      // Of the credentials in use; without any, the template is made for whatever account it is deployed to.
      ...(process.env.CDK_DEFAULT_ACCOUNT === undefined ? {} : { account: process.env.CDK_DEFAULT_ACCOUNT }),
      // Never left open: SES doesn't receive everywhere.
      region: process.env.CDK_DEFAULT_REGION ?? 'us-east-1',
    },
  });
} catch (error) {
  if (!(error instanceof BadDeploymentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
