import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { mockClient } from 'aws-sdk-client-mock';
import { expect, onTestFinished, test } from 'vitest';
import { operatorRuntime } from '../../../lib/aws/operations/operator-runtime.ts';
import type { StackOutputs } from '../../../lib/aws/operations/stack-outputs.ts';
import { noHistory, record } from '../../../lib/domain/history.ts';
import { actAsOperator } from '../../../lib/handling/operator/operator-commands.ts';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { aCommit, aProfile, initech, jo, morning } from '../../support/stored.ts';

async function aDeployedService() {
  const database = await openDatabase(null);
  onTestFinished(() => database.close());
  const outputs = {
    ...{ TableName: database.tableName, RawMailBucket: 'raw', ScheduleGroup: 'Tactful', MailDomain: 'in.example.com' },
    ...{ DefaultCountry: null, DefaultTimeZone: 'UTC' },
  } as StackOutputs;
  const s3 = mockClient(S3Client);
  const clients = {
    document: database.client,
    s3: s3 as unknown as S3Client,
    scheduler: mockClient(SchedulerClient) as unknown as SchedulerClient,
  };
  const runtime = operatorRuntime(outputs, clients, () => morning.add({ hours: 30 }), silentLog);
  const { store } = runtime;
  await store.saveProfile(aProfile());
  await store.claimOwner('jo@example.com', { userId: jo, timelineId: null, purpose: 'sender', expiresAt: null });
  const commit = aCommit({ rawKey: 'raw/1' });
  await store.append(commit);
  const { root, sequence, events } = commit;
  await store.saveHead(
    { timelineId: initech, userId: jo, root, sequence, history: record(noHistory, events) },
    morning.add({ hours: 168 }),
  );
  return { runtime, s3 };
}

test('on AWS users are listed, explained, stopped and erased with what lies outside of the table', async () => {
  const { runtime, s3 } = await aDeployedService();
  const ask = async (command: 'users' | 'explain', ...words: readonly string[]) => (await actAsOperator(command, words, runtime)).text;
  expect(await ask('users')).toMatch(/jo@example\.com +active +1/);
  expect(await ask('explain', 'jo@example.com')).toContain('next: application.check-in on 2026-11-10 09:00');
  expect(await ask('users', 'stop', 'jo@example.com')).toContain('gets nothing more');
  expect((await runtime.store.loadProfile(jo))?.status).toBe('stopped');
  expect(await runtime.store.dueOf(jo, morning.add({ hours: 10_000 }))).toEqual([]);
  expect(await ask('users', 'stop', 'jo@example.com')).toContain('already');
  expect(await ask('users', 'erase', 'JO@example.com', '--yes')).toContain('Erased everything');
  expect(await runtime.store.timelinesOf(jo)).toEqual([]);
  expect(await ask('users')).toContain('0 users.');
  expect(s3.calls().map(({ args }) => Reflect.get(args[0].input, 'Key'))).toContain('raw/1');
});
