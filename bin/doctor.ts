/** `npm run doctor -- <stack>`: what is wrong with a deployed service, and how to mend it. Changes nothing; ends with 1 when something is. */
import { resolve4, resolveMx, resolveTxt } from 'node:dns/promises';
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

const [stackName = 'Tactful'] = process.argv.slice(2);

async function examine(): Promise<readonly Finding[]> {
  const ses = new SESClient({});
  const now = () => Temporal.Now.instant();
  const account = operatorAccount(ses, process.env.AWS_ENDPOINT_URL);
  const outputs = await stackOutputs(account, stackName);
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
  const findings = await examine();
  for (const { state, checked, found, mend } of findings) {
    console.log(`${signs[state]}  ${checked}: ${found}`);
    if (mend !== undefined) console.log(`      ${mend}`);
  }
  const ill = findings.filter(({ state }) => state === 'ill').length;
  console.log(ill === 0 ? `${stackName} is well.` : `${ill} to mend.`);
  process.exitCode = ill === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof NoSuchStackError || error instanceof AwsRefusedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
