/**
 * Mails the service once a day from itself. Only if the deployer asked for it.
 * Not here: the mail (lib/aws/adapters/canary-mail.ts), the alarm for a missing answer (watching/alarms.ts).
 */
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { functionNameOf } from './functions.ts';
import { ServiceFunction } from './service-function.ts';

export interface DailyCanaryProps {
  readonly domain: string;
  readonly configurationSet: string;
}

export class DailyCanary extends Construct {
  readonly sender: ServiceFunction;

  constructor(scope: Construct, id: string, { domain, configurationSet }: DailyCanaryProps) {
    super(scope, id);
    this.sender = new ServiceFunction(this, 'send-canary', {
      name: 'send-canary',
      functionName: functionNameOf(this, 'send-canary'),
      description: 'Daily: the service mails itself, and an alarm rings when no answer comes back',
      memoryMiB: 256, // one request to SES
      timeoutSeconds: 60,
      environment: { MAIL_DOMAIN: domain, CONFIGURATION_SET: configurationSet },
      // Not retried: the next day brings another one.
      retryAttempts: 0,
    });
    const role = new Role(this, 'Role', {
      description: 'EventBridge Scheduler starts the canary, every day',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.sender.function.functionArn] }));
    new Schedule(this, 'Daily', {
      description: 'The service mails itself',
      schedule: ScheduleExpression.rate(Duration.days(1)),
      target: new LambdaInvoke(this.sender.function, {
        // The target's own policy would name every version of the function too.
        role: role.withoutPolicyUpdates(),
        input: ScheduleTargetInput.fromObject({ at: ContextAttribute.scheduledTime }),
        retryAttempts: 2,
        maxEventAge: Duration.hours(1),
      }),
    });
  }
}
