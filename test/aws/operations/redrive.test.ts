import { describe, expect, test } from 'vitest';
import { wayBack } from '../../../lib/aws/operations/dead-letter.ts';
import type { OperatorAccount } from '../../../lib/aws/operations/operator-account.ts';
import { redrive } from '../../../lib/aws/operations/redrive.ts';
import { NoSuchStackError, type StackOutputs, stackOutputs } from '../../../lib/aws/operations/stack-outputs.ts';
import { all } from '../../../lib/aws/table/table-access.ts';

const outputs: StackOutputs = {
  MailDomain: 'in.example.com',
  TableName: 'table',
  RawMailBucket: 'raw',
  InboundQueueUrl: 'inbound',
  InboundDeadLettersUrl: 'inbound-dead',
  UndeliveredRemindersUrl: 'undelivered',
  FailedRemindersUrl: 'failed',
  FeedbackDeadLettersUrl: 'feedback-dead',
  ScheduleGroup: 'group',
  SendReminderFunction: 'Tactful-send-reminder',
  RecordFeedbackFunction: 'Tactful-record-feedback',
  ReceiptRuleSet: 'Tactful-inbound',
  DefaultCountry: null,
  DefaultTimeZone: 'UTC',
};
const firing = { timelineId: 'jo7k2m-abcdefgh' };
const sns = { Message: '{"eventType":"Bounce"}' };

describe('the way back', () => {
  test('of a notification of SES is the inbound queue, whatever it says', () => {
    expect(wayBack('inbound', 'not even JSON', outputs)).toEqual({ to: 'queue', queueUrl: 'inbound', body: 'not even JSON' });
  });
  test.each([
    ['undelivered-reminders', firing, 'Tactful-send-reminder', firing],
    [
      'failed-reminders',
      { version: '1.0', requestContext: { condition: 'RetriesExhausted' }, requestPayload: firing },
      'Tactful-send-reminder',
      firing,
    ],
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
    ['failed-reminders', JSON.stringify(firing)],
    ['feedback', '{"Records":[]}'],
    ['feedback', '{"Type":"SubscriptionConfirmation","Message":"x"}'],
  ] as const)('of %s with %s is none', (queue, body) => expect(wayBack(queue, body, outputs)).toMatchObject({ to: 'nobody' }));
});

/** Queues as SQS has them: what was received stays until it is deleted. */
function account(queues: Record<string, string[]>) {
  const done: string[] = [];
  const released: string[] = [];
  const messages = new Map(
    Object.entries(queues).map(([url, bodies]) => [
      url,
      bodies.map((Body, index) => ({ MessageId: `${url}-${index}`, ReceiptHandle: `${index}`, Body })),
    ]),
  );
  const self: OperatorAccount = {
    async sqs(operation, input) {
      const { QueueUrl, ReceiptHandle, MessageBody } = input as { QueueUrl: string; ReceiptHandle?: string; MessageBody?: string };
      const queue = messages.get(QueueUrl) ?? [];
      if (operation === 'ReceiveMessage') {
        const [first, ...rest] = queue;
        messages.set(QueueUrl, first === undefined ? [] : [...rest, first]);
        return first === undefined ? {} : { Messages: [first] };
      }
      if (operation === 'ChangeMessageVisibility') {
        released.push(`${QueueUrl}-${ReceiptHandle}`);
        return {};
      }
      if (operation === 'DeleteMessage')
        messages.set(
          QueueUrl,
          queue.filter((each) => each.ReceiptHandle !== ReceiptHandle),
        );
      done.push(`${operation} ${QueueUrl}${MessageBody === undefined ? '' : ` ${MessageBody}`}`);
      return {};
    },
    async invoke(functionName, payload) {
      done.push(`invoke ${functionName} ${payload}`);
    },
    cloudFormation: async () => '',
  };
  return { self, done, released, left: () => Object.fromEntries([...messages].map(([url, queue]) => [url, queue.length])) };
}

const waiting = { 'inbound-dead': ['a', 'b'], undelivered: [JSON.stringify(firing), 'nonsense'] };

test('each is handed over, then deleted; what nobody understands stays', async () => {
  const { self, done, left } = account(waiting);
  const redriven = await all(redrive(self, outputs, { dryRun: false }), (each) => each);
  expect(done).toEqual([
    'SendMessage inbound a',
    'DeleteMessage inbound-dead',
    'SendMessage inbound b',
    'DeleteMessage inbound-dead',
    `invoke Tactful-send-reminder ${JSON.stringify(firing)}`,
    'DeleteMessage undelivered',
  ]);
  expect(redriven.map(({ way }) => way.to)).toEqual(['queue', 'queue', 'function', 'nobody']);
  expect(left()).toMatchObject({ 'inbound-dead': 0, undelivered: 1 });
});

test('a dry run lists the same and touches nothing', async () => {
  const { self, done, released, left } = account(waiting);
  const listed = await all(redrive(self, outputs, { dryRun: true }), (each) => each);
  expect(listed.map(({ messageId }) => messageId)).toEqual(['inbound-dead-0', 'inbound-dead-1', 'undelivered-0', 'undelivered-1']);
  expect(done).toEqual([]);
  expect(released).toEqual(['inbound-dead-0', 'inbound-dead-1', 'undelivered-0', 'undelivered-1']);
  expect(left()).toMatchObject({ 'inbound-dead': 2, undelivered: 2 });
});

test('what could not be handed over is not deleted', async () => {
  const { self, left } = account(waiting);
  const refusing = {
    ...self,
    sqs: async (operation: string, input: object) =>
      operation === 'SendMessage' ? Promise.reject(new Error('refused')) : self.sqs(operation, input),
  };
  await expect(all(redrive(refusing, outputs, { dryRun: false }), (each) => each)).rejects.toThrow('refused');
  expect(left()).toMatchObject({ 'inbound-dead': 2 });
});

describe('the outputs of a stack', () => {
  const answering = (xml: string) => ({ ...account({}).self, cloudFormation: async () => xml });
  const member = (key: string, value: string) =>
    `<member><Description>x</Description><OutputKey>${key}</OutputKey>\n<OutputValue>${value}</OutputValue></member>`;
  test('are read from what CloudFormation answers', async () => {
    const xml = `<Stacks><member><StackName>Tactful</StackName><Outputs>${Object.entries(outputs)
      .map(([key, value]) => member(key, value ?? 'none'))
      .join('')}</Outputs></member></Stacks>`;
    expect(await stackOutputs(answering(xml), 'Tactful')).toEqual(outputs);
  });
  test("of another one's stack are refused", async () => {
    await expect(stackOutputs(answering(`<Outputs>${member('Bucket', 'x')}</Outputs>`), 'Other')).rejects.toThrow(NoSuchStackError);
  });
});
