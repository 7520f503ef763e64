/**
 * The queue in front of send-reminder, and the dead letters behind it. A message names a timeline or a user whose time has come.
 * Not here: the work itself (functions/send-reminder.ts), how many run at once (constructs/reminder-queue.ts).
 */
import { GetQueueAttributesCommand, SendMessageBatchCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { TimelineId, UserId } from '../../domain/words.ts';

/** `failures`: how often handling it failed for a reason other than SES; absent at first. */
export type DueMessage = { readonly failures?: number } & (
  | { readonly timelineId: TimelineId; readonly userId?: undefined }
  | { readonly userId: UserId; readonly timelineId?: undefined }
);

export interface ReminderQueue {
  /** Any number of messages, ten to a request. @throws QueueRefusedError if the queue did not accept all of them */
  put(messages: readonly DueMessage[], delaySeconds?: number): Promise<void>;
  /** To the dead letters, for a person to look at. `body` is passed on unchanged, so that it can be put back. */
  bury(body: string, reason: string): Promise<void>;
  /** Messages that wait or are being handled: SQS's own estimate. */
  depth(): Promise<number>;
}

/** SQS's own limit on one SendMessageBatch. */
const perBatch = 10;

export const reminderQueue = (client: SQSClient, url: string, deadLettersUrl: string): ReminderQueue => ({
  async put(messages, delaySeconds = 0) {
    for (let start = 0; start < messages.length; start += perBatch) {
      const Entries = messages.slice(start, start + perBatch).map((message, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message),
        DelaySeconds: delaySeconds,
      }));
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
      if (Failed.length > 0) throw new QueueRefusedError(Failed.length, Failed[0]?.Code ?? 'unknown');
    }
  },
  bury: (body, reason) => bury(client, deadLettersUrl, body, reason),
  async depth() {
    const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
    const { Attributes = {} } = await client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...AttributeNames] }));
    return AttributeNames.reduce((sum, name) => sum + Number(Attributes[name] ?? 0), 0);
  },
});

/** Into a queue of dead letters, with the name of the error as the attribute `reason`. */
export async function bury(client: SQSClient, url: string, body: string, reason: string): Promise<void> {
  const MessageAttributes = { reason: { DataType: 'String', StringValue: reason } };
  await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body, MessageAttributes }));
}

export class QueueRefusedError extends Error {
  override readonly name = 'QueueRefusedError';
  constructor(count: number, code: string) {
    super(`The reminder queue did not accept ${count} messages (${code}). Nothing is lost: the next sweep or delivery sends them again.`);
  }
}
