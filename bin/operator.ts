/**
 * `npm run users` and `npm run explain`: what an operator asks of this machine's service, running or stopped, or of one on AWS.
 * Not here: what the commands print and do (lib/handling/operator/).
 */
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { documentClient } from '../lib/aws/adapters/document-client.ts';
import { AwsRefusedError } from '../lib/aws/adapters/signed-requests.ts';
import { operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { operatorRuntime } from '../lib/aws/operations/operator-runtime.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import {
  actAsOperator,
  lookAsOperator,
  type OperatorAnswer,
  type OperatorCommand,
  onlyLooks,
  operatorUsage,
} from '../lib/handling/operator/operator-commands.ts';
import { realClock } from '../lib/local/clock/clock.ts';
import { askConsole, ConsoleError } from '../lib/local/console/ask-console.ts';
import { lookingAt } from '../lib/local/console/looking-at-folder.ts';
import { DatabaseDamagedError } from '../lib/local/database/damaged-database.ts';
import { DataFolderInUseError, NoDataFolderError } from '../lib/local/database/data-folder.ts';
import { helpIfAsked } from '../lib/local/help.ts';
import { silentLog } from '../lib/local/log.ts';
import { readSettings } from '../lib/local/settings.ts';

// The umask sets the mode of the database's files: nobody else on this machine may read what people wrote.
process.umask(0o077);

class NotRunningError extends Error {
  override readonly name = 'NotRunningError';
  constructor(folder: string) {
    super(`The service on ${folder} is not running, and only it can do this. Start it and ask again.`);
  }
}

async function onAws(stackName: string, command: OperatorCommand, words: readonly string[]): Promise<OperatorAnswer> {
  const outputs = await stackOutputs(operatorAccount(new SESClient({}), process.env.AWS_ENDPOINT_URL), stackName);
  const clients = { document: documentClient(), s3: new S3Client({}), scheduler: new SchedulerClient({}) };
  return actAsOperator(command, words, operatorRuntime(outputs, clients, realClock.now, silentLog));
}

async function here(command: OperatorCommand, words: readonly string[]): Promise<OperatorAnswer> {
  const settings = readSettings(process.env);
  const answer = await askConsole(settings.DATA_DIR, command, words);
  if (answer !== null) return answer;
  if (!onlyLooks(command, words)) throw new NotRunningError(settings.DATA_DIR);
  return lookingAt(settings, (looking) => lookAsOperator(command, words, looking));
}

/** Prints the answer. Exits with 2 if the command is unknown, with 1 if it failed. */
export async function operate(command: OperatorCommand, words: readonly string[]): Promise<void> {
  helpIfAsked(words, operatorUsage[command]);
  try {
    const at = words.indexOf('--stack');
    const stackName = at === -1 ? null : (words[at + 1] ?? '');
    const rest = at === -1 ? words : words.toSpliced(at, 2);
    const { text, outcome } = await (stackName === null ? here(command, rest) : onAws(stackName, command, rest));
    (outcome === 'done' ? console.log : console.error)(text);
    process.exitCode = outcome === 'done' ? 0 : 2;
  } catch (error) {
    const expected = [
      AwsRefusedError,
      BadEnvironmentError,
      ConsoleError,
      DataFolderInUseError,
      DatabaseDamagedError,
      NoDataFolderError,
      NoSuchStackError,
      NotRunningError,
    ];
    if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
