/** SQS itself moves messages from a queue of dead letters to another queue, some hundreds a second. */
import {
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';

export interface Moving {
  readonly moved: number;
  readonly isDone: boolean;
}

/** Starts moving, and reports progress until it is done. `wait`: between two checks. @throws MoveTaskFailedError */
export async function* moveAll(sqs: SQSClient, fromUrl: string, toUrl: string, wait: () => Promise<unknown>): AsyncGenerator<Moving> {
  const [SourceArn, DestinationArn] = await Promise.all([arnOf(sqs, fromUrl), arnOf(sqs, toUrl)]);
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn }));
  for (;;) {
    const { Results: [newest] = [] } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }));
    const { Status, ApproximateNumberOfMessagesMoved: moved = 0, FailureReason }: ListMessageMoveTasksResultEntry = newest ?? {};
    if (Status === 'FAILED' || Status === 'CANCELLED') throw new MoveTaskFailedError(Status, FailureReason);
    yield { moved, isDone: Status === 'COMPLETED' };
    if (Status === 'COMPLETED') return;
    await wait();
  }
}

async function arnOf(sqs: SQSClient, url: string): Promise<string> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }));
  return Attributes.QueueArn ?? '';
}

export class MoveTaskFailedError extends Error {
  override readonly name = 'MoveTaskFailedError';
  constructor(status: string, reason: string | undefined) {
    super(
      `SQS stopped moving the dead letters (${status}: ${reason ?? 'no reason given'}). What was moved is handled; run this again for the rest.`,
    );
  }
}
