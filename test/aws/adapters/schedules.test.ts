import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { scheduleName, schedules } from '../../../lib/aws/adapters/schedules.ts';
import { serviceClock } from '../../../lib/aws/adapters/service-clock.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { at, initech } from '../../support/stored.ts';
import { recordingLog } from '../support/recording-log.ts';

const target = {
  group: 'reminders',
  queueArn: 'arn:aws:sqs:eu-west-1:123456789012:tactful-reminders',
  roleArn: 'arn:aws:iam::123456789012:role/schedules',
  deadLetterArn: 'arn:aws:sqs:eu-west-1:123456789012:undelivered',
};
const now = at('2026-11-03T08:00:00Z');

function scheduler({ offsetSeconds = 0 } = {}) {
  const client = new SchedulerClient({ region: 'eu-west-1' });
  const mock = mockClient(client);
  const log = recordingLog();
  const created = () => mock.commandCalls(CreateScheduleCommand).map(({ args }) => args[0].input);
  const deleted = () => mock.commandCalls(DeleteScheduleCommand).map(({ args }) => args[0].input.Name);
  return {
    mock,
    log,
    created,
    deleted,
    port: schedules(
      client,
      target,
      serviceClock(() => now, offsetSeconds),
      log,
    ),
  };
}

const refusal = { $metadata: {}, message: 'refused', Message: 'refused' };

test('a schedule has all it needs to fire once and not be lost', async () => {
  const { port, created } = scheduler();
  await port.ensure(initech, 3, at('2026-11-10T08:00:00Z'));
  expect(created()).toEqual([
    {
      Name: `jo2345-initechx-3-${(Date.parse('2026-11-10T08:00:00Z') / 60_000).toString(36)}`,
      GroupName: 'reminders',
      ScheduleExpression: 'at(2026-11-10T08:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: target.queueArn,
        RoleArn: target.roleArn,
        Input: '{"timelineId":"jo2345-initechx"}',
        DeadLetterConfig: { Arn: target.deadLetterArn },
        RetryPolicy: { MaximumEventAgeInSeconds: 3600, MaximumRetryAttempts: 20 },
      },
    },
  ]);
});

test.for<readonly [what: string, dueAt: string, expected: string]>([
  ['on the minute: then', '2026-11-10T08:00:00Z', 'at(2026-11-10T08:00:00)'],
  ['within a minute: at its end, by when it is due', '2026-11-10T08:00:00.001Z', 'at(2026-11-10T08:01:00)'],
  ['past: in a minute', '2026-11-03T07:00:00Z', 'at(2026-11-03T08:01:00)'],
  ['now: in a minute', '2026-11-03T08:00:00Z', 'at(2026-11-03T08:01:00)'],
  ['in half a minute: in a minute', '2026-11-03T08:00:30Z', 'at(2026-11-03T08:01:00)'],
  ['in two minutes: then', '2026-11-03T08:02:00Z', 'at(2026-11-03T08:02:00)'],
])('due %s', async ([, dueAt, expected]) => {
  const { port, created } = scheduler();
  await port.ensure(initech, 1, at(dueAt));
  expect(created()[0]?.ScheduleExpression).toBe(expected);
});

test('with a clock set ahead for a test, a schedule fires by the real clock, and is named by the service’s time', async () => {
  const { port, created } = scheduler({ offsetSeconds: 7 * 86_400 });
  const dueAt = at('2026-11-10T08:30:00Z');
  await port.ensure(initech, 1, dueAt);
  expect(created()[0]).toMatchObject({ ScheduleExpression: 'at(2026-11-03T08:30:00)', Name: scheduleName(initech, 1, dueAt) });
});

test('an existing schedule is as good as a new one', async () => {
  const { port, mock } = scheduler();
  mock.on(CreateScheduleCommand).rejects(new ConflictException(refusal));
  await expect(port.ensure(initech, 1, now)).resolves.toBeUndefined();
});

test.for([new ResourceNotFoundException(refusal), Object.assign(new Error('slow down'), { name: 'ThrottlingException' })])(
  'any other error goes to the caller: $name',
  async (error) => {
    const { port, mock } = scheduler();
    mock.on(CreateScheduleCommand).rejects(error);
    await expect(port.ensure(initech, 1, now)).rejects.toThrow(error);
  },
);

test('the previous schedule is deleted if this process made it, and only after the new one exists', async () => {
  const { port, mock, deleted } = scheduler();
  await port.ensure(initech, 1, at('2026-11-10T08:00:00Z'));
  await port.ensure('jo2345-globexxx' as TimelineId, 1, at('2026-11-10T08:00:00Z'));
  expect(deleted()).toEqual([]);
  await port.ensure(initech, 2, at('2026-11-24T08:00:00Z'));
  expect(deleted()).toEqual([scheduleName(initech, 1, at('2026-11-10T08:00:00Z'))]);
  expect(mock.calls().map(({ args }) => args[0].constructor.name)).toEqual([
    'CreateScheduleCommand',
    'CreateScheduleCommand',
    'CreateScheduleCommand',
    'DeleteScheduleCommand',
  ]);
});

test('ensuring the same schedule again deletes nothing', async () => {
  const { port, deleted } = scheduler();
  await port.ensure(initech, 1, at('2026-11-10T08:00:00Z'));
  await port.ensure(initech, 1, at('2026-11-10T08:00:00Z'));
  expect(deleted()).toEqual([]);
});

test.for([
  { error: new ResourceNotFoundException(refusal), warnings: 0 },
  { error: new Error('slow down'), warnings: 1 },
])('deleting is best effort: $error.name', async ({ error, warnings }) => {
  const { port, mock, log } = scheduler();
  mock.on(DeleteScheduleCommand).rejects(error);
  await port.ensure(initech, 1, at('2026-11-10T08:00:00Z'));
  await port.ensure(initech, 2, at('2026-11-24T08:00:00Z'));
  expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(warnings);
});

test('Scheduler accepts every name, and different minutes have different names', () => {
  const minute = fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1_000));
  const sequence = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(sequence, minute, (commits, dueAt) => {
      const name = scheduleName(initech, commits, dueAt);
      expect(name).toMatch(/^[0-9a-zA-Z_.-]{1,64}$/);
      expect(scheduleName(initech, commits, dueAt.add({ minutes: 1 }))).not.toBe(name);
    }),
  );
});
