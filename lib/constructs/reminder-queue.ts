/**
 * The queue in front of send-reminder. Due reminders wait here for capacity, and for SES, for up to 14 days. Not here: who writes into it
 * (reminder-schedules.ts, hourly-sweep.ts), what a failure means (lib/aws/incoming/due-deliveries.ts).
 */
import { Duration } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { type IQueue, Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { reminderConcurrency } from './reminder-concurrency.ts';

/** The time until a reminder that SES did not accept is retried. More than six times the function's timeout, as AWS advises. */
export const hiddenMinutes = 20;
/** 1,000 tries, 20 minutes apart, last 14 days. The function itself removes what failed five times for another reason. */
const mostReceived = 1_000;

export class ReminderQueueConstruct extends Construct {
  readonly queue: Queue;
  readonly #failed: IQueue;

  /** @param failed where given-up messages go */
  constructor(scope: Construct, id: string, failed: IQueue) {
    super(scope, id);
    this.#failed = failed;
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.minutes(hiddenMinutes),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: failed, maxReceiveCount: mostReceived },
    });
  }

  /** @param sesRate how many mails a second SES accepts from this account */
  deliverTo(sendReminder: IFunction, sesRate: number): void {
    sendReminder.addEventSource(
      new SqsEventSource(this.queue, { batchSize: 5, reportBatchItemFailures: true, maxConcurrency: reminderConcurrency(sesRate) }),
    );
  }

  /** Permission to enqueue what is due, and to read how much is waiting. If that is a lot, what is due is already in the queue. */
  grantEnqueuing(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['sqs:SendMessage', 'sqs:GetQueueAttributes'], resourceArns: [this.queue.queueArn] });
  }

  /** Permission to put back what failed, and finally to give it up. */
  grantPuttingOff(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['sqs:SendMessage'], resourceArns: [this.queue.queueArn, this.#failed.queueArn] });
  }
}
