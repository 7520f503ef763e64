/**
 * `npm run forget -- <address> [--stack <name>] [--dry-run]`: erases a correspondent who objects from the timelines of all users of this
 * machine, or of a deployed service. Use `--dry-run` first: it only says what would be erased. On this machine the service must be stopped.
 * Not here: how (lib/aws/operations/forget.ts).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { documentClient } from '../lib/aws/adapters/document-client.ts';
import { wholeRawMail } from '../lib/aws/adapters/raw-mail.ts';
import { AwsRefusedError } from '../lib/aws/adapters/signed-requests.ts';
import { type Forgotten, forget, IsUserError } from '../lib/aws/operations/forget.ts';
import { operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { remainsOnAws } from '../lib/aws/operations/remains.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { closingParts } from '../lib/local/closing-parts.ts';
import { cleanStop } from '../lib/local/database/clean-stop.ts';
import { DatabaseDamagedError } from '../lib/local/database/damaged-database.ts';
import { DataFolderInUseError, expectFolder, holdDataFolder, NoDataFolderError } from '../lib/local/database/data-folder.ts';
import { openDatabase } from '../lib/local/database/database.ts';
import { forgetSentMails, rawMailsIn } from '../lib/local/forget-files.ts';
import { helpIfAsked } from '../lib/local/help.ts';
import { readSettings } from '../lib/local/settings.ts';

// The umask sets the mode of the database's files: nobody else on this machine may read what people wrote.
process.umask(0o077);

type How = { readonly dryRun: boolean };

async function onAws(stackName: string, address: string, how: How): Promise<Forgotten> {
  const account = operatorAccount(new SESClient({}), process.env.AWS_ENDPOINT_URL);
  const { TableName, RawMailBucket, ScheduleGroup } = await stackOutputs(account, stackName);
  const s3 = new S3Client({});
  const remains = remainsOnAws(s3, new SchedulerClient({}), RawMailBucket, ScheduleGroup);
  return forget(documentClient(), TableName, address, { ...remains, rawMail: (rawKey) => wholeRawMail(s3, RawMailBucket, rawKey) }, how);
}

async function here(folder: string, address: string, how: How): Promise<Forgotten> {
  await expectFolder(folder);
  await using parts = closingParts();
  const held = await holdDataFolder(folder);
  parts.defer(() => held.release());
  const stop = await cleanStop(folder);
  if (stop.wasClean) parts.defer(() => stop.mark());
  const { client, tableName, compact, close } = await openDatabase(folder);
  parts.defer(close);
  const raw = await rawMailsIn(join(folder, 'raw'));
  const holding = await raw.holding(address);
  // Last, because the table gives the names to search for in our own mails.
  const forgotten = await forget(client, tableName, address, { ...raw, removeSentMails: async () => undefined, compact }, how);
  if (!how.dryRun) for (const rawKey of holding) await raw.removeRawMail(rawKey);
  await forgetSentMails(join(folder, 'sent'), forgotten.person, how);
  return { ...forgotten, rawMails: new Set([...forgotten.rawMails, ...holding]) };
}

const usage = 'Usage: npm run forget -- <address> [--stack <name>] [--dry-run]';

helpIfAsked(process.argv.slice(2), usage);

try {
  const { values, positionals } = parseArgs({
    options: { stack: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [address = ''] = positionals;
  const how = { dryRun: values['dry-run'] };
  if (!/^[^\s@]+@[^\s@]+$/.test(address) || positionals.length > 1) {
    console.error(usage);
    process.exitCode = 2;
  } else {
    const wanted = address.toLowerCase();
    const { stack } = values;
    const { users, timelines, commits, rawMails } =
      stack === undefined ? await here(readSettings(process.env).DATA_DIR, wanted, how) : await onAws(stack, wanted, how);
    const found = `${commits} commits on ${timelines} timelines of ${users} users, and ${rawMails.size} raw mails`;
    console.log(how.dryRun ? `Would be rewritten or removed: ${found}. Nothing was changed.` : `Rewritten or removed: ${found}.`);
  }
} catch (error) {
  const expected = [
    BadEnvironmentError,
    DataFolderInUseError,
    NoDataFolderError,
    DatabaseDamagedError,
    NoSuchStackError,
    AwsRefusedError,
    IsUserError,
  ];
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
  console.error(isUsage ? usage : error.message);
  process.exitCode = isUsage ? 2 : 1;
}
