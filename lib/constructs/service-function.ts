/**
 * One of the functions of the service: its bundle, a role that can do nothing but log and trace, and where its failures go.
 * What else it may do, each construct grants by itself. Not here: which functions there are, and their sizes (functions.ts).
 */
import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type IFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from './acknowledge.ts';
import { bundling } from './bundling.ts';

const project = join(import.meta.dirname, '../..');

export interface ServiceFunctionProps {
  /** As in functions/<name>.ts; the function is called <stack>-<name>. */
  readonly name: string;
  readonly functionName: string;
  readonly description: string;
  readonly memoryMiB: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** For functions that are invoked asynchronously: what failed, and after how many more tries. */
  readonly failures?: IQueue;
  readonly retryAttempts?: number;
}

export class ServiceFunction extends Construct {
  readonly function: IFunction;
  readonly role: IRole;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      // Where everybody looks first. The role can't make it anew, so it is free again when the stack is gone.
      logGroupName: `/aws/lambda/${props.functionName}`,
      // Ids and decisions, for as long as somebody may ask what happened to a reminder.
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    // Not the managed policy AWSLambdaBasicExecutionRole: it lets a function write to every log of the account.
    logGroup.grantWrite(role);
    acknowledgeWildcard(role, '*', 'X-Ray takes traces without a resource to name.');
    this.role = role;
    this.function = new NodejsFunction(this, 'Function', {
      functionName: props.functionName,
      description: props.description,
      entry: join(project, 'functions', `${props.name}.ts`),
      depsLockFilePath: join(project, 'package-lock.json'),
      projectRoot: project,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64, // a fifth cheaper than x86 for the same seconds
      memorySize: props.memoryMiB,
      timeout: Duration.seconds(props.timeoutSeconds),
      // Stack traces name our lines, not those of the bundle.
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      bundling,
      role,
      logGroup,
      tracing: Tracing.ACTIVE,
      // The SDK is in the bundle; this is a setting of the CDK's for the one in the runtime.
      awsSdkConnectionReuse: false,
      ...(props.failures === undefined ? {} : { onFailure: new SqsDestination(props.failures) }),
      ...(props.retryAttempts === undefined ? {} : { retryAttempts: props.retryAttempts }),
    });
  }
}
