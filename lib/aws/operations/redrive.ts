/**
 * Dead letters back to who failed on them, one by one: handed over before it is deleted, so that an interruption repeats and never loses.
 * Not here: what lies in which queue (dead-letter.ts).
 */
import * as z from 'zod';
import { type DeadLetterQueue, deadLetterQueues, type WayBack, wayBack } from './dead-letter.ts';
import type { OperatorAccount } from './operator-account.ts';
import type { StackOutputs } from './stack-outputs.ts';

export interface Redriven {
  readonly queue: DeadLetterQueue;
  /** SQS's own id: a body may hold addresses and subjects. */
  readonly messageId: string;
  readonly sentAt: string;
  readonly way: WayBack;
}

/** How long a message stays hidden from a second look, and from another operator. */
const hiddenSeconds = 60;

const received = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        Body: z.string(),
        Attributes: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([]),
});

/** @param dryRun look, and leave everything where it is */
export async function* redrive(
  account: OperatorAccount,
  outputs: StackOutputs,
  { dryRun }: { readonly dryRun: boolean },
): AsyncGenerator<Redriven> {
  for (const [queue, url] of deadLetterQueues(outputs)) {
    const kept: string[] = [];
    for await (const { MessageId, ReceiptHandle, Body, Attributes } of messagesOf(account, url)) {
      const way = wayBack(queue, Body, outputs);
      if (dryRun || way.to === 'nobody') kept.push(ReceiptHandle);
      else {
        await handOver(account, way);
        await account.sqs('DeleteMessage', { QueueUrl: url, ReceiptHandle });
      }
      yield { queue, messageId: MessageId, sentAt: Attributes.SentTimestamp ?? '', way };
    }
    // To be seen by the next look, at once.
    for (const ReceiptHandle of kept) await account.sqs('ChangeMessageVisibility', { QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 });
  }
}

async function handOver(account: OperatorAccount, way: Exclude<WayBack, { to: 'nobody' }>): Promise<void> {
  if (way.to === 'queue') await account.sqs('SendMessage', { QueueUrl: way.queueUrl, MessageBody: way.body });
  else await account.invoke(way.functionName, way.payload);
}

/** Each once: what fails again at once and comes back here is for the next run. */
async function* messagesOf(account: OperatorAccount, url: string) {
  const seen = new Set<string>();
  for (;;) {
    const answer = await account.sqs('ReceiveMessage', {
      QueueUrl: url,
      MaxNumberOfMessages: 1,
      VisibilityTimeout: hiddenSeconds,
      WaitTimeSeconds: 1,
      MessageSystemAttributeNames: ['SentTimestamp'],
    });
    const [message] = received.parse(answer).Messages;
    if (message === undefined || seen.has(message.MessageId)) return;
    seen.add(message.MessageId);
    yield message;
  }
}
