/**
 * The service's functions, with their sizes and environment. Each is a file in functions/.
 * Not here: what each may do (the constructs grant it), what starts them (inbound-mail.ts, reminder-queue.ts, outbound-feedback.ts,
 * hourly-sweep.ts).
 */
import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EnvInput } from '../env.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

const sizes = {
  'receive-mail': {
    description: 'A mail came in: read it, record what it says, plan the next reminder',
    // Reading a mail may take 512 MB (design, section 8), and CPU grows with memory: with 1,024 MB reading takes half as long as with 512.
    memoryMiB: 1_024,
    // No mail takes more than 10 seconds; a batch has five of them.
    timeoutSeconds: 60,
  },
  'send-reminder': {
    description: 'Something is due: decide again and, if a step is still due, remind; wake users whose moment has come',
    // It reads no mail: seven requests to the table and one to SES. With less than 512 MB the start alone takes seconds.
    memoryMiB: 512,
    // A reminder takes less than a second. If SES does not answer, the SDK gives up after 30; a batch has five of them.
    timeoutSeconds: 180,
  },
  'record-feedback': {
    description: 'A mail of ours bounced or was complained about: pause the user',
    memoryMiB: 512,
    // It replans every timeline of one user, about ten milliseconds each.
    timeoutSeconds: 60,
  },
  sweep: {
    description: 'Hourly, for one shard: find what was missed and who is due, and put them into the queue',
    memoryMiB: 512,
    // The longest that a function may run, because after an outage a shard may contain many thousands of timelines. It is less than the
    // hour until the next run.
    timeoutSeconds: 900,
  },
} as const;

export type FunctionName = keyof typeof sizes;

export const functionSeconds = (name: FunctionName): number => sizes[name].timeoutSeconds;

export interface FunctionsProps {
  readonly environment: EnvInput;
  /** Where an invocation goes after it failed three times. */
  readonly feedbackFailures: IQueue;
}

export class Functions extends Construct {
  readonly receiveMail: ServiceFunction;
  readonly sendReminder: ServiceFunction;
  readonly recordFeedback: ServiceFunction;
  readonly sweep: ServiceFunction;

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    const make = (name: FunctionName, more: Pick<ServiceFunctionProps, 'failures' | 'retryAttempts'> = {}) =>
      new ServiceFunction(this, name, {
        name,
        functionName: functionNameOf(this, name),
        environment: variables(props.environment),
        ...sizes[name],
        ...more,
      });
    this.receiveMail = make('receive-mail');
    this.sendReminder = make('send-reminder');
    this.recordFeedback = make('record-feedback', { failures: props.feedbackFailures, retryAttempts: 2 });
    // An immediate retry would fail in the same way; the next hourly run checks everything again.
    this.sweep = make('sweep', { retryAttempts: 0 });
  }
}

/** Chosen here, not by CloudFormation: people search for it, and Scheduler's role names the function before it exists. */
export const functionNameOf = (scope: Construct, name: string): string => `${Stack.of(scope).stackName}-${name}`;

export const functionArnOf = (scope: Construct, name: FunctionName): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: functionNameOf(scope, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** Without those that are undefined: the schema has defaults for them. */
const variables = (environment: EnvInput): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
