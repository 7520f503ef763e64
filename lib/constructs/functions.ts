/**
 * The functions of the service, with their sizes and what they know of the stack. Each is a file in functions/.
 * Not here: what each may do (the constructs grant it), what starts them (inbound-mail.ts, reminder-schedules.ts, outbound-feedback.ts).
 */
import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EnvInput } from '../env.ts';
import { reminderConcurrency } from './reminder-concurrency.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

const sizes = {
  'receive-mail': {
    description: 'A mail came in: read it, record what it says, plan the next reminder',
    // A mail may take 512 MB while it is read (design, section 8), and processors come with memory: at 1,024 a reading takes half as long as at 512.
    memoryMiB: 1_024,
    // No mail takes more than 10 seconds; a batch has five of them.
    timeoutSeconds: 60,
  },
  'send-reminder': {
    description: 'A schedule fired: decide again and, if a step is still due, remind',
    // It reads no mail: seven requests to the table and one to SES. Below 512 the start alone takes seconds.
    memoryMiB: 512,
    // A reminder takes less than a second; the SDK's own retries of a throttled moment end before 30.
    timeoutSeconds: 30,
  },
  'record-feedback': {
    description: 'A mail of ours bounced or was complained about: pause the user',
    memoryMiB: 512,
    // It replans every timeline of one user, some ten milliseconds each.
    timeoutSeconds: 60,
  },
  sweep: {
    description: 'Hourly: remind what was missed, and wake users who are due',
    memoryMiB: 512,
    // As long as a function may run: after an outage thousands may be overdue, one after the other. Less than the hour to the next one.
    timeoutSeconds: 900,
  },
} as const;

export type FunctionName = keyof typeof sizes;

export const functionSeconds = (name: FunctionName): number => sizes[name].timeoutSeconds;

export interface FunctionsProps {
  readonly environment: EnvInput;
  readonly sesRate: number;
  readonly reserveConcurrency: boolean;
  /** Where invocations go that failed three times. */
  readonly reminderFailures: IQueue;
  readonly feedbackFailures: IQueue;
}

export class Functions extends Construct {
  readonly receiveMail: ServiceFunction;
  readonly sendReminder: ServiceFunction;
  readonly recordFeedback: ServiceFunction;
  readonly sweep: ServiceFunction;

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    const make = (name: FunctionName, more: Pick<ServiceFunctionProps, 'failures' | 'retryAttempts' | 'reservedConcurrency'> = {}) =>
      new ServiceFunction(this, name, {
        name,
        functionName: functionNameOf(this, name),
        environment: variables(props.environment),
        ...sizes[name],
        ...more,
      });
    this.receiveMail = make('receive-mail');
    this.sendReminder = make('send-reminder', {
      failures: props.reminderFailures,
      retryAttempts: 2,
      reservedConcurrency: props.reserveConcurrency ? reminderConcurrency(props.sesRate) : undefined,
    });
    this.recordFeedback = make('record-feedback', { failures: props.feedbackFailures, retryAttempts: 2 });
    // What failed in it fails again at once; the next hour looks at everything anew.
    this.sweep = make('sweep', { retryAttempts: 0 });
  }
}

/** Said by the stack, not by CloudFormation: send-reminder must know its own ARN, which no resource can refer to. */
export const functionNameOf = (scope: Construct, name: string): string => `${Stack.of(scope).stackName}-${name}`;

export const functionArnOf = (scope: Construct, name: FunctionName): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: functionNameOf(scope, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** What is undefined is left to the schema's default. */
const variables = (environment: EnvInput): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
