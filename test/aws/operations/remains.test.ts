/**
 * The parts of erasing outside the table that a mock can show: which objects and schedules are removed, and that a missing one is no error.
 */
import { DeleteObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteScheduleCommand, ResourceNotFoundException, SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, test } from 'vitest';
import { scheduleName } from '../../../lib/aws/adapters/schedules.ts';
import { erasesNobody } from '../../../lib/aws/operations/erases-nobody.ts';
import { listedAsErased, remainsOnAws } from '../../../lib/aws/operations/remains.ts';
import { erasedName } from '../../../lib/handling/identity.ts';
import { ann, at, initech, jo } from '../../support/stored.ts';

const dueAt = at('2026-11-10T08:00:00Z');

function mocked() {
  const s3 = mockClient(S3Client);
  const scheduler = mockClient(SchedulerClient);
  s3.onAnyCommand().resolves({});
  scheduler.onAnyCommand().resolves({});
  const clients = { s3: new S3Client({ region: 'eu-west-1' }), scheduler: new SchedulerClient({ region: 'eu-west-1' }) };
  return { s3, scheduler, remains: remainsOnAws(clients.s3, clients.scheduler, 'mails', 'reminders'), client: clients.s3 };
}

test('a raw mail is removed by its key, and the list contains only a hash of an erased user', async () => {
  const { s3, remains } = mocked();
  await remains.removeRawMail('in/abc');
  await remains.listErased(jo);
  expect(s3.commandCalls(DeleteObjectCommand).map(({ args }) => args[0].input)).toEqual([{ Bucket: 'mails', Key: 'in/abc' }]);
  const [put] = s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);
  expect(put).toMatchObject({ Bucket: 'mails', Key: `erased/${erasedName(jo)}`, Body: '' });
  expect(put?.Key).not.toContain(jo);
});

test('the list is read page by page', async () => {
  const { s3, client } = mocked();
  s3.on(ListObjectsV2Command)
    .resolvesOnce({ Contents: [{ Key: `erased/${erasedName(jo)}` }], IsTruncated: true, NextContinuationToken: 'more' })
    .resolvesOnce({ Contents: [{ Key: `erased/${erasedName(ann)}` }] });
  expect(await listedAsErased(client, 'mails')).toEqual(new Set([erasedName(jo), erasedName(ann)]));
  s3.reset();
  s3.on(ListObjectsV2Command).resolves({});
  expect(await listedAsErased(client, 'mails')).toEqual(new Set());
});

test('a schedule is removed by its name; one that has already fired is no error, a refusal is', async () => {
  const { scheduler, remains } = mocked();
  await remains.removeSchedule(initech, 3, dueAt);
  const [deleted] = scheduler.commandCalls(DeleteScheduleCommand).map(({ args }) => args[0].input);
  expect(deleted).toEqual({ GroupName: 'reminders', Name: scheduleName(initech, 3, dueAt) });
  scheduler.reset();
  scheduler.on(DeleteScheduleCommand).rejects(new ResourceNotFoundException({ message: 'gone', Message: 'gone', $metadata: {} }));
  await expect(remains.removeSchedule(initech, 3, dueAt)).resolves.toBeUndefined();
  scheduler.reset();
  scheduler.on(DeleteScheduleCommand).rejects(new Error('throttled'));
  await expect(remains.removeSchedule(initech, 3, dueAt)).rejects.toThrow('throttled');
});

test('functions without the right to erase say so', async () => {
  await expect(erasesNobody.removeRawMail('in/abc')).rejects.toMatchObject({ name: 'ErasesNobodyError' });
});
