/**
 * `npm run smoke -- <stack> [--minutes 5]`: sends the deployed service a test mail through SES, waits for its answer, and says how far it
 * came.
 * Exits with 1 if no answer came. Not here: the mail's path (lib/aws/operations/smoke.ts).
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SESClient, SESServiceException } from '@aws-sdk/client-ses';
import { Temporal } from 'temporal-polyfill';
import { sendCanary } from '../lib/aws/adapters/canary-mail.ts';
import { AwsRefusedError, signedRequests } from '../lib/aws/adapters/signed-requests.ts';
import { logLines } from '../lib/aws/operations/log-lines.ts';
import { operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { type Smoke, smoke } from '../lib/aws/operations/smoke.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { secureRandom } from '../lib/handling/secure-random.ts';
import { helpIfAsked } from '../lib/local/help.ts';

helpIfAsked(
  process.argv.slice(2),
  `Usage: npm run smoke -- <stack> [--minutes 5]

Mails the deployed service, waits for its answer, and says how far the mail came.`,
);

const { values, positionals } = parseArgs({ options: { minutes: { type: 'string', default: '5' } }, allowPositionals: true });
const [stackName = 'Tactful'] = positionals;

const minutes = Number(values.minutes);
const lookAgainMs = 3_000;
const stuck: Readonly<Record<Exclude<Smoke, 'came back'>, string>> = {
  'nothing came': 'the test mail was sent and never handled',
  answered: 'the test mail was answered, and the answer never came in',
};

try {
  const ses = new SESClient({});
  const endpoint = process.env.AWS_ENDPOINT_URL;
  const ask = signedRequests(ses, endpoint);
  const outputs = await stackOutputs(operatorAccount(ses, endpoint), stackName);
  const sender = { domain: outputs.MailDomain, configurationSet: outputs.ConfigurationSet };
  const began = Temporal.Now.instant();
  const seconds = () => began.until(Temporal.Now.instant()).total('seconds');
  const came = await smoke({
    send: (token) => sendCanary(ses, sender, token, began),
    logged: (words) => logLines(ask, outputs.ReceiveMailFunction, words, began),
    token: secureRandom.token(26),
    pause: () => setTimeout(lookAgainMs),
    goesOn: () => seconds() < minutes * 60,
  });
  if (came === 'came back') {
    const after = Math.round(seconds());
    console.log(`ok    smoke: the test mail to start@${sender.domain} was answered, and the answer came in after ${after} seconds`);
  } else {
    console.log(`ILL   smoke: ${stuck[came]}`);
    console.log(`      After ${minutes} minutes. \`npm run doctor -- ${stackName}\` says what keeps mail from coming in or going out.`);
    process.exitCode = 1;
  }
} catch (error) {
  const expected = [NoSuchStackError, AwsRefusedError, SESServiceException];
  if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
