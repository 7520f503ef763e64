/** The table on this machine: dynalite in this process, on disk under a data folder or in memory. Not here: what is stored (aws/). */
import { join } from 'node:path';
import { CreateTableCommand, ResourceInUseException, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import levels from 'dynalite/db/index.js';
import { documentClient } from '../aws/document-client.ts';
import { tableDefinition } from '../aws/table.ts';
import { makePrivate, openLevel } from './data-folder.ts';
import { embeddedDynamoDb } from './embedded-dynamodb.ts';

export interface Database {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Rewrites the files, so that what was deleted is gone from them. LevelDB keeps it until it happens to merge. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

const tableName = 'tactful';

/**
 * Opens the database in `<folder>/database`, made when missing; null: in memory.
 * @throws DataFolderInUseError
 */
export async function openDatabase(folder: string | null): Promise<Database> {
  if (folder !== null) await makePrivate(folder);
  const store = folder === null ? levels.create({ createTableMs: 0 }) : await openLevel(folder, join(folder, 'database'));
  const client = documentClient({
    region: 'local',
    // Nobody checks them; without them the SDK would search this machine for real ones.
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    endpoint: 'http://embedded.invalid',
    requestHandler: embeddedDynamoDb(store),
  });
  await createTable(client);
  return {
    client,
    tableName,
    // From the first key to beyond the last: dynalite's keys are printable ASCII.
    compact: async () => store.db.compactRange?.('\x00', '\xff'),
    async close() {
      client.destroy();
      await store.db.close();
    },
  };
}

async function createTable(client: DynamoDBDocumentClient): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableDefinition(tableName)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error; // it was there already
  }
  // dynalite makes it usable in the next turn of the event loop.
  await waitUntilTableExists({ client, maxWaitTime: 5, minDelay: 0.005, maxDelay: 0.02 }, { TableName: tableName });
}
