/**
 * One function of the service: its bundle, a role that may only log and trace, and where its failures go.
 * The constructs grant everything else. Not here: which functions there are, and their sizes (functions.ts).
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
  /** As in functions/<name>.ts; the function is named <stack>-<name>. */
  readonly name: string;
  readonly functionName: string;
  readonly description: string;
  readonly memoryMiB: number;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** For functions that are invoked asynchronously: where a failed invocation goes, and after how many retries. */
  readonly failures?: IQueue;
  readonly retryAttempts?: number;
}

export class ServiceFunction extends Construct {
  readonly function: IFunction;
  readonly role: IRole;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      // The default place, where people look first. The role may not create the group, so the name is free again after the stack is
      // deleted.
      logGroupName: `/aws/lambda/${props.functionName}`,
      // The log contains ids and decisions. After a month nobody asks what happened to a reminder.
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
      // So that stack traces name our lines, not those of the bundle.
      environment: { NODE_OPTIONS: '--enable-source-maps', ...props.environment },
      bundling,
      role,
      logGroup,
      tracing: Tracing.ACTIVE,
      // This setting is for the runtime's own SDK; ours is in the bundle.
      awsSdkConnectionReuse: false,
      ...(props.failures === undefined ? {} : { onFailure: new SqsDestination(props.failures) }),
      ...(props.retryAttempts === undefined ? {} : { retryAttempts: props.retryAttempts }),
    });
  }
}
