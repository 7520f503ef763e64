/**
 * One-time schedules, the queue they write into, their role, and where lost reminders go.
 * Not here: when a reminder is due (lib/domain/), how schedules are named and created (lib/aws/adapters/schedules.ts).
 */
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Grant, type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from './acknowledge.ts';
import { deadLetters } from './dead-letters.ts';
import { ReminderQueueConstruct } from './reminder-queue.ts';

export interface ReminderSchedulesProps {
  /** A text and not a reference: the function's environment names the role, so the role can't depend on the function. */
  readonly sendReminderArn: string;
}

export class ReminderSchedules extends Construct {
  readonly group: ScheduleGroup;
  /** The role in which Scheduler writes into the queue. */
  readonly role: Role;
  readonly reminders: ReminderQueueConstruct;
  /** Firings that never reached the queue. */
  readonly undelivered: Queue;
  /** Messages that send-reminder gave up. */
  readonly failed: Queue;

  constructor(scope: Construct, id: string, { sendReminderArn }: ReminderSchedulesProps) {
    super(scope, id);
    // The group is deleted with the stack, and all schedules with it. After a new deployment `npm run reschedule` recreates them.
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY });
    this.undelivered = deadLetters(this, 'Undelivered');
    this.failed = deadLetters(this, 'Failed');
    this.reminders = new ReminderQueueConstruct(this, 'Waiting', this.failed);
    this.role = new Role(this, 'Role', {
      description: 'EventBridge Scheduler says what is due, for schedules of this service alone',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': this.group.scheduleGroupArn } },
      }),
    });
    const queues = [this.reminders.queue.queueArn, this.undelivered.queueArn];
    this.role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: queues }));
    // Schedules made before the queue existed name the function as their target, until they fire.
    this.role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [sendReminderArn] }));
  }

  /** Permission to create and delete schedules of this service, and to pass our role to Scheduler only. */
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
}
