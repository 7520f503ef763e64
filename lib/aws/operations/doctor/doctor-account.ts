/**
 * What in the account and in DNS keeps the service from working. Asks services for which the service itself has no client.
 * If one does not answer, the others are still asked. Not here: the mail domain at SES (doctor.ts), schedules (missing-schedules.ts).
 */
import * as z from 'zod';
import type { Store } from '../../../handling/store.ts';
import { AwsRefusedError, type AwsRequest } from '../../adapters/signed-requests.ts';
import { type Finding, judged } from './doctor.ts';

export interface AccountPatient {
  readonly domain: string;
  readonly region: string;
  readonly alarmTopicArn: string;
  readonly identityKeyParameter: string;
}

export interface AccountPorts {
  /** One signed request (signed-requests.ts). */
  readonly ask: (request: AwsRequest) => Promise<string>;
  readonly resolveTxt: (name: string) => Promise<readonly (readonly string[])[]>;
  readonly resolve4: (name: string) => Promise<readonly string[]>;
  readonly store: Pick<Store, 'ownerOf'>;
  readonly now: Parameters<Store['ownerOf']>[1];
}

export async function examineAccount(ports: AccountPorts, patient: AccountPatient): Promise<readonly Finding[]> {
  return [
    await asked('receiving region', () => receivingRegion(ports, patient)),
    await asked('SPF', () => spf(ports, patient)),
    await asked('DMARC', () => dmarc(ports, patient)),
    ...(await sesAccount(ports).catch((error: unknown) => [unanswered('production access', error)])),
    await asked('suppression list', () => suppressed(ports)),
    await asked('alarms', () => subscription(ports, patient)),
    await asked('identity key', () => identityKey(ports, patient)),
    await asked('Lambda', () => concurrency(ports)),
  ];
}

async function asked(checked: string, ask: () => Promise<Finding>): Promise<Finding> {
  try {
    return await ask();
  } catch (error) {
    return unanswered(checked, error);
  }
}

function unanswered(checked: string, error: unknown): Finding {
  if (!(error instanceof AwsRefusedError || error instanceof z.ZodError)) throw error;
  const found = error instanceof AwsRefusedError ? error.message.slice(0, 120) : 'the answer does not have the documented shape';
  return { checked, state: 'note', found: `could not be asked: ${found}` };
}

async function receivingRegion({ resolve4 }: AccountPorts, { region }: AccountPatient): Promise<Finding> {
  const host = `inbound-smtp.${region}.amazonaws.com`;
  const addresses = await resolve4(host).catch(() => []);
  return judged(
    'receiving region',
    addresses.length > 0,
    `${host} ${addresses.length > 0 ? 'resolves' : 'does not resolve'}`,
    `SES receives no mail in ${region}: deploy in another region.`,
  );
}

const text = async ({ resolveTxt }: AccountPorts, name: string, begin: string): Promise<string | null> =>
  (await resolveTxt(name).catch(() => [])).map((parts) => parts.join('')).find((each) => each.toLowerCase().startsWith(begin)) ?? null;

const written = 'Is the DNS record the one in the Dns… outputs of the stack?';

async function spf(ports: AccountPorts, { domain }: AccountPatient): Promise<Finding> {
  const missing: string[] = [];
  for (const name of [domain, `bounce.${domain}`])
    if (!(await text(ports, name, 'v=spf1'))?.includes('include:amazonses.com')) missing.push(name);
  return judged(
    'SPF',
    missing.length === 0,
    missing.length === 0 ? 'SES may send for the domain' : `${missing.join(' and ')} does not let SES send`,
    written,
  );
}

async function dmarc(ports: AccountPorts, { domain }: AccountPatient): Promise<Finding> {
  const found = await text(ports, `_dmarc.${domain}`, 'v=dmarc1');
  return judged('DMARC', found !== null, found ?? `_dmarc.${domain} has no record`, written);
}

/** SES API v2; only the part that is read here. */
const accountSchema = z.object({
  ProductionAccessEnabled: z.boolean(),
  PricingAttributes: z.object({ CurrentPlan: z.string().optional() }).optional(),
});
const emailHost = { service: 'ses', hostPrefix: 'email', method: 'GET', headers: {} } as const;

async function sesAccount({ ask }: AccountPorts): Promise<readonly Finding[]> {
  const { ProductionAccessEnabled, PricingAttributes } = accountSchema.parse(
    JSON.parse(await ask({ ...emailHost, path: '/v2/email/account' })),
  );
  const plan = PricingAttributes?.CurrentPlan ?? 'not said';
  return [
    judged(
      'production access',
      ProductionAccessEnabled,
      ProductionAccessEnabled ? 'granted' : 'not granted: the account is in the SES sandbox',
      'docs/operating.md, "Leaving the SES sandbox".',
    ),
    plan === 'NONE'
      ? { checked: 'pricing plan', state: 'well', found: 'none: billed by feature, which is the cheapest for this service' }
      : { checked: 'pricing plan', state: 'note', found: `${plan}; docs/cost.md compares them` },
  ];
}

const suppressedSchema = z.object({
  SuppressedDestinationSummaries: z.array(z.object({ EmailAddress: z.string(), Reason: z.string() })).default([]),
  NextToken: z.string().nullish(),
});

async function suppressed({ ask, store, now }: AccountPorts): Promise<Finding> {
  const ours: string[] = [];
  let token: string | null = null;
  do {
    const query: Readonly<Record<string, string>> = { PageSize: '1000', ...(token !== null && { NextToken: token }) };
    const page = suppressedSchema.parse(JSON.parse(await ask({ ...emailHost, path: '/v2/email/suppression/addresses', query })));
    for (const { EmailAddress, Reason } of page.SuppressedDestinationSummaries) {
      if ((await store.ownerOf(EmailAddress.toLowerCase(), now))?.purpose === 'sender') ours.push(`${EmailAddress} (${Reason})`);
    }
    token = page.NextToken ?? null;
  } while (token !== null);
  if (ours.length === 0) return { checked: 'suppression list', state: 'well', found: "no user's address is on the account's list" };
  return {
    checked: 'suppression list',
    state: 'note',
    found: `on the account's list: ${ours.join(', ')}. Our mails do not use it; mails that the account sends otherwise do`,
    mend: 'To remove one: aws sesv2 delete-suppressed-destination --email-address <address>',
  };
}

async function subscription({ ask }: AccountPorts, { alarmTopicArn }: AccountPatient): Promise<Finding> {
  const xml = await ask({
    service: 'sns',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Action: 'ListSubscriptionsByTopic', Version: '2010-03-31', TopicArn: alarmTopicArn }).toString(),
  });
  const arns = [...xml.matchAll(/<SubscriptionArn>([^<]*)</g)].map(([, arn = '']) => arn);
  const isConfirmed = arns.some((arn) => arn.startsWith('arn:'));
  return judged(
    'alarms',
    isConfirmed,
    isConfirmed ? 'are mailed to the operator' : 'reach nobody: the subscription is not confirmed',
    'Follow the link in the mail "AWS Notification - Subscription Confirmation"; deploy again to get another one.',
  );
}

async function identityKey({ ask }: AccountPorts, { identityKeyParameter: name }: AccountPatient): Promise<Finding> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonSSM.GetParameter' };
  const isThere = await ask({ service: 'ssm', headers, body: JSON.stringify({ Name: name }) }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof AwsRefusedError && error.message.includes('ParameterNotFound')) return false;
      throw error;
    },
  );
  return judged(
    'identity key',
    isThere,
    isThere ? `${name} is there` : `there is no parameter ${name}: nobody can join`,
    `Put back your copy, or create a new one: aws ssm put-parameter --name ${name} --type SecureString --value $(openssl rand -hex 32)`,
  );
}

/** A new account has 10; with fewer than this, mails and reminders wait for each other. Our choice. */
const fewPlaces = 50;
const lambdaSchema = z.object({ AccountLimit: z.object({ ConcurrentExecutions: z.number() }) });

async function concurrency({ ask }: AccountPorts): Promise<Finding> {
  const answer = await ask({ service: 'lambda', method: 'GET', path: '/2016-08-19/account-settings/', headers: {} });
  const { ConcurrentExecutions: places } = lambdaSchema.parse(JSON.parse(answer)).AccountLimit;
  const found = `${places} functions may run at once`;
  if (places >= fewPlaces) return { checked: 'Lambda', state: 'well', found };
  return {
    checked: 'Lambda',
    state: 'note',
    found,
    mend: 'Nothing is lost, but mails wait. Ask for more: Service Quotas, Lambda, "Concurrent executions".',
  };
}
