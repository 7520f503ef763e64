import { expect, test } from 'vitest';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { type EnvInput, readEnv } from '../lib/env.ts';

const wired = {
  TABLE_NAME: 'Tactful-Table',
  MAIL_DOMAIN: 'In.Example.com',
  RAW_MAIL_BUCKET: 'tactful-raw-mail',
  CONFIGURATION_SET: 'tactful',
  SCHEDULE_GROUP: 'tactful-reminders',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::123456789012:role/tactful-schedules',
  REMINDER_QUEUE_ARN: 'arn:aws:sqs:eu-west-1:123456789012:tactful-reminders',
  REMINDER_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/tactful-reminders',
  INBOUND_DEAD_LETTERS_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/tactful-inbound-dead-letters',
  FAILED_REMINDERS_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/tactful-failed-reminders',
  SCHEDULE_DEAD_LETTER_ARN: 'arn:aws:sqs:eu-west-1:123456789012:tactful-reminder-dead-letters',
  IDENTITY_KEY_PARAMETER: '/tactful/Tactful/identity-key',
  OPERATOR: 'ops@example.com',
} as const satisfies EnvInput;

const wrongNames = (variables: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readEnv(variables);
    return [];
  } catch (error) {
    if (!(error instanceof BadEnvironmentError)) throw error;
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(' ')[0] ?? '');
  }
};

test('what the stack must pass, and the defaults of the rest', () => {
  expect(readEnv(wired)).toEqual({
    ...wired,
    MAIL_DOMAIN: 'in.example.com',
    SIGN_UP: { type: 'open' },
    DEFAULT_TIME_ZONE: 'UTC',
    RAW_MAIL_DAYS: 30,
    CLOCK_OFFSET_SECONDS: 0,
  });
});

test.for<readonly [variables: Record<string, string>, expected: Record<string, unknown>]>([
  [{ SIGN_UP: '@example.com' }, { SIGN_UP: { type: 'listed', entries: ['@example.com'] } }],
  [{ DEFAULT_COUNTRY: 'fr' }, { DEFAULT_COUNTRY: 'FR' }],
  [{ DEFAULT_TIME_ZONE: 'europe/paris' }, { DEFAULT_TIME_ZONE: 'Europe/Paris' }],
  [{ SENDER_NAME: ' Jo’s reminders ' }, { SENDER_NAME: 'Jo’s reminders' }],
  [{ RAW_MAIL_DAYS: '7' }, { RAW_MAIL_DAYS: 7 }],
  [{ CLOCK_OFFSET_SECONDS: '-86400' }, { CLOCK_OFFSET_SECONDS: -86_400 }],
  [{ AWS_LAMBDA_FUNCTION_NAME: 'tactful-sweep' }, { TABLE_NAME: 'Tactful-Table' }],
])('%j is taken', ([variables, expected]) => expect(readEnv({ ...wired, ...variables })).toMatchObject(expected));

test.for(Object.keys(wired))('without %s nothing starts', (name) => {
  const { [name]: _, ...others }: Record<string, string> = wired;
  expect(wrongNames(others)).toEqual([name]);
  expect(wrongNames({ ...wired, [name]: '' })).toEqual([name]);
});

test.for<readonly [variables: Record<string, string>, wrong: readonly string[]]>([
  [{ MAIL_DOMAIN: 'not a domain' }, ['MAIL_DOMAIN']],
  [{ REMINDER_QUEUE_ARN: 'tactful-reminders' }, ['REMINDER_QUEUE_ARN']],
  [{ OPERATOR: 'ops' }, ['OPERATOR']],
  [{ SIGN_UP: 'open, closed' }, ['SIGN_UP']],
  [{ RAW_MAIL_DAYS: '0' }, ['RAW_MAIL_DAYS']],
  [{ SENDER_NAME: 'a\r\nBcc: b@example.com' }, ['SENDER_NAME']],
  [{ SENDER_NAME: 'help@bank.example' }, ['SENDER_NAME']],
  [{ SENDER_NAME: 'x'.repeat(61) }, ['SENDER_NAME']],
  [{ CLOCK_OFFSET_SECONDS: '1.5', DEFAULT_TIME_ZONE: 'Paris' }, ['DEFAULT_TIME_ZONE', 'CLOCK_OFFSET_SECONDS']],
])('%j is refused, naming %j in one message', ([variables, wrong]) => expect(wrongNames({ ...wired, ...variables })).toEqual(wrong));

test('no complaint repeats a value', () => {
  expect(() => readEnv({ ...wired, OPERATOR: 'hunter2', MAIL_DOMAIN: 'hunter2 hunter2' })).toThrow(/^(?!.*hunter2)/s);
});
