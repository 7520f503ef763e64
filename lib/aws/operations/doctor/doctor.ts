/**
 * What keeps a deployed service from receiving or sending, and how to fix each problem. Only reads, changes nothing.
 * Not here: what the alarms watch while it runs (constructs/watching/alarms.ts), printing (bin/doctor.ts).
 */
import {
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  type ReceiptRule,
  type SESClient,
  SESServiceException,
} from '@aws-sdk/client-ses';
import { activeRules } from '../active-rule-set.ts';

export interface Finding {
  readonly checked: string;
  /** `note`: works, but good to know. */
  readonly state: 'well' | 'note' | 'ill';
  readonly found: string;
  readonly mend?: string;
}

export interface Patient {
  readonly domain: string;
  readonly region: string;
  readonly ruleSet: string;
}

export type ResolveMx = (domain: string) => Promise<readonly { readonly exchange: string }[]>;

/** In the order in which a new deployment is completed. */
export async function examineMail(client: SESClient, resolveMx: ResolveMx, patient: Patient): Promise<readonly Finding[]> {
  return [
    await asked('identity', () => verified(client, patient)),
    await asked('DKIM', () => dkim(client, patient)),
    await asked('MAIL FROM', () => mailFrom(client, patient)),
    await asked('MX', () => mx(resolveMx, patient)),
    await asked('receipt rules', () => receiving(client, patient)),
    await asked('sending', () => sendingEnabled(client)),
    await asked('quota', () => quota(client)),
  ];
}

/** If SES does not answer one question, the others are still asked. */
async function asked(checked: string, ask: () => Promise<Finding>): Promise<Finding> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof SESServiceException)) throw error;
    return judged(checked, false, `could not be asked: ${error.name}`, 'May your credentials read SES (ses:Get*, ses:Describe*)?');
  }
}

const dnsRecords =
  'Are the DNS records those in the Dns… outputs of the stack? SES checks again within minutes, and after a change within 72 hours.';

async function verified(client: SESClient, { domain }: Patient): Promise<Finding> {
  const { VerificationAttributes } = await client.send(new GetIdentityVerificationAttributesCommand({ Identities: [domain] }));
  const status = VerificationAttributes?.[domain]?.VerificationStatus ?? 'unknown to SES';
  return judged('identity', status === 'Success', `${domain} is ${status === 'Success' ? 'verified' : status}`, dnsRecords);
}

async function dkim(client: SESClient, { domain }: Patient): Promise<Finding> {
  const { DkimAttributes } = await client.send(new GetIdentityDkimAttributesCommand({ Identities: [domain] }));
  const { DkimEnabled = false, DkimVerificationStatus = 'unknown' } = DkimAttributes?.[domain] ?? {};
  const isWell = DkimEnabled && DkimVerificationStatus === 'Success';
  return judged('DKIM', isWell, `signing is ${DkimEnabled ? 'on' : 'off'}, verification: ${DkimVerificationStatus}`, dnsRecords);
}

async function mailFrom(client: SESClient, { domain }: Patient): Promise<Finding> {
  const { MailFromDomainAttributes } = await client.send(new GetIdentityMailFromDomainAttributesCommand({ Identities: [domain] }));
  const { MailFromDomain = 'none', MailFromDomainStatus = 'unknown' } = MailFromDomainAttributes?.[domain] ?? {};
  return judged('MAIL FROM', MailFromDomainStatus === 'Success', `${MailFromDomain}: ${MailFromDomainStatus}`, dnsRecords);
}

async function mx(resolveMx: ResolveMx, { domain, region }: Patient): Promise<Finding> {
  const wanted = `inbound-smtp.${region}.amazonaws.com`;
  const found = await resolveMx(domain).catch(() => []);
  const hosts = found.map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ''));
  const says = hosts.length === 0 ? `${domain} has no MX` : `${domain} is received by ${hosts.join(', ')}`;
  return judged('MX', hosts.length === 1 && hosts[0] === wanted, says, `${domain} must have this one MX record: 10 ${wanted}`);
}

async function receiving(client: SESClient, { domain, ruleSet }: Patient): Promise<Finding> {
  const { name: active, rules } = await activeRules(client);
  const also = rules.filter((rule) => active === ruleSet && matches(rule, domain) && !isOurs(rule, domain)).map(({ Name = '' }) => Name);
  if (also.length > 0) {
    return {
      checked: 'receipt rules',
      state: 'note',
      found: `the active receipt rule set is ${active}; these rules match mails to ${domain} as well: ${also.join(', ')}`,
      mend: 'Those before ours see our mails too: do they store or bounce them? Ours ends the set, so those after it do not.',
    };
  }
  return judged(
    'receipt rules',
    active === ruleSet,
    active === null ? 'no receipt rule set is active' : `the active receipt rule set is ${active}`,
    active === null
      ? `Deploy with activateRuleSet=yes: ${ruleSet} is to be the active one.`
      : `Our rule is in ${ruleSet}. Deploy with ruleSet=${active} to join the active one, or with activateRuleSet=yes to replace it.`,
  );
}

/** A rule without recipients receives all mail; `.example.com` receives that of subdomains. */
const matches = ({ Enabled = false, Recipients = [] }: ReceiptRule, domain: string): boolean =>
  Enabled &&
  (Recipients.length === 0 ||
    Recipients.some((each) => each === domain || each.endsWith(`@${domain}`) || (each.startsWith('.') && domain.endsWith(each))));

const isOurs = ({ Recipients = [], Actions = [] }: ReceiptRule, domain: string): boolean =>
  Recipients.includes(domain) && Actions.some(({ S3Action }) => S3Action?.TopicArn !== undefined);

async function sendingEnabled(client: SESClient): Promise<Finding> {
  const { Enabled = false } = await client.send(new GetAccountSendingEnabledCommand({}));
  return judged(
    'sending',
    Enabled,
    `SES ${Enabled ? 'lets' : 'does not let'} this account send`,
    'AWS paused it: see the SES console, Reputation.',
  );
}

/** The daily quota in the sandbox; no other account has so little. */
const sandboxQuota = 200;

async function quota(client: SESClient): Promise<Finding> {
  const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = await client.send(new GetSendQuotaCommand({}));
  const says = `${SentLast24Hours} of ${Max24HourSend} mails sent in 24 hours, ${MaxSendRate} a second`;
  const deploy = `Deploy with sesRate=${Math.max(1, Math.floor(MaxSendRate))} and sesDailyQuota=${Max24HourSend} when these have changed.`;
  if (SentLast24Hours >= Max24HourSend)
    return { checked: 'quota', state: 'ill', found: says, mend: 'Ask for more: SES console, Account dashboard.' };
  if (Max24HourSend > sandboxQuota) return { checked: 'quota', state: 'note', found: says, mend: deploy };
  return {
    checked: 'sandbox',
    state: 'ill',
    found: `${says}: the account is in the SES sandbox, which mails verified addresses alone`,
    mend: 'Request production access: docs/operating.md, "Leaving the SES sandbox". Until then deploy with sandboxRecipients=<verified addresses>.',
  };
}

export const judged = (checked: string, isWell: boolean, found: string, mend: string): Finding =>
  isWell ? { checked, state: 'well', found } : { checked, state: 'ill', found, mend };
