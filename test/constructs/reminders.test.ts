/** The table, the schedules and the functions: what keeps a reminder from being lost. */
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { dueIndex, dueOfUserIndex, tableDefinition } from '../../lib/aws/table/table.ts';
import { reminderConcurrency } from '../../lib/constructs/reminder-concurrency.ts';
import { envSchema } from '../../lib/env.ts';
import { ofType, propertiesOf, readable, synthesized } from './synthesized.ts';

const stack = synthesized({ sesRate: '14', signUp: 'closed', country: 'us' });
const { template } = stack;
const functions = ofType(stack, 'AWS::Lambda::Function');

describe('the table', () => {
  test('is the one that the store is tested on', () => {
    const { KeySchema, GlobalSecondaryIndexes } = tableDefinition('any');
    const table = propertiesOf(stack, 'AWS::DynamoDB::GlobalTable');
    expect(table).toMatchObject({ KeySchema, BillingMode: 'PAY_PER_REQUEST' });
    const sortedByName = (indexes: unknown) =>
      (indexes as { IndexName: string }[]).toSorted((a, b) => a.IndexName.localeCompare(b.IndexName));
    expect(sortedByName(table.GlobalSecondaryIndexes)).toEqual(sortedByName(GlobalSecondaryIndexes));
    expect([dueIndex, dueOfUserIndex]).toEqual(['due', 'dueOfUser']);
  });
  test('forgets by itself, can be brought back for 35 days, and is deleted by nobody in passing', () => {
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
  test('is another one after a restore: the one that is named', () => {
    const restored = synthesized({ restoredTable: 'Tactful-restored' });
    restored.template.resourceCountIs('AWS::DynamoDB::GlobalTable', 0);
    restored.template.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ TABLE_NAME: 'Tactful-restored' }) },
    });
  });
});

describe('lost reminders', () => {
  test('firings that the function fails on go to dead letters of its own, after three tries', () => {
    const config = propertiesOf(stack, 'AWS::Lambda::EventInvokeConfig', 'send-reminder');
    expect(config).toMatchObject({ MaximumRetryAttempts: 2 });
    const { OnFailure } = config.DestinationConfig as { OnFailure: { Destination: unknown } };
    expect(readable(stack, OnFailure.Destination)).toBe('<Reminders/Failed.Arn>');
  });
  test('firings that do not reach it go to others, which the functions name in every schedule', () => {
    const { Variables } = propertiesOf(stack, 'AWS::Lambda::Function').Environment as { Variables: Record<string, unknown> };
    expect(readable(stack, Variables.SCHEDULE_DEAD_LETTER_ARN)).toBe('<Reminders/Undelivered.Arn>');
  });
  test('what is overdue all the same is looked for every hour', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(1 hour)', State: 'ENABLED' });
  });
  test('a sweep that failed is not repeated before the next hour', () => {
    expect(propertiesOf(stack, 'AWS::Lambda::EventInvokeConfig', 'sweep')).toMatchObject({ MaximumRetryAttempts: 0 });
  });
  test('feedback of SES that is not recorded is kept', () => {
    const configs = ofType(stack, 'AWS::Lambda::EventInvokeConfig').map(([path]) => path);
    expect(configs.some((path) => path.includes('record-feedback'))).toBe(true);
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'lambda', RedrivePolicy: Match.anyValue() });
  });
});

describe('as many reminders at once as SES takes', () => {
  test.each([
    [1, 1],
    [2, 1],
    [14, 4],
    [100, 33],
  ])('at %i mails a second, %i', (rate, concurrency) => expect(reminderConcurrency(rate)).toBe(concurrency));
  test('is what send-reminder is held to, and no other function', () => {
    const limits = functions.map(([, { Properties }]) => [Properties.FunctionName, Properties.ReservedConcurrentExecutions]);
    expect(Object.fromEntries(limits)).toEqual({
      'Tactful-receive-mail': undefined,
      'Tactful-send-reminder': 4,
      'Tactful-record-feedback': undefined,
      'Tactful-sweep': undefined,
    });
  });
  test('is not reserved where the account has too little', () => {
    const { template } = synthesized({ reserveConcurrency: 'off' });
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
