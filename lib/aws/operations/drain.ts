/** Takes everything that waits in a queue, with several readers at once. Not here: what is done with it (redrive.ts). */
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { inParallel } from '../../handling/in-parallel.ts';

export interface Taken {
  /** SQS's own id, because a body may contain addresses and subjects. */
  readonly messageId: string;
  readonly body: string;
  /** When it came into the queue, in epoch milliseconds. */
  readonly sentAt: number;
}

/** Long enough to look at all of them. What an interrupted run took becomes visible again after that. */
const hiddenSeconds = 600;
/** Our choice: about 1,000 messages a second, far below SQS's limit. */
const readers = 10;

/** @param handle `gone`: the message is deleted. `kept`: it is visible again as soon as all were handled. */
export async function drain(sqs: SQSClient, url: string, handle: (taken: Taken) => Promise<'gone' | 'kept'>): Promise<void> {
  const kept: string[] = [];
  const seen = new Set<string>();
  const take = async (): Promise<boolean> => {
    const answer = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: hiddenSeconds,
        WaitTimeSeconds: 1,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    const messages = answer.Messages ?? [];
    const fresh = messages.filter(({ MessageId = '' }) => !seen.has(MessageId));
    await Promise.all(
      fresh.map(async ({ MessageId = '', ReceiptHandle = '', Body = '', Attributes = {} }) => {
        seen.add(MessageId);
        const outcome = await handle({ messageId: MessageId, body: Body, sentAt: Number(Attributes.SentTimestamp ?? Number.NaN) });
        if (outcome === 'kept') kept.push(ReceiptHandle);
        else await sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
      }),
    );
    // Each message once. A message that comes back during this run is left to the next.
    return fresh.length > 0;
  };
  const reader = async (): Promise<void> => {
    while (await take());
  };
  try {
    await Promise.all(Array.from({ length: readers }, reader));
  } finally {
    await inParallel(kept, readers, async (ReceiptHandle) => {
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
    });
  }
}
