import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { headKey, type Key, ownerKey, profileKey } from '../../../lib/aws/table/keys.ts';
import { aCommit, aProfile, aReplyOwner, at, initech, jo, morning } from '../stored.ts';
import { type Open, type OpenStore, openStore } from './open-store.ts';

async function damage({ client, tableName }: OpenStore, key: Key, changes: Record<string, unknown>): Promise<void> {
  const { Item: item } = await client.send(new GetCommand({ TableName: tableName, Key: key }));
  await client.send(new PutCommand({ TableName: tableName, Item: { ...item, ...changes } }));
}

export function itemsContract(open: Open): void {
  test('an item of a newer release is refused by name before it is read', async () => {
    const opened = await openStore(open);
    await opened.store.saveProfile(aProfile());
    await damage(opened, profileKey(jo), { v: 2 });
    await expect(opened.store.loadProfile(jo)).rejects.toMatchObject({
      name: 'NewerItemError',
      message: expect.stringContaining('USER#jo2345 / PROFILE has schema version 2'),
    });
  });

  test.for([
    ['a field of another type', { version: 'three' }, 'version'],
    ['a time that is none', { joinedAt: 'yesterday' }, 'joinedAt'],
    ['no schema version', { v: undefined }, 'schema version'],
  ] as const)('%s is named', async ([, changes, named]) => {
    const opened = await openStore(open);
    await opened.store.saveProfile(aProfile());
    await damage(opened, profileKey(jo), changes);
    await expect(opened.store.loadProfile(jo)).rejects.toMatchObject({
      name: 'UnreadableItemError',
      message: expect.stringContaining(named),
    });
  });

  test('a damaged head is reported when it is loaded and when it is gathered', async () => {
    const opened = await openStore(open);
    await opened.store.append(aCommit());
    const loaded = await opened.store.load(jo, initech);
    if (loaded !== null) await opened.store.saveHead(loaded, at('2026-11-10T08:00:00Z'));
    await damage(opened, headKey(jo, initech), { recent: [{ type: 'Unheard', id: '1' }] });
    await expect(opened.store.load(jo, initech)).rejects.toThrow(`USER#jo2345 / TIMELINE#${initech}`);
    await expect(opened.store.gatherForReminder(jo, initech)).rejects.toThrow('rebuild');
  });

  test('an error names no address', async () => {
    const opened = await openStore(open);
    await opened.store.claimOwner('dana.reyes@initech.example', aReplyOwner());
    await damage(opened, ownerKey('dana.reyes@initech.example'), { owner: 'dana.reyes@initech.example' });
    const error: unknown = await opened.store.ownerOf('dana.reyes@initech.example', morning).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'UnreadableItemError' });
    expect(String(error)).not.toContain('dana');
  });
}
