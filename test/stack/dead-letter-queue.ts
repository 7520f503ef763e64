/** A queue of dead letters, looked at and put back, as an operator does with `npm run redrive`. */
import { type Account, askJson } from './aws-request.ts';

interface Message {
  readonly Body: string;
  readonly ReceiptHandle: string;
}

/** How many, told apart by a text that stands in them. */
export async function deadLettersWith(account: Account, queueUrl: string, text: string): Promise<number> {
  const messages = await receive(account, queueUrl);
  return messages.filter(({ Body }) => Body.includes(text)).length;
}

/** Back into the queue they came from, one by one: sent before deleted, so that none can get lost. */
export async function redrive(account: Account, from: string, to: string, text: string): Promise<number> {
  const messages = (await receive(account, from)).filter(({ Body }) => Body.includes(text));
  for (const { Body, ReceiptHandle } of messages) {
    await askJson(account, 'sqs', 'SendMessage', { QueueUrl: to, MessageBody: Body });
    await askJson(account, 'sqs', 'DeleteMessage', { QueueUrl: from, ReceiptHandle });
  }
  return messages.length;
}

/** They stay hidden for a second only. */
async function receive(account: Account, QueueUrl: string): Promise<readonly Message[]> {
  const input = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 1, WaitTimeSeconds: 0 };
  const { Messages } = (await askJson(account, 'sqs', 'ReceiveMessage', input)) as { readonly Messages?: readonly Message[] };
  return Messages ?? [];
}
