/** Things that no emulator does: leave deletions undone, throttle, or show a stale copy. */
import { ProvisionedThroughputExceededException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { sendReminder } from '../../../functions/send-reminder.ts';
import type { Item } from '../../../lib/aws/table/items.ts';
import { deleteAll, ifAbsent, putItem } from '../../../lib/aws/table/table-access.ts';
import { domain, handling } from '../../support/handling.ts';

interface Sent {
  readonly constructor: { readonly name: string };
  readonly input: Readonly<Record<string, unknown>>;
}

const tableOf = (send: (command: Sent) => unknown) => ({
  client: { send: async (command: Sent) => send(command) } as unknown as DynamoDBDocumentClient,
  name: 'table',
});

test('unprocessed deletions are requested again', async () => {
  const asked: unknown[] = [];
  const left = { table: [{ DeleteRequest: { Key: { PK: 'b', SK: 'b' } } }] };
  const table = tableOf(({ input }) => {
    asked.push(input.RequestItems);
    return asked.length === 1 ? { UnprocessedItems: left } : {};
  });
  await deleteAll(table, [
    { PK: 'a', SK: 'a' },
    { PK: 'b', SK: 'b' },
  ]);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(left);
});

test('a throttled put is an error, not a conflict', async () => {
  const table = tableOf(() => {
    throw new ProvisionedThroughputExceededException({ message: 'not now', $metadata: {} });
  });
  await expect(putItem(table, { PK: 'a', SK: 'a' } as Item, ifAbsent)).rejects.toThrow('not now');
});

test('every read for a decision is strongly consistent, except from the indexes, where that is impossible', async () => {
  const service = await handling('2026-11-03T07:12:00Z');
  const { client } = service.database;
  const send = client.send.bind(client);
  const reads: Sent[] = [];
  Object.assign(client, {
    send(command: Sent) {
      if (/^(?:Get|BatchGet|Query|Scan)/.test(command.constructor.name)) reads.push(command);
      return send(command as never);
    },
  });
  const from = 'jo@example.com';
  const tracking = await service.joins(from);
  const written = (to: string, text: string) =>
    `From: Jo <${from}>\nTo: ${to}\nSubject: ${text}\nMessage-ID: <${reads.length}@example.com>\n\n${text}\n`;
  await service.receives({ from, to: [tracking], lines: written('Dana <dana@initech.example>', 'I apply for the job') });
  await service.receives({ from, to: [`tactful@${domain}`], lines: written(`tactful@${domain}`, 'status') });
  service.clockTo('2026-11-10T10:00:00Z');
  for (const timelineId of service.scheduled.keys()) expect(await sendReminder({ timelineId }, service.runtime)).toBe('sent');
  await service.receives({ from, to: [service.sent.at(-1)?.replyTo ?? ''], lines: written('us', 'done') });
  const isConsistent = ({ input }: Sent): boolean =>
    input.ConsistentRead === true ||
    Object.values((input.RequestItems ?? {}) as Record<string, { readonly ConsistentRead?: boolean }>).some((each) => each.ConsistentRead);
  const stale = reads.filter((read) => !isConsistent(read));
  expect(reads.length).toBeGreaterThan(10);
  expect(stale.map(({ input }) => input.IndexName ?? 'the table')).not.toContain('the table');
});
