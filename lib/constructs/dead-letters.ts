/** A queue for what could not be handled. It is kept for a person to look at, and put back by `npm run redrive`. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

export function deadLetters(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // The longest that SQS keeps a message: what fails on a Friday is still there after a holiday.
    retentionPeriod: Duration.days(14),
  });
  acknowledge(queue, 'SQS3', 'This queue is where the dead letters of Scheduler, SNS or Lambda go; they name it in their own settings.');
  return queue;
}
