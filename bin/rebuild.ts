/**
 * `npm run rebuild`: heads, message claims, correspondents and reply owners of this machine's database, made anew from the commits.
 * `npm run rebuild -- <stack>`: those of a deployed service. For when one of them is damaged or lost; the service must be stopped.
 * Not here: how (lib/aws/rebuild.ts).
 */
import { join } from 'node:path';
import { SESClient } from '@aws-sdk/client-ses';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import { documentClient } from '../lib/aws/document-client.ts';
import { AwsRefusedError, operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { rebuild } from '../lib/aws/rebuild.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { planOf } from '../lib/handling/plan.ts';
import type { ServiceSettings } from '../lib/handling/runtime.ts';
import { manualClock, realClock } from '../lib/local/clock.ts';
import { DataFolderInUseError, holdDataFolder } from '../lib/local/data-folder.ts';
import { openDatabase } from '../lib/local/database.ts';
import { serviceSettings } from '../lib/local/service-settings.ts';
import { readSettings, type Settings } from '../lib/local/settings.ts';

async function onAws(stackName: string): Promise<string> {
  const account = operatorAccount(new SESClient({}), process.env.AWS_ENDPOINT_URL, realClock.now);
  const { TableName, MailDomain, DefaultCountry, DefaultTimeZone } = await stackOutputs(account, stackName);
  const known = { domain: MailDomain, defaultCountry: DefaultCountry, defaultTimeZone: DefaultTimeZone };
  return rebuilt(stackName, documentClient(), TableName, known, realClock.now());
}

async function here(settings: Settings): Promise<string> {
  const { DATA_DIR, CLOCK } = settings;
  await using parts = new AsyncDisposableStack();
  const held = await holdDataFolder(DATA_DIR);
  parts.defer(() => held.release());
  const { client, tableName, close } = await openDatabase(DATA_DIR);
  parts.defer(close);
  const clock = CLOCK === undefined ? realClock : manualClock(CLOCK, join(DATA_DIR, 'clock'));
  // Awaited here: the database is closed on the way out.
  return await rebuilt(DATA_DIR, client, tableName, serviceSettings(settings), clock.now());
}

async function rebuilt(
  where: string,
  client: DynamoDBDocumentClient,
  tableName: string,
  known: Pick<ServiceSettings, 'domain' | 'defaultCountry' | 'defaultTimeZone'>,
  now: Temporal.Instant,
): Promise<string> {
  // What decides when something is due asks for no more of them.
  const service: ServiceSettings = { signUp: { type: 'closed' }, operator: null, rawMailDays: 30, ...known };
  const { timelines, users, commits, erased } = await rebuild(
    client,
    tableName,
    (loaded, profile, counters) => planOf(loaded, profile, counters, service, now).dueAt,
  );
  const leftAlone = erased === 0 ? '' : ` ${erased} of erased users were left alone.`;
  return `${where}: ${timelines} timelines of ${users} users made anew from ${commits} commits.${leftAlone}`;
}

try {
  const [stackName] = process.argv.slice(2);
  console.log(stackName === undefined ? await here(readSettings(process.env)) : await onAws(stackName));
} catch (error) {
  const expected = [BadEnvironmentError, DataFolderInUseError, NoSuchStackError, AwsRefusedError];
  if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
