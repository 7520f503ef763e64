/** The table on this machine: dynalite in this process, on disk in a data folder or in memory. Not here: what is stored (aws/). */

import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateTableCommand, ResourceInUseException, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import levels, { type DynaliteStore } from 'dynalite/db/index.js';
import { documentClient } from '../../aws/adapters/document-client.ts';
import { tableDefinition } from '../../aws/table/table.ts';
import { orNull, together } from '../durable-file.ts';
import { DatabaseDamagedError, isDamage, repairIfDamaged } from './damaged-database.ts';
import { makePrivate, openLevel } from './data-folder.ts';
import { addShortCut, type EmbeddedRequest, embeddedDynamoDb, overTheWire } from './embedded-dynamodb.ts';
import { replaceWithCopy, settleCopy } from './level-copy.ts';
import { withClosedIterators, withQuickReads, withRememberedTable } from './patched-dynalite.ts';
import { turnstile } from './turnstile.ts';

export interface Database {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Flushes to disk what was written so far. Dynalite doesn't ask LevelDB to sync, so a power cut loses the last seconds. */
  sync(): Promise<void>;
  /** Rewrites the files, so that deleted data is gone from them. Requests wait until it is done. */
  compact(): Promise<void>;
  /** Every entry as of this call. @throws if the files are rewritten in the meantime */
  entries(): AsyncIterable<readonly [key: string, value: unknown]>;
  close(): Promise<void>;
}

const tableName = 'tactful';

/**
 * Opens the database in `<folder>/database`, creating it if missing; null: in memory. Lock the folder first (data-folder.ts).
 * @throws DataFolderInUseError, DatabaseDamagedError
 */
export async function openDatabase(folder: string | null): Promise<Database> {
  if (folder === null) {
    const store = quickened(levels.create({ createTableMs: 0 }));
    const client = await clientOf((operation, request) => embeddedDynamoDb(store, operation, request));
    const nothing = async () => undefined;
    return {
      client,
      tableName,
      sync: nothing,
      compact: nothing,
      entries: () => store.db.iterator(),
      close: () => closeBoth(client, store),
    };
  }
  await makePrivate(folder);
  const path = join(folder, 'database');
  await settleCopy(path);
  let store = quickened(await openLevel(folder, path));
  const { pass, alone } = turnstile();
  const client = await clientOf((operation, request) => pass(() => embeddedDynamoDb(store, operation, request))).catch(
    async (error: unknown) => {
      await store.db.close();
      // LevelDB reads a table only when it needs something in it.
      throw isDamage(error) ? new DatabaseDamagedError(path, error) : error;
    },
  );
  const compact = async () => {
    await replaceWithCopy(store, path);
    store = quickened(await openLevel(folder, path));
  };
  return {
    client,
    tableName,
    sync: together(() => pass(() => syncLog(path))),
    compact: () => alone(compact),
    // Not in the turnstile: compaction, and everybody behind it, would wait for a slow reader.
    entries: () => store.db.iterator(),
    close: () => alone(() => closeBoth(client, store)),
  };
}

const quickened = (store: DynaliteStore): DynaliteStore => withRememberedTable(withQuickReads(withClosedIterators(store)));

/** LevelDB appends each write to its log and hands it to the kernel. It syncs its tables itself. */
async function syncLog(path: string): Promise<void> {
  for (const name of await readdir(path)) {
    if (!name.endsWith('.log')) continue;
    // Gone: its content was written to a table in the meantime.
    const log = await orNull(open(join(path, name), 'r+'));
    await log?.datasync().finally(() => log.close());
  }
}

/** Leaves out what can't be read. Lock the folder first; nobody may have the database open. */
export async function repairDatabase(folder: string): Promise<'repaired' | 'whole'> {
  const path = join(folder, 'database');
  await settleCopy(path);
  return repairIfDamaged(path);
}

async function clientOf(ask: (operation: string, request: unknown) => Promise<unknown>): Promise<DynamoDBDocumentClient> {
  const client = documentClient({
    region: 'local',
    // Nobody checks these credentials. Without them the SDK would search this machine for real ones.
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    signer: { sign: async (request) => request },
    endpoint: 'http://embedded.invalid',
    requestHandler: {
      handle: async (request: EmbeddedRequest) => ({ response: await overTheWire(ask, request) }),
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
    },
  });
  addShortCut(client, ask);
  await createTable(client);
  return client;
}

async function closeBoth(client: DynamoDBDocumentClient, store: DynaliteStore): Promise<void> {
  client.destroy();
  await store.db.close();
}

async function createTable(client: DynamoDBDocumentClient): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(tableName)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error; // it existed already
  }
  // Dynalite makes it usable in the next turn of the event loop.
  await waitUntilTableExists({ client, maxWaitTime: 5, minDelay: 0.005, maxDelay: 0.02 }, { TableName: tableName });
}
