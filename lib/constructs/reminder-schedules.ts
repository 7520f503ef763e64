/**
 * One-time schedules, with what role they start send-reminder, and where lost reminders go; and the hourly sweep.
 * Not here: when a reminder is due (lib/domain/), how schedules are named and made (lib/aws/).
 */
import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Grant, type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleGroup, TimeWindow } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from './acknowledge.ts';
import { deadLetters } from './dead-letters.ts';

export interface ReminderSchedulesProps {
  /** Said, not referred to: the function knows the role, so the role can't wait for the function. */
  readonly sendReminderArn: string;
}

export class ReminderSchedules extends Construct {
  readonly group: ScheduleGroup;
  /** What Scheduler takes on when it starts send-reminder. */
  readonly role: Role;
  /** Firings that never reached the function. */
  readonly undelivered: Queue;
  /** Firings that the function failed on three times. */
  readonly failed: Queue;

  constructor(scope: Construct, id: string, { sendReminderArn }: ReminderSchedulesProps) {
    super(scope, id);
    // It goes with the stack, and all schedules with it; deployed again, the sweep finds what has fallen due.
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY });
    this.undelivered = deadLetters(this, 'Undelivered');
    this.failed = deadLetters(this, 'Failed');
    this.role = new Role(this, 'Role', {
      description: 'EventBridge Scheduler starts send-reminder, for schedules of this service alone',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': this.group.scheduleGroupArn } },
      }),
    });
    this.role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [sendReminderArn] }));
    this.role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.undelivered.queueArn] }));
  }

  /** To make and take away schedules of this service, and to hand them the role: to Scheduler, and nobody else. */
  grantPlanning(role: IRole): void {
    const schedules = Stack.of(this).formatArn({
      service: 'scheduler',
      resource: 'schedule',
      resourceName: `${this.group.scheduleGroupName}/*`,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    Grant.addToPrincipal({ grantee: role, actions: ['scheduler:CreateSchedule', 'scheduler:DeleteSchedule'], resourceArns: [schedules] });
    acknowledgeWildcard(role, schedules, 'Every schedule of our own group, which holds nothing else.');
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
  }

  sweepHourly(sweep: IFunction): void {
    const role = new Role(this, 'SweepRole', {
      description: 'EventBridge Scheduler starts the sweep, every hour',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [sweep.functionArn] }));
    new Schedule(this, 'Sweep', {
      description: 'What is overdue is found within the hour',
      schedule: ScheduleExpression.rate(Duration.hours(1)),
      timeWindow: TimeWindow.flexible(Duration.minutes(5)),
      // No second try: the next hour is one. The target's own policy would name every version of the function too.
      target: new LambdaInvoke(sweep, { role: role.withoutPolicyUpdates(), retryAttempts: 0, maxEventAge: Duration.minutes(30) }),
    });
  }
}
