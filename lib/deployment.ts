/**
 * What the deployer chooses with `cdk deploy -c name=value`; every wrong one is named in one message.
 * Not here: how one value is read (env/fields.ts), what becomes of it (stack.ts).
 */
import * as z from 'zod';
import * as field from './env/fields.ts';

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a whole number above 0')
  .transform(Number);
const yes = z.literal('yes', 'must be yes, or left out').transform(() => true as const);

/** The text itself, once it can be read: the functions read it again from their environment. */
const asText = (readable: z.core.$ZodType<unknown, string>) =>
  z.string().superRefine((text, context) => {
    for (const { message } of z.safeParse(readable, text).error?.issues ?? []) context.addIssue({ code: 'custom', message });
  });

const deploymentSchema = z.object({
  /** All addresses of the service are of this domain; its MX must be free for it. */
  domain: z.string('is required: -c domain=in.example.com').pipe(field.domainName),
  /** Gets the alarms, and what is sent to postmaster and abuse. */
  operator: z.string('is required: -c operator=you@example.com').pipe(field.mailAddress),
  /** Of a Route 53 zone that the domain lies in: the DNS records are written there. */
  zoneId: z
    .string()
    .regex(/^Z[A-Z0-9]{5,31}$/, "must be a hosted zone's id such as Z0123456789ABCDEFGHIJ")
    .optional(),
  /** The account's active receipt rule set, which our rule joins. */
  ruleSet: z
    .string()
    .regex(/^[\w-]{1,64}$/, 'must be the name of a receipt rule set')
    .optional(),
  activateRuleSet: yes.optional(),
  signUp: asText(field.signUp).optional(),
  country: asText(field.country).optional(),
  timeZone: asText(field.timeZone).optional(),
  rawMailDays: z._default(field.retentionDays, 30),
  /** Mails a second that SES takes from this account. */
  sesRate: wholeNumber.default(1),
  /** Mails a day that SES takes from this account; an account in the sandbox has 200. */
  sesDailyQuota: wholeNumber.default(200),
  /** Whom SES may mail while the account is in its sandbox: addresses that were verified by hand. */
  sandboxRecipients: z
    .string()
    .transform((list) => list.split(',').map((address) => address.trim()))
    .pipe(z.array(field.mailAddress))
    .default([]),
  budgetUsd: wholeNumber.optional(),
  /** A table that was restored from a backup, to go on with. */
  restoredTable: z
    .string()
    .regex(/^[\w.-]{3,255}$/, 'must be the name of a table')
    .optional(),
  stackName: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'must be letters, digits and hyphens, at most 40')
    .default('Tactful'),
  /** Only for tests of a deployment. */
  clockOffsetSeconds: asText(field.seconds).optional(),
});

const crossRules = deploymentSchema.refine(({ ruleSet, activateRuleSet }) => !(ruleSet !== undefined && activateRuleSet), {
  path: ['activateRuleSet'],
  message: 'goes without ruleSet only: a rule set that you name is yours to activate',
  when: () => true,
});

export type Deployment = z.output<typeof deploymentSchema>;

/** @throws BadDeploymentError naming every value that is wrong */
export function readDeployment(context: Readonly<Record<string, unknown>>): Deployment {
  const result = crossRules.safeParse(Object.fromEntries(Object.entries(context).map(([name, value]) => [name, textOf(value)])));
  if (result.success) return result.data;
  throw new BadDeploymentError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
}

export class BadDeploymentError extends Error {
  override readonly name = 'BadDeploymentError';
  constructor(complaints: readonly string[]) {
    super(`Wrong values for this deployment; give them as -c name=value:\n${complaints.map((line) => `  ${line}`).join('\n')}`);
  }
}

/** In cdk.json a number may stand without quotes. */
const textOf = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
