/**
 * What the deployer chooses, in `environments/<name>.json` or with `cdk deploy -c name=value`. One message names everything that is wrong.
 * Not here: where it is read from (deployment/environment-file.ts), how one value is read (env/fields.ts), what it causes (stack.ts).
 */
import { getDomain } from 'tldts';
import * as z from 'zod';
import { unknownIn } from './deployment/known-keys.ts';
import * as field from './env/fields.ts';

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a whole number above 0')
  .transform(Number);
/** What a deployment can lose by leaving it out: the table with all data, and the records that bring the mail. */
export const droppable = ['restoredTable', 'zoneId'] as const;

const yes = z.literal('yes', 'must be yes, or left out').transform(() => true as const);

/** The text itself, once it can be read, because the functions read it again from their environment. */
const asText = (readable: z.core.$ZodType<unknown, string>) =>
  z.string().superRefine((text, context) => {
    for (const { message } of z.safeParse(readable, text).error?.issues ?? []) context.addIssue({ code: 'custom', message });
  });

const deploymentSchema = z.object({
  /** The AWS account to deploy to; otherwise that of the credentials. */
  account: z
    .string()
    .regex(/^\d{12}$/, 'must be an AWS account id of 12 digits')
    .optional(),
  region: z
    .string()
    .regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/, 'must be an AWS region such as eu-west-1')
    .optional(),
  /** The domain of all the service's addresses; its MX must be free. */
  domain: z.string('is required: -c domain=in.example.com').pipe(field.domainName),
  /** Confirms that `domain` is meant to be a whole domain and not a subdomain: its MX will take all its mail. */
  apex: yes.optional(),
  /** Gets the alarms and the mail to postmaster and abuse. */
  operator: z.string('is required: -c operator=you@example.com').pipe(field.mailAddress),
  /** The Route 53 zone that contains the domain: the DNS records are written there. */
  zoneId: z
    .string()
    .regex(/^Z[A-Z0-9]{5,31}$/, "must be a hosted zone's id such as Z0123456789ABCDEFGHIJ")
    .optional(),
  /** The account's active receipt rule set, which our rule joins. */
  ruleSet: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'must be the name of a receipt rule set')
    .optional(),
  /** `replace`: even if another one is active. */
  activateRuleSet: z.literal(['yes', 'replace'], 'must be yes or replace, or left out').optional(),
  signUp: asText(field.signUp).optional(),
  /** The name beside the address in the From of all mails. */
  senderName: asText(field.displayName).optional(),
  country: asText(field.country).optional(),
  timeZone: asText(field.timeZone).optional(),
  rawMailDays: z._default(field.retentionDays, 30),
  /** How many mails a second SES accepts from this account. */
  sesRate: wholeNumber.default(1),
  /** How many mails a day SES accepts from this account; an account in the sandbox has 200. */
  sesDailyQuota: wholeNumber.default(200),
  /** Whom SES may mail while the account is in its sandbox: addresses that were verified by hand. */
  sandboxRecipients: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .pipe(z.array(field.mailAddress))
    .default([]),
  budgetUsd: wholeNumber.optional(),
  /** The service mails itself once a day, and an alarm goes off if no answer comes back. */
  canary: yes.optional(),
  /** A table that was restored from a backup, to use from now on. */
  restoredTable: z
    .string()
    .regex(/^[\w.-]{3,255}$/, 'must be the name of a table')
    .optional(),
  /** Settings of the running stack that this deployment may drop. */
  drops: z
    .string()
    .transform((list) => list.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(droppable, `must be among ${droppable.join(', ')}`)))
    .default([]),
  stackName: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'must be letters, digits and hyphens, at most 40')
    .default('Tactful'),
  /** Only for tests of a deployment. */
  clockOffsetSeconds: asText(field.seconds).optional(),
});

const crossRules = deploymentSchema
  .refine(({ ruleSet, activateRuleSet }) => !(ruleSet !== undefined && activateRuleSet), {
    path: ['activateRuleSet'],
    message: 'works only without ruleSet: you activate a rule set that you name yourself',
    when: () => true,
  })
  .superRefine(({ domain, apex, operator }, context) => {
    const complain = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (getDomain(domain) === domain && apex !== true) {
      complain(
        'domain',
        `${domain} has no domain of yours above it: this takes all mail of ${domain}. Take a subdomain such as in.${domain}, or say apex=yes`,
      );
    }
    const host = operator.slice(operator.lastIndexOf('@') + 1);
    if (host === domain || host.endsWith(`.${domain}`)) {
      complain('operator', `must not be an address at ${domain}: alarms would be mailed to the service that they are about`);
    }
  });

export type Deployment = z.output<typeof deploymentSchema>;

/** @throws BadDeploymentError naming every value that is wrong */
export function readDeployment(settings: Readonly<Record<string, unknown>>): Deployment {
  const unknown = unknownIn(settings, Object.keys(deploymentSchema.shape));
  const result = crossRules.safeParse(Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, textOf(value)])));
  const wrong = result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  if (result.success && unknown.length === 0) return result.data;
  throw new BadDeploymentError([...unknown, ...wrong]);
}

export class BadDeploymentError extends Error {
  override readonly name = 'BadDeploymentError';
  constructor(complaints: readonly string[]) {
    super(
      `Wrong settings for this deployment (environments/<name>.json, cdk.context.json or -c name=value):\n${complaints.map((line) => `  ${line}`).join('\n')}`,
    );
  }
}

/** In cdk.json a number may be written without quotes. */
const textOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
