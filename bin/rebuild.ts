/**
 * `npm run rebuild` rebuilds heads, message claims, correspondents and reply owners of this machine's database from the commits.
 * `npm run rebuild -- <stack> [--table <name>]` does so for a deployed service, or for a table that was restored for it. First it erases
 * again the users on the list of erased users. Use it when something is damaged, lost or restored. The service must be stopped.
 * Not here: how (lib/aws/operations/rebuild.ts, lib/handling/account/erase-again.ts).
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import { documentClient } from '../lib/aws/adapters/document-client.ts';
import { AwsRefusedError } from '../lib/aws/adapters/signed-requests.ts';
import { operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { rebuild } from '../lib/aws/operations/rebuild.ts';
import { listedAsErased } from '../lib/aws/operations/remains.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { timelineStore } from '../lib/aws/store/timeline-store.ts';
import { wholeDomain } from '../lib/email/people/address-space.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { eraseAgain } from '../lib/handling/account/erase-again.ts';
import { planOf } from '../lib/handling/record/plan.ts';
import type { ServiceSettings } from '../lib/handling/runtime.ts';
import { manualClock, realClock } from '../lib/local/clock/clock.ts';
import { closingParts } from '../lib/local/closing-parts.ts';
import { cleanStop, dropMark } from '../lib/local/database/clean-stop.ts';
import { DatabaseDamagedError } from '../lib/local/database/damaged-database.ts';
import { DataFolderInUseError, expectFolder, holdDataFolder, NoDataFolderError } from '../lib/local/database/data-folder.ts';
import { openDatabase, repairDatabase } from '../lib/local/database/database.ts';
import { readErased } from '../lib/local/erased-users.ts';
import { helpIfAsked } from '../lib/local/help.ts';
import { serviceSettings } from '../lib/local/service-settings.ts';
import { type LocalSettings, readSettings } from '../lib/local/settings.ts';

// The umask sets the mode of the database's files: nobody else on this machine may read what people wrote.
process.umask(0o077);

async function onAws(stackName: string, restored: string | undefined): Promise<string> {
  const account = operatorAccount(new SESClient({}), process.env.AWS_ENDPOINT_URL);
  const { TableName, RawMailBucket, MailDomain, DefaultCountry, DefaultTimeZone } = await stackOutputs(account, stackName);
  const known = { addresses: wholeDomain(MailDomain), defaultCountry: DefaultCountry, defaultTimeZone: DefaultTimeZone };
  const erased = await listedAsErased(new S3Client({}), RawMailBucket);
  return rebuilt(restored ?? stackName, documentClient(), restored ?? TableName, erased, known, realClock.now());
}

async function here(settings: LocalSettings): Promise<string> {
  const { DATA_DIR, CLOCK } = settings;
  await expectFolder(DATA_DIR);
  await using parts = closingParts();
  const held = await holdDataFolder(DATA_DIR);
  parts.defer(() => held.release());
  const stop = await cleanStop(DATA_DIR).catch(async (error: unknown) => {
    if (!(error instanceof DatabaseDamagedError)) throw error;
    await dropMark(DATA_DIR);
    return null;
  });
  const isWhole = (await repairDatabase(DATA_DIR)) === 'whole' && stop !== null;
  // Otherwise the last writes may be lost: at the next start the mails of the last hour are handled again.
  if (isWhole && stop.wasClean) parts.defer(() => stop.mark());
  const { client, tableName, compact, close } = await openDatabase(DATA_DIR);
  parts.defer(close);
  const clock = CLOCK === undefined ? realClock : manualClock(CLOCK, join(DATA_DIR, 'clock'));
  // Awaited here, because the database is closed on the way out.
  const said = await rebuilt(DATA_DIR, client, tableName, await readErased(DATA_DIR), serviceSettings(settings), clock.now());
  await compact();
  return isWhole ? said : `${said} The database was damaged; what could be read of it was kept.`;
}

async function rebuilt(
  where: string,
  client: DynamoDBDocumentClient,
  tableName: string,
  erasedNames: ReadonlySet<string>,
  known: Pick<ServiceSettings, 'addresses' | 'defaultCountry' | 'defaultTimeZone'>,
  now: Temporal.Instant,
): Promise<string> {
  // The code that decides when something is due reads no other settings.
  const service: ServiceSettings = { signUp: { type: 'closed' }, operator: null, rawMailDays: 30, ...known };
  const back = await eraseAgain(erasedNames, { store: timelineStore(client, tableName), now: () => now });
  const { timelines, users, commits, erased, withoutProfile } = await rebuild(
    client,
    tableName,
    (loaded, profile, counters) => planOf(loaded, profile, counters, service, now).dueAt,
  );
  const leftAlone = erased === 0 ? '' : ` ${erased} of erased users were left alone.`;
  const again = back === 0 ? '' : ` ${back} erased users had come back, and were erased again.`;
  const nobodys =
    withoutProfile.length === 0
      ? ''
      : ` ${withoutProfile.length} users have no profile and get nothing until it is back: ${withoutProfile.join(', ')}.`;
  return `${where}: ${timelines} timelines of ${users} users made anew from ${commits} commits.${leftAlone}${again}${nobodys}`;
}

helpIfAsked(
  process.argv.slice(2),
  'Usage: npm run rebuild            on this machine, while the service is stopped (DATA_DIR)\n       npm run rebuild -- <stack> [--table <restored table>]   on AWS',
);

try {
  const { values, positionals } = parseArgs({ options: { table: { type: 'string' } }, allowPositionals: true });
  const [stackName] = positionals;
  console.log(stackName === undefined ? await here(readSettings(process.env)) : await onAws(stackName, values.table));
} catch (error) {
  const expected = [BadEnvironmentError, DataFolderInUseError, NoDataFolderError, NoSuchStackError, AwsRefusedError];
  if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
