/**
 * Starts the sweep every hour, once for each shard of the `due` index, so that a full shard holds up no other.
 * Not here: what it finds and where that goes (functions/sweep.ts).
 */
import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput, TimeWindow } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { dueShards } from '../aws/table/table.ts';

export class HourlySweep extends Construct {
  constructor(scope: Construct, id: string, sweep: IFunction) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      description: 'EventBridge Scheduler starts the sweep, every hour',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [sweep.functionArn] }));
    for (let shard = 0; shard < dueShards; shard += 1) {
      new Schedule(this, `Shard${shard}`, {
        description: `What is overdue in shard ${shard} is found within the hour`,
        schedule: ScheduleExpression.rate(Duration.hours(1)),
        // Spread over some minutes: a new account may run ten functions at once, and mails need some of that capacity.
        timeWindow: TimeWindow.flexible(Duration.minutes(5)),
        target: new LambdaInvoke(sweep, {
          // The target's own policy would name every version of the function too.
          role: role.withoutPolicyUpdates(),
          input: ScheduleTargetInput.fromObject({ shard }),
          // Not retried: the next hour comes soon enough.
          retryAttempts: 0,
          maxEventAge: Duration.minutes(30),
        }),
      });
    }
  }
}
