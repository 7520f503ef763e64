/**
 * The settings of one machine, read once from the environment (design, section 6).
 * Every wrong one is named in one message, never its value: a relay's URL holds a password.
 * Not here: how one value is read (setting-fields.ts, env/fields.ts), what the settings do (service.ts).
 */
import * as z from 'zod';
import { BadEnvironmentError } from '../env/bad-environment-error.ts';
import * as field from '../env/fields.ts';
import { isLoopbackHost } from '../env/loopback.ts';
import * as local from './setting-fields.ts';

const fields = z.object({
  MAIL_DOMAIN: z._default(field.domainName, 'tactful.localhost'),
  SMTP_HOST: z._default(local.listenHost, '127.0.0.1'),
  SMTP_PORT: z._default(local.port, 2525),
  TLS_CERT: z.optional(local.textFile),
  TLS_KEY: z.optional(local.privateKey),
  SMTP_PEERS: z._default(local.peers, ['127.0.0.0/8', '::1']),
  HTTP_PORT: z._default(local.port, 8025),
  DATA_DIR: z._default(field.nonEmpty, 'data'),
  CLOCK: z.optional(local.instant),
  SMTP_RELAY: z.optional(local.relay),
  SENDER_CHECK: z.optional(local.senderCheck),
  DNS_SERVERS: z.optional(local.dnsServers),
  SIGN_UP: z._default(field.signUp, { type: 'open' }),
  OPERATOR: z.optional(field.mailAddress),
  DEFAULT_COUNTRY: z.optional(field.country),
  DEFAULT_TIME_ZONE: z._default(field.timeZone, 'UTC'),
  DKIM_KEY: z.optional(local.privateKey),
  RAW_MAIL_DAYS: z._default(field.retentionDays, 30),
});

/** What the fields must keep among themselves. Asked also when other fields are wrong, so a field may be missing here. */
const crossRules: readonly {
  readonly name: keyof Fields;
  readonly broken: (settings: Partial<Fields>) => boolean;
  readonly rule: string;
}[] = [
  {
    name: 'TLS_CERT',
    broken: ({ TLS_CERT, TLS_KEY }) => TLS_CERT === undefined && TLS_KEY !== undefined,
    rule: 'is needed with TLS_KEY: STARTTLS takes both or neither',
  },
  {
    name: 'TLS_KEY',
    broken: ({ TLS_CERT, TLS_KEY }) => TLS_CERT !== undefined && TLS_KEY === undefined,
    rule: 'is needed with TLS_CERT: STARTTLS takes both or neither',
  },
  {
    name: 'HTTP_PORT',
    broken: ({ HTTP_PORT, SMTP_PORT }) => HTTP_PORT !== undefined && HTTP_PORT !== 0 && HTTP_PORT === SMTP_PORT,
    rule: 'must differ from SMTP_PORT',
  },
  {
    // Anybody who reaches the port could speak for any user.
    name: 'SENDER_CHECK',
    broken: (settings) => settings.SENDER_CHECK?.type === 'trust' && !isLocalOnly(settings),
    rule: '"trust" is for mail that comes from this machine alone: SMTP_HOST must be a loopback address with it',
  },
  {
    name: 'OPERATOR',
    broken: (settings) => settings.OPERATOR === undefined && settings.SIGN_UP?.type === 'open' && !isLocalOnly(settings),
    rule: 'is required when SIGN_UP is open and SMTP_HOST is no loopback address: somebody must get the mail to postmaster and abuse',
  },
];

const settingsSchema = crossRules.reduce(
  (schema, { name, broken, rule }) => schema.refine((settings) => !broken(settings), { path: [name], message: rule, when: () => true }),
  fields,
);

type Fields = z.output<typeof fields>;
export type Settings = Fields & { readonly SENDER_CHECK: local.SenderCheck };

/** @throws BadEnvironmentError naming every variable that is wrong, never its value */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const result = settingsSchema.safeParse(variables);
  if (!result.success) throw new BadEnvironmentError(result.error);
  // Unset, mail is trusted only where this machine alone hands it in and nothing leaves it.
  const isPlayground = isLocalOnly(result.data) && result.data.SMTP_RELAY === undefined;
  return { ...result.data, SENDER_CHECK: result.data.SENDER_CHECK ?? { type: isPlayground ? 'trust' : 'verify' } };
}

const isLocalOnly = ({ SMTP_HOST }: Partial<Fields>): boolean => SMTP_HOST === undefined || isLoopbackHost(SMTP_HOST);
