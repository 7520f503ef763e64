/**
 * The environment of the functions on AWS, with one schema for both ends: `EnvInput` is what the stack must pass, `Env` what a function
 * gets.
 * Not here: how one value is read (env/fields.ts), the settings of one machine (local/settings.ts).
 */
import * as z from 'zod/mini';
import { BadEnvironmentError } from './env/bad-environment-error.ts';
import * as field from './env/fields.ts';

export const envSchema = z.object({
  TABLE_NAME: field.nonEmpty,
  MAIL_DOMAIN: field.domainName,
  RAW_MAIL_BUCKET: field.nonEmpty,
  CONFIGURATION_SET: field.nonEmpty,
  SCHEDULE_GROUP: field.nonEmpty,
  /** The role with which Scheduler writes into the reminder queue. */
  SCHEDULE_ROLE_ARN: field.arn,
  /** The queue in front of send-reminder: for Scheduler, and for ourselves. */
  REMINDER_QUEUE_ARN: field.arn,
  REMINDER_QUEUE_URL: field.nonEmpty,
  /** The queue of mails that receive-mail gave up. */
  INBOUND_DEAD_LETTERS_URL: field.nonEmpty,
  /** The queue of messages that send-reminder gave up. */
  FAILED_REMINDERS_URL: field.nonEmpty,
  /** The queue of firings that could not be delivered. */
  SCHEDULE_DEAD_LETTER_ARN: field.arn,
  /** The SecureString parameter with the key of ids and secrets. Only receive-mail, which creates these, may read it. */
  IDENTITY_KEY_PARAMETER: field.nonEmpty,
  SIGN_UP: z._default(field.signUp, { type: 'open' }),
  // Anybody can send mail here, so somebody must get the mail to postmaster and abuse.
  OPERATOR: field.mailAddress,
  /** The name in the From of all mails. Default: Tactful. */
  SENDER_NAME: z.optional(field.displayName),
  DEFAULT_COUNTRY: z.optional(field.country),
  DEFAULT_TIME_ZONE: z._default(field.timeZone, 'UTC'),
  RAW_MAIL_DAYS: z._default(field.retentionDays, 30),
  /** Only for tests of a deployment: how far the service's clock is ahead of the real one, so that a test needn't wait for a due step. */
  CLOCK_OFFSET_SECONDS: z._default(field.seconds, 0),
});
export type EnvInput = z.input<typeof envSchema>;
export type Env = z.output<typeof envSchema>;

/** @throws BadEnvironmentError naming every variable that is wrong, never its value */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = envSchema.safeParse(variables);
  if (!result.success) throw new BadEnvironmentError(result.error);
  return result.data;
}
