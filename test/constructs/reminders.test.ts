/** The table, the schedules and the functions, which must not lose a reminder. */
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { dueIndex, dueOfUserIndex, tableDefinition } from '../../lib/aws/table/table.ts';
import { functionSeconds } from '../../lib/constructs/functions.ts';
import { reminderConcurrency } from '../../lib/constructs/reminder-concurrency.ts';
import { envSchema } from '../../lib/env.ts';
import { ofType, propertiesOf, readable, synthesized } from './synthesized.ts';

const stack = synthesized({ sesRate: '14', signUp: 'closed', country: 'us' });
const { template } = stack;
// Without the functions that run only during a deployment.
const functionsOf = (of: typeof stack) => ofType(of, 'AWS::Lambda::Function').filter(([path]) => path.startsWith('Functions/'));
const functions = functionsOf(stack);

describe('the table', () => {
  test('is the one with which the store is tested', () => {
    const { KeySchema, GlobalSecondaryIndexes } = tableDefinition('any');
    const table = propertiesOf(stack, 'AWS::DynamoDB::GlobalTable');
    expect(table).toMatchObject({ KeySchema, BillingMode: 'PAY_PER_REQUEST' });
    const sortedByName = (indexes: unknown) =>
      (indexes as { IndexName: string }[]).toSorted((a, b) => a.IndexName.localeCompare(b.IndexName));
    expect(sortedByName(table.GlobalSecondaryIndexes)).toEqual(sortedByName(GlobalSecondaryIndexes));
    expect([dueIndex, dueOfUserIndex]).toEqual(['due', 'dueOfUser']);
  });
  test('expires items, can be restored for 35 days, and is protected from deletion', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        }),
      ],
    });
  });
  test('is the named one after a restore', () => {
    const restored = synthesized({ restoredTable: 'Tactful-restored' });
    restored.template.resourceCountIs('AWS::DynamoDB::GlobalTable', 0);
    const tables = functionsOf(restored).map(
      ([, { Properties }]) => (Properties.Environment as { Variables: Record<string, unknown> }).Variables.TABLE_NAME,
    );
    expect(tables).toEqual(Array.from({ length: 4 }, () => 'Tactful-restored'));
  });
});

describe('lost reminders', () => {
  test('a schedule writes to a queue that keeps due messages for 14 days: 1,000 tries, 20 minutes apart', () => {
    const { Variables } = propertiesOf(stack, 'AWS::Lambda::Function', 'receive-mail').Environment as {
      Variables: Record<string, unknown>;
    };
    expect(readable(stack, Variables.REMINDER_QUEUE_ARN)).toBe('<Reminders/Waiting/Queue.Arn>');
    const queue = propertiesOf(stack, 'AWS::SQS::Queue', 'Reminders/Waiting/Queue');
    expect(queue).toMatchObject({
      MessageRetentionPeriod: 14 * 86_400,
      VisibilityTimeout: 20 * 60,
      RedrivePolicy: { maxReceiveCount: 1_000 },
    });
    const { deadLetterTargetArn } = queue.RedrivePolicy as { deadLetterTargetArn: unknown };
    expect(readable(stack, deadLetterTargetArn)).toBe('<Reminders/Failed.Arn>');
    expect(1_000 * 20 * 60).toBeGreaterThan(13.8 * 86_400);
  });
  test('a message stays hidden for more than six times as long as its batch may take', () => {
    expect(20 * 60).toBeGreaterThan(6 * functionSeconds('send-reminder'));
  });
  test('a failed message does not cause a redelivery of the others in its batch', () => {
    const mapping = propertiesOf(stack, 'AWS::Lambda::EventSourceMapping', 'send-reminder');
    expect(mapping).toMatchObject({ FunctionResponseTypes: ['ReportBatchItemFailures'], BatchSize: 5 });
    expect(readable(stack, mapping.EventSourceArn)).toBe('<Reminders/Waiting/Queue.Arn>');
  });
  test('firings that do not reach it go to dead letters, which the functions name in every schedule', () => {
    const { Variables } = propertiesOf(stack, 'AWS::Lambda::Function', 'receive-mail').Environment as {
      Variables: Record<string, unknown>;
    };
    expect(readable(stack, Variables.SCHEDULE_DEAD_LETTER_ARN)).toBe('<Reminders/Undelivered.Arn>');
  });
  test('each of the 16 shards is searched every hour for what is still overdue', () => {
    const sweeps = ofType(stack, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => Properties);
    const shards = sweeps.map(({ ScheduleExpression, State, Target }) => [ScheduleExpression, State, (Target as { Input: unknown }).Input]);
    expect(shards).toEqual(Array.from({ length: 16 }, (_, shard) => ['rate(1 hour)', 'ENABLED', JSON.stringify({ shard })]));
  });
  test('a sweep that failed is not repeated before the next hour', () => {
    expect(propertiesOf(stack, 'AWS::Lambda::EventInvokeConfig', 'sweep')).toMatchObject({ MaximumRetryAttempts: 0 });
  });
  test('feedback from SES that can’t be recorded is kept', () => {
    const configs = ofType(stack, 'AWS::Lambda::EventInvokeConfig').map(([path]) => path);
    expect(configs.some((path) => path.includes('record-feedback'))).toBe(true);
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'lambda', RedrivePolicy: Match.anyValue() });
  });
});

describe('as many concurrent reminders as SES accepts', () => {
  test.each([
    [1, 2],
    [2, 2],
    [14, 4],
    [100, 33],
    [10_000, 1_000],
  ])('at %i mails a second, %i', (rate, concurrency) => expect(reminderConcurrency(rate)).toBe(concurrency));
  test('limits the queue of send-reminder', () => {
    expect(propertiesOf(stack, 'AWS::Lambda::EventSourceMapping', 'send-reminder')).toMatchObject({
      ScalingConfig: { MaximumConcurrency: 4 },
    });
  });
  test('nothing is reserved, because a new account has only ten places', () => {
    template.allResourcesProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: Match.absent() });
  });
});

describe('each function', () => {
  test.each(functions)('%s is small, traced, and says where its code failed', (_, { Properties }) => {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
      Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
    });
  });
  test.each(functions)('%s gets an environment that it will accept', (_, { Properties }) => {
    const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
    const filled = Object.fromEntries(
      Object.entries(Variables).map(([name, value]) => [name, name.endsWith('_ARN') ? 'arn:aws:x:y:z:w' : readable(stack, value)]),
    );
    const { MAIL_DOMAIN, OPERATOR, SIGN_UP, DEFAULT_COUNTRY, RAW_MAIL_DAYS } = envSchema.parse(filled);
    expect({ MAIL_DOMAIN, OPERATOR, SIGN_UP, DEFAULT_COUNTRY, RAW_MAIL_DAYS }).toEqual({
      MAIL_DOMAIN: 'in.example.com',
      OPERATOR: 'operator@example.com',
      SIGN_UP: { type: 'closed' },
      DEFAULT_COUNTRY: 'US',
      RAW_MAIL_DAYS: 30,
    });
  });
});
