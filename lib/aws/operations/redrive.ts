/**
 * Sends dead letters back to the function that failed on them. They are handed over before they are deleted, so an interruption repeats
 * some and never loses any. SQS itself moves the mails. Not here: what each queue contains (dead-letter.ts).
 */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type DeadLetterQueue, deadLetterQueues, type WayBack, wayBack } from './dead-letter.ts';
import { drain } from './drain.ts';
import { moveAll } from './move-task.ts';
import type { OperatorAccount } from './operator-account.ts';
import type { StackOutputs } from './stack-outputs.ts';

export type Redriven =
  | {
      readonly type: 'message';
      readonly queue: DeadLetterQueue;
      readonly messageId: string;
      readonly sentAt: number;
      readonly way: WayBack;
    }
  /** How many of this queue SQS moved. */
  | { readonly type: 'moved'; readonly queue: DeadLetterQueue; readonly count: number };

export interface Redrive {
  readonly sqs: SQSClient;
  readonly account: Pick<OperatorAccount, 'invoke'>;
  readonly outputs: StackOutputs;
  /** Only lists, and leaves everything in place. */
  readonly dryRun: boolean;
  /** Between two checks of SQS's progress. */
  readonly wait: () => Promise<unknown>;
}

/** @param tell called for each as soon as its outcome is known */
export async function redrive(asked: Redrive, tell: (redriven: Redriven) => void): Promise<void> {
  const { sqs, outputs, dryRun, wait } = asked;
  for (const [queue, url] of deadLetterQueues(outputs)) {
    if (queue === 'inbound' && !dryRun) {
      let count = 0;
      for await (const { moved } of moveAll(sqs, url, outputs.InboundQueueUrl, wait)) count = moved;
      tell({ type: 'moved', queue, count });
      continue;
    }
    await drain(sqs, url, async ({ messageId, body, sentAt }) => {
      const way = wayBack(queue, body, outputs);
      tell({ type: 'message', queue, messageId, sentAt, way });
      if (dryRun || way.to === 'nobody') return 'kept';
      await handOver(asked, way);
      return 'gone';
    });
  }
}

async function handOver({ sqs, account }: Redrive, way: Exclude<WayBack, { to: 'nobody' }>): Promise<void> {
  if (way.to === 'queue') await sqs.send(new SendMessageCommand({ QueueUrl: way.queueUrl, MessageBody: way.body }));
  else await account.invoke(way.functionName, way.payload);
}
