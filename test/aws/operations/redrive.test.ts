import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { wayBack } from '../../../lib/aws/operations/dead-letter.ts';
import type { OperatorAccount } from '../../../lib/aws/operations/operator-account.ts';
import { type Redriven, redrive } from '../../../lib/aws/operations/redrive.ts';
import { NoSuchStackError, type StackOutputs, stackOutputs } from '../../../lib/aws/operations/stack-outputs.ts';

const outputs: StackOutputs = {
  MailDomain: 'in.example.com',
  TableName: 'table',
  RawMailBucket: 'raw',
  InboundQueueUrl: 'inbound',
  InboundDeadLettersUrl: 'inbound-dead',
  ReminderQueueUrl: 'reminders',
  ReminderQueueArn: 'arn:reminders',
  ScheduleRoleArn: 'arn:role',
  UndeliveredRemindersUrl: 'undelivered',
  UndeliveredRemindersArn: 'arn:undelivered',
  FailedRemindersUrl: 'failed',
  FeedbackDeadLettersUrl: 'feedback-dead',
  ScheduleGroup: 'group',
  SendReminderFunction: 'Tactful-send-reminder',
  RecordFeedbackFunction: 'Tactful-record-feedback',
  AlarmTopicArn: 'arn:alarms',
  ConfigurationSet: 'Tactful',
  ReceiveMailFunction: 'Tactful-receive-mail',
  IdentityKeyParameter: '/tactful/Tactful/identity-key',
  ReceiptRuleSet: 'Tactful-inbound',
  DefaultCountry: null,
  DefaultTimeZone: 'UTC',
};
const firing = { timelineId: 'jo7k2m-abcdefgh' };
const sns = { Message: '{"eventType":"Bounce"}' };

describe('the way back', () => {
  test('of a notification by SES is the inbound queue, whatever it says', () => {
    expect(wayBack('inbound', 'not even JSON', outputs)).toEqual({ to: 'queue', queueUrl: 'inbound', body: 'not even JSON' });
  });
  test.each([
    ['undelivered-reminders', firing, firing],
    // As Scheduler, the sweep and send-reminder write it, and as Lambda kept it in releases before the queue.
    ['failed-reminders', firing, firing],
    ['failed-reminders', { userId: 'jo7k2m' }, { userId: 'jo7k2m' }],
    ['failed-reminders', { version: '1.0', requestContext: { condition: 'RetriesExhausted' }, requestPayload: firing }, firing],
  ] as const)('of %s with %j is the reminder queue', (queue, body, sent) => {
    expect(wayBack(queue, JSON.stringify(body), outputs)).toEqual({ to: 'queue', queueUrl: 'reminders', body: JSON.stringify(sent) });
  });
  test.each([
    [
      'feedback',
      { requestPayload: { Records: [{ EventSource: 'aws:sns', Sns: sns }] } },
      'Tactful-record-feedback',
      { Records: [{ EventSource: 'aws:sns', Sns: sns }] },
    ],
    [
      'feedback',
      { Type: 'Notification', ...sns },
      'Tactful-record-feedback',
      { Records: [{ EventSource: 'aws:sns', Sns: { Type: 'Notification', ...sns } }] },
    ],
  ] as const)('of %s is its function, with what it was started with', (queue, body, functionName, payload) => {
    const way = wayBack(queue, JSON.stringify(body), outputs);
    expect(way).toMatchObject({ to: 'function', functionName });
    expect(JSON.parse(way.to === 'function' ? way.payload : '')).toEqual(payload);
  });
  test.each([
    ['undelivered-reminders', 'not JSON'],
    ['undelivered-reminders', '{"timelineId":"DROP TABLE"}'],
    ['failed-reminders', '{"step":"let-go"}'],
    ['feedback', '{"Records":[]}'],
    ['feedback', '{"Type":"SubscriptionConfirmation","Message":"x"}'],
  ] as const)('of %s with %s is none', (queue, body) => expect(wayBack(queue, body, outputs)).toMatchObject({ to: 'nobody' }));
});

/** Queues that behave like SQS: a received message is hidden, and stays until it is deleted. */
function queues(bodies: Readonly<Record<string, readonly string[]>>) {
  const client = new SQSClient({ region: 'eu-west-1' });
  const mock = mockClient(client);
  const done: string[] = [];
  const released: string[] = [];
  const standing = new Map(
    Object.entries(bodies).map(([url, each]) => [
      url,
      each.map((Body, index) => ({
        MessageId: `${url}-${index}`,
        ReceiptHandle: `${url}-${index}`,
        Body,
        Attributes: { SentTimestamp: '0' },
      })),
    ]),
  );
  const hidden = new Set<string>();
  mock.on(ReceiveMessageCommand).callsFake(({ QueueUrl, MaxNumberOfMessages }) => {
    const Messages = (standing.get(QueueUrl) ?? []).filter(({ MessageId }) => !hidden.has(MessageId)).slice(0, MaxNumberOfMessages);
    for (const { MessageId } of Messages) hidden.add(MessageId);
    return { Messages };
  });
  mock.on(ChangeMessageVisibilityCommand).callsFake(({ ReceiptHandle }) => void released.push(ReceiptHandle));
  mock.on(SendMessageCommand).callsFake(({ QueueUrl, MessageBody }) => void done.push(`send ${QueueUrl} ${MessageBody}`));
  mock.on(DeleteMessageCommand).callsFake(({ QueueUrl, ReceiptHandle }) => {
    done.push(`delete ${ReceiptHandle}`);
    standing.set(
      QueueUrl,
      (standing.get(QueueUrl) ?? []).filter((each) => each.ReceiptHandle !== ReceiptHandle),
    );
  });
  mock.on(GetQueueAttributesCommand).callsFake(({ QueueUrl }) => ({ Attributes: { QueueArn: `arn:${QueueUrl}` } }));
  mock
    .on(StartMessageMoveTaskCommand)
    .callsFake(({ SourceArn, DestinationArn }) => void done.push(`move ${SourceArn} to ${DestinationArn}`));
  mock
    .on(ListMessageMoveTasksCommand)
    .resolvesOnce({ Results: [{ Status: 'RUNNING', ApproximateNumberOfMessagesMoved: 1 }] })
    .resolves({ Results: [{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 2 }] });
  const left = () => Object.fromEntries([...standing].map(([url, queue]) => [url, queue.length]));
  const run = async (dryRun: boolean): Promise<readonly Redriven[]> => {
    const told: Redriven[] = [];
    const account = { invoke: async (name: string, payload: string) => void done.push(`invoke ${name} ${payload}`) };
    await redrive({ sqs: client, account, outputs, dryRun, wait: async () => {} }, (each) => told.push(each));
    return told;
  };
  return { mock, run, done, released, left };
}

const waiting = { 'inbound-dead': ['a', 'b'], undelivered: [JSON.stringify(firing), 'nonsense'] };

test('SQS moves mails; every other message is sent on, then deleted; unknown ones stay', async () => {
  const { run, done, released, left } = queues(waiting);
  const told = await run(false);
  expect(done).toEqual(['move arn:inbound-dead to arn:inbound', `send reminders ${JSON.stringify(firing)}`, 'delete undelivered-0']);
  expect(told).toMatchObject([
    { type: 'moved', queue: 'inbound', count: 2 },
    { messageId: 'undelivered-0', way: { to: 'queue' } },
    { messageId: 'undelivered-1', way: { to: 'nobody' } },
  ]);
  expect(released).toEqual(['undelivered-1']);
  expect(left()).toMatchObject({ undelivered: 1 });
});

test('a dry run lists all messages, however many, and leaves them visible', async () => {
  const many = Array.from({ length: 137 }, () => JSON.stringify(firing));
  const { run, done, released, left } = queues({ ...waiting, failed: many });
  const listed = (await run(true)).flatMap((each) => (each.type === 'message' ? each.messageId : []));
  expect(listed).toHaveLength(2 + 2 + 137);
  expect(new Set(listed).size).toBe(listed.length);
  expect(done).toEqual([]);
  expect(released.toSorted()).toEqual(listed.toSorted());
  expect(left()).toMatchObject({ 'inbound-dead': 2, undelivered: 2, failed: 137 });
});

test('a message that could not be sent on is not deleted, and one that was only read becomes visible again', async () => {
  const { mock, run, done, left, released } = queues(waiting);
  mock.on(SendMessageCommand).rejects(new Error('refused'));
  await expect(run(false)).rejects.toThrow('refused');
  expect(left()).toMatchObject({ undelivered: 2 });
  expect(done.filter((each) => each.startsWith('delete'))).toEqual([]);
  expect(released).not.toContain('undelivered-0');
});

test('a move that SQS aborted is an error that says what to do', async () => {
  const { mock, run } = queues(waiting);
  mock.on(ListMessageMoveTasksCommand).resolves({ Results: [{ Status: 'FAILED', FailureReason: 'AccessDenied' }] });
  await expect(run(false)).rejects.toThrow(/FAILED: AccessDenied.*run this again/);
});

describe('the outputs of a stack', () => {
  const answering = (xml: string): OperatorAccount => ({ invoke: async () => {}, cloudFormation: async () => xml });
  const member = (key: string, value: string) =>
    `<member><Description>x</Description><OutputKey>${key}</OutputKey>\n<OutputValue>${value}</OutputValue></member>`;
  test('are read from the answer of CloudFormation', async () => {
    const xml = `<Stacks><member><StackName>Tactful</StackName><Outputs>${Object.entries(outputs)
      .map(([key, value]) => member(key, value ?? 'none'))
      .join('')}</Outputs></member></Stacks>`;
    expect(await stackOutputs(answering(xml), 'Tactful')).toEqual(outputs);
  });
  test('of another stack are refused', async () => {
    await expect(stackOutputs(answering(`<Outputs>${member('Bucket', 'x')}</Outputs>`), 'Other')).rejects.toThrow(NoSuchStackError);
  });
});
