/**
 * How long a function takes to start, as a multiple of the bare SDK clients it needs. We measure the processor time of a new process, from
 * its start to the table's first answer. Both run in turns, so that a busy machine slows both. "Lean" is bundled as our functions are,
 * without what Node's http pulls in (lib/constructs/bundling.ts).
 * `npm run bench -- cold-start`. Not here: what is in the bundles and how large they may be (test/bundles/).
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleFunction, bundleText } from '../support/bundle.ts';
import { median } from './in-turns.ts';
import { fixed, markdownTable } from './table.ts';

export interface ColdStart {
  readonly name: string;
  /** Milliseconds of processor time until the function is imported, the median of all rounds. */
  readonly imported: number;
  /** The same until the table has answered. NaN for a function that doesn't ask the table first. */
  readonly answered: number;
}

const s3 = "export { DeleteObjectCommand, GetObjectCommand, S3Client } from '@aws-sdk/client-s3';";

/** The AWS clients and commands of send-reminder, without our code. */
const bareClients = `
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { CreateScheduleCommand, DeleteScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
export const commands = [GetCommand, PutCommand, QueryCommand, UpdateCommand, CreateScheduleCommand, DeleteScheduleCommand, SendRawEmailCommand];
export async function handler() {
  const clients = [new SchedulerClient({}), new SESClient({})];
  const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  await table.send(new BatchGetCommand({ RequestItems: { Table: { Keys: [{ PK: 'USER#jo2345', SK: 'PROFILE' }], ConsistentRead: true } } }));
  return clients.length;
}`;

const bare = 'bare SDK clients';
const bareWithS3 = `${bare} with S3`;
const lean = `${bare}, lean`;
const leanWithS3 = `${bareWithS3}, lean`;
/** Functions that read or erase raw mails. */
const needsS3: ReadonlySet<string> = new Set(['receive-mail', 'send-reminder']);

const child = `
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const { handler } = await import(process.argv[2]);
const imported = spent();
// Only send-reminder accepts this event; for the others we report only the import.
const hasAnswered = await handler({ timelineId: 'jo2345-initechx' }, {}).then(() => true, () => false);
console.log(JSON.stringify({ imported, answered: hasAnswered ? spent() : null }));
`;

const environment = (port: number) => ({
  PATH: process.env.PATH ?? '',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
  TABLE_NAME: 'Table',
  MAIL_DOMAIN: 'in.example.com',
  RAW_MAIL_BUCKET: 'raw-mails',
  CONFIGURATION_SET: 'tactful',
  IDENTITY_KEY_PARAMETER: '/tactful/identity-key',
  SCHEDULE_GROUP: 'reminders',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::123456789012:role/schedules',
  REMINDER_QUEUE_ARN: 'arn:aws:sqs:eu-west-1:123456789012:reminders',
  REMINDER_QUEUE_URL: `http://127.0.0.1:${port}/reminders`,
  FAILED_REMINDERS_URL: `http://127.0.0.1:${port}/failed-reminders`,
  INBOUND_DEAD_LETTERS_URL: `http://127.0.0.1:${port}/inbound-dead-letters`,
  SCHEDULE_DEAD_LETTER_ARN: 'arn:aws:sqs:eu-west-1:123456789012:undelivered',
  OPERATOR: 'ops@example.com',
});

/** The bare clients come first. Each bundle runs in `rounds` processes. */
export async function measureColdStarts(names: readonly string[] = ['send-reminder'], rounds = 21): Promise<readonly ColdStart[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-cold-start-'));
  // This table holds no users and answers at once, so that only our side is measured.
  const table = createServer((request, response) => {
    request
      .resume()
      .on('end', () =>
        response.setHeader('content-type', 'application/x-amz-json-1.0').end('{"Responses":{"Table":[]},"UnprocessedKeys":{}}'),
      );
  });
  try {
    await new Promise<void>((resolve) => void table.listen(0, '127.0.0.1', resolve));
    const { port } = table.address() as AddressInfo;
    await writeFile(join(folder, 'child.mjs'), child);
    const bundles = new Map([
      [bare, await bundleText(bareClients, { plain: true })],
      [bareWithS3, await bundleText(`${bareClients}\n${s3}`, { plain: true })],
      [lean, await bundleText(bareClients)],
      [leanWithS3, await bundleText(`${bareClients}\n${s3}`)],
      ...(await Promise.all(names.map(async (name) => [name, await bundleFunction(name)] as const))),
    ]);
    const runs = new Map([...bundles.keys()].map((name) => [name, [] as { imported: number; answered: number }[]]));
    for (const [name, { code }] of bundles) await writeFile(join(folder, `${name.replaceAll(' ', '-')}.mjs`), code);
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, results] of runs) {
        const bundle = join(folder, `${name.replaceAll(' ', '-')}.mjs`);
        const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'child.mjs'), bundle], { env: environment(port) });
        const { imported, answered } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
        results.push({ imported, answered: answered ?? Number.NaN });
      }
    }
    return [...runs].map(([name, results]) => ({
      name,
      imported: median(results.map(({ imported }) => imported)),
      answered: median(results.map(({ answered }) => answered)),
    }));
  } finally {
    table.close();
    await rm(folder, { recursive: true });
  }
}

export interface ToLean {
  readonly imported: number;
  /** NaN if the table was not asked. */
  readonly answered: number;
}

/** A start as a multiple of the lean clients' in the same run, with S3 if the function needs it. */
export function toLean(each: ColdStart, all: readonly ColdStart[]): ToLean {
  const clients = all.find(({ name }) => name === (needsS3.has(each.name) || each.name.includes('S3') ? leanWithS3 : lean));
  const ratio = (key: 'imported' | 'answered'): number => each[key] / (clients?.[key] ?? Number.NaN);
  return { imported: ratio('imported'), answered: ratio('answered') };
}

/** A table of all functions, each compared with the lean clients it needs. */
export async function coldStart(): Promise<string> {
  const all = await measureColdStarts(['receive-mail', 'send-reminder', 'record-feedback', 'sweep']);
  const shown = (value: number, digits: number): string => (Number.isNaN(value) ? '' : fixed(value, digits));
  return markdownTable(
    ['ms of processor time', 'imported', 'to lean clients', 'first answer', 'to lean clients'],
    all.map((each) => {
      const { imported, answered } = toLean(each, all);
      return [each.name, shown(each.imported, 0), shown(imported, 2), shown(each.answered, 0), shown(answered, 2)];
    }),
  );
}
