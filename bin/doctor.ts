/**
 * `npm run doctor`: what is wrong with this machine's service and how to fix it. `npm run doctor -- <stack>`: the same for a deployed one.
 * Changes nothing; exits with 1 if something is wrong.
 */
import { Resolver, resolve4, resolveMx, resolveTxt } from 'node:dns/promises';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { Temporal } from 'temporal-polyfill';
import { documentClient } from '../lib/aws/adapters/document-client.ts';
import { AwsRefusedError, signedRequests } from '../lib/aws/adapters/signed-requests.ts';
import { examineMail, type Finding } from '../lib/aws/operations/doctor/doctor.ts';
import { examineAccount } from '../lib/aws/operations/doctor/doctor-account.ts';
import { examineSchedules } from '../lib/aws/operations/missing-schedules.ts';
import { operatorAccount } from '../lib/aws/operations/operator-account.ts';
import { NoSuchStackError, stackOutputs } from '../lib/aws/operations/stack-outputs.ts';
import { timelineStore } from '../lib/aws/store/timeline-store.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { realClock } from '../lib/local/clock/clock.ts';
import { examineMachine } from '../lib/local/doctor/examine-machine.ts';
import { helpIfAsked } from '../lib/local/help.ts';
import { readSettings } from '../lib/local/settings.ts';

const usage = `Usage: npm run doctor               what is wrong with the service of this machine, by its settings
       npm run doctor -- <stack>    with a service that is deployed on AWS`;

helpIfAsked(process.argv.slice(2), usage);
const [stackName] = process.argv.slice(2);

function examineHere(): Promise<readonly Finding[]> {
  const settings = readSettings(process.env);
  const resolver = new Resolver({ timeout: 5_000, tries: 2 });
  if (settings.DNS_SERVERS !== undefined) resolver.setServers(settings.DNS_SERVERS);
  const addressesOf = async (host: string): Promise<readonly string[]> => {
    const all = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
    return all.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  };
  return examineMachine(settings, {
    ...{ addressesOf, resolveMx: (name) => resolver.resolveMx(name), resolveTxt: (name) => resolver.resolveTxt(name) },
    ...{ now: realClock.now, timeServer: { host: 'pool.ntp.org', port: 123 }, smtpPort: 25 },
  });
}

async function examineStack(name: string): Promise<readonly Finding[]> {
  const ses = new SESClient({});
  const now = () => Temporal.Now.instant();
  const account = operatorAccount(ses, process.env.AWS_ENDPOINT_URL);
  const outputs = await stackOutputs(account, name);
  const { MailDomain, ReceiptRuleSet, TableName, ScheduleGroup } = outputs;
  const patient = { domain: MailDomain, ruleSet: ReceiptRuleSet, region: await ses.config.region() };
  const mail = await examineMail(ses, resolveMx, patient);
  const store = timelineStore(documentClient(), TableName);
  const ask = signedRequests(ses, process.env.AWS_ENDPOINT_URL);
  const ports = { ask, resolveTxt, resolve4, store, now: now() };
  const around = await examineAccount(ports, {
    domain: patient.domain,
    region: patient.region,
    alarmTopicArn: outputs.AlarmTopicArn,
    identityKeyParameter: outputs.IdentityKeyParameter,
  });
  const schedules = await examineSchedules(store, new SchedulerClient({}), ScheduleGroup, now());
  return [...mail, ...around, ...schedules];
}

const signs = { well: 'ok  ', note: 'note', ill: 'ILL ' } as const;

try {
  const findings = await (stackName === undefined ? examineHere() : examineStack(stackName));
  for (const { state, checked, found, mend } of findings) {
    console.log(`${signs[state]}  ${checked}: ${found}`);
    if (mend !== undefined) console.log(`      ${mend}`);
  }
  const ill = findings.filter(({ state }) => state === 'ill').length;
  console.log(ill === 0 ? `${stackName ?? 'This machine'} is well.` : `${ill} to mend.`);
  process.exitCode = ill === 0 ? 0 : 1;
} catch (error) {
  const expected = [NoSuchStackError, AwsRefusedError, BadEnvironmentError];
  if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
