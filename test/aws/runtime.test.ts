import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onAws } from '../../lib/aws/operations/on-aws.ts';
import { deployed } from '../../lib/aws/runtime.ts';
import { BadEnvironmentError } from '../../lib/env/bad-environment-error.ts';
import { initech } from '../support/stored.ts';

const wired = {
  AWS_REGION: 'eu-west-1',
  TABLE_NAME: 'Tactful-Table',
  MAIL_DOMAIN: 'in.example.com',
  RAW_MAIL_BUCKET: 'tactful-raw-mail',
  CONFIGURATION_SET: 'tactful',
  SCHEDULE_GROUP: 'reminders',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::123456789012:role/schedules',
  REMINDER_QUEUE_ARN: 'arn:aws:sqs:eu-west-1:123456789012:tactful-reminders',
  REMINDER_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/tactful-reminders',
  INBOUND_DEAD_LETTERS_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/tactful-inbound-dead-letters',
  FAILED_REMINDERS_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/tactful-failed-reminders',
  SCHEDULE_DEAD_LETTER_ARN: 'arn:aws:sqs:eu-west-1:123456789012:undelivered',
  IDENTITY_KEY_PARAMETER: '/tactful/Tactful/identity-key',
  OPERATOR: 'ops@example.com',
  CLOCK_OFFSET_SECONDS: '86400',
};
const context = {
  functionName: 'tactful-sweep',
  awsRequestId: 'request-1',
  functionVersion: '1',
  invokedFunctionArn: 'arn',
  memoryLimitInMB: '512',
};

// The tests must run in this order, because the composed value is kept.
beforeEach(() => {
  for (const level of ['log', 'info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  vi.stubEnv('POWERTOOLS_DEV', 'true'); // Through the console, which the spies watch.
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a function can be imported without an environment, and its first call names everything missing', async () => {
  const { handler } = await import('../../functions/sweep.ts');
  await expect(handler({}, context)).rejects.toThrow(BadEnvironmentError);
  await expect(handler({}, context)).rejects.toThrow(/TABLE_NAME[\s\S]*REMINDER_QUEUE_ARN/);
});

test('the runtime is composed once, from the environment', () => {
  for (const [name, value] of Object.entries(wired)) vi.stubEnv(name, value);
  const { runtime } = deployed();
  expect(deployed().runtime).toBe(runtime);
  const { addresses, ...service } = runtime.service;
  expect(addresses.name).toBe('in.example.com');
  expect(service).toEqual({
    signUp: { type: 'open' },
    operator: 'ops@example.com',
    defaultCountry: null,
    defaultTimeZone: 'UTC',
    rawMailDays: 30,
  });
  const ahead = Temporal.Now.instant().until(runtime.now()).total('hours');
  expect(ahead).toBeGreaterThan(23.9);
  expect(ahead).toBeLessThan(24.1);
});

test('schedules are created as the environment says', async () => {
  const scheduler = mockClient(SchedulerClient);
  await deployed().runtime.schedules.ensure(initech, 1, deployed().runtime.now().add({ hours: 1 }));
  const [call] = scheduler.commandCalls(CreateScheduleCommand);
  expect(call?.args[0].input).toMatchObject({
    GroupName: 'reminders',
    Target: {
      Arn: wired.REMINDER_QUEUE_ARN,
      RoleArn: wired.SCHEDULE_ROLE_ARN,
      DeadLetterConfig: { Arn: wired.SCHEDULE_DEAD_LETTER_ARN },
    },
  });
  scheduler.restore();
});

test('only receive-mail reads mails', async () => {
  const { runtime } = deployed();
  await expect(runtime.rawMail.open('in/one')).rejects.toThrow('Only receive-mail');
});

test('every call publishes its metrics, even if it fails, and the failure is thrown', async () => {
  const { metrics } = deployed();
  const published = vi.spyOn(metrics, 'publishStoredMetrics');
  const works = onAws(async (event, { runtime }) => {
    runtime.log.info('command', { command: 'Stop' });
    return event;
  });
  expect(await works('event', context)).toBe('event');
  expect(published).toHaveBeenCalledTimes(1);
  const fails = onAws(() => Promise.reject(new TypeError('no')));
  await expect(fails('event', context)).rejects.toThrow(TypeError);
  expect(published).toHaveBeenCalledTimes(2);
  const silent = onAws(async () => 'nothing');
  await silent('event', context);
  expect(published).toHaveBeenCalledTimes(2);
});
