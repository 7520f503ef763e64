import { GetQueueAttributesCommand, SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { QueueRefusedError, reminderQueue } from '../../../lib/aws/adapters/reminder-queue.ts';
import { initech } from '../../support/stored.ts';

function sqs() {
  const client = new SQSClient({ region: 'eu-west-1' });
  const mock = mockClient(client);
  mock.on(SendMessageBatchCommand).resolves({});
  return { mock, queue: reminderQueue(client, 'https://queue', 'https://dead-letters') };
}

test('due messages are sent ten to a request, with their delay', async () => {
  const { mock, queue } = sqs();
  await queue.put(
    Array.from({ length: 12 }, () => ({ timelineId: initech })),
    60,
  );
  const requests = mock.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input);
  expect(requests.map(({ QueueUrl, Entries = [] }) => [QueueUrl, Entries.length])).toEqual([
    ['https://queue', 10],
    ['https://queue', 2],
  ]);
  expect(requests[1]?.Entries?.[1]).toEqual({ Id: '1', MessageBody: JSON.stringify({ timelineId: initech }), DelaySeconds: 60 });
});

test('without messages there is no request', async () => {
  const { mock, queue } = sqs();
  await queue.put([]);
  expect(mock.calls()).toEqual([]);
});

test('a message that the queue refuses is an error, even if it accepted the others', async () => {
  const { mock, queue } = sqs();
  mock.on(SendMessageBatchCommand).resolves({ Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }] });
  await expect(queue.put([{ timelineId: initech }])).rejects.toThrow(QueueRefusedError);
});

test('a message that is given up is in the dead letters with its reason', async () => {
  const { mock, queue } = sqs();
  await queue.bury('{"timelineId":"x"}', 'TypeError');
  expect(mock.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toEqual([
    {
      QueueUrl: 'https://dead-letters',
      MessageBody: '{"timelineId":"x"}',
      MessageAttributes: { reason: { DataType: 'String', StringValue: 'TypeError' } },
    },
  ]);
});

test('the depth of the queue counts waiting messages and those being handled', async () => {
  const { mock, queue } = sqs();
  mock
    .on(GetQueueAttributesCommand)
    .resolves({ Attributes: { ApproximateNumberOfMessages: '3', ApproximateNumberOfMessagesNotVisible: '4' } });
  expect(await queue.depth()).toBe(7);
});
