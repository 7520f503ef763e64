/**
 * The settings of one machine, read once from the environment (design, section 6).
 * All wrong ones are named in one message, never with their values: a relay's URL contains a password.
 * Not here: how one value is read (setting-fields.ts, env/fields.ts), what the settings do (service.ts).
 */
import * as z from 'zod';
import { domainOf } from '../email/people/addresses.ts';
import { BadEnvironmentError } from '../env/bad-environment-error.ts';
import * as field from '../env/fields.ts';
import { isLoopbackHost } from '../env/loopback.ts';
import * as local from './setting-fields.ts';

const fields = z.object({
  MAIL_DOMAIN: z.optional(field.domainName),
  MAIL_ADDRESS: z.optional(local.plusBase),
  MAILBOX: z.optional(local.mailbox),
  MAILBOX_PASSWORD_FILE: z.optional(local.textFile),
  SMTP_HOST: z._default(local.listenHost, '127.0.0.1'),
  SMTP_PORT: z.optional(local.port),
  TLS_CERT: z.optional(local.certificate),
  TLS_KEY: z.optional(local.privateKey),
  SMTP_PEERS: z._default(local.peers, ['127.0.0.0/8', '::1']),
  HTTP_PORT: z._default(local.port, 8025),
  DATA_DIR: z._default(field.nonEmpty, 'data'),
  CLOCK: z.optional(local.instant),
  SMTP_RELAY: z.optional(local.relay),
  SENDER_CHECK: z.optional(local.senderCheckSetting),
  DNS_SERVERS: z.optional(local.dnsServers),
  SIGN_UP: z.optional(field.signUp),
  OPERATOR: z.optional(field.mailAddress),
  SENDER_NAME: z.optional(field.displayName),
  DEFAULT_COUNTRY: z.optional(field.country),
  DEFAULT_TIME_ZONE: z._default(field.timeZone, 'UTC'),
  DKIM_KEY: z.optional(local.dkimKey),
  RAW_MAIL_DAYS: z._default(field.retentionDays, 30),
});

/** Rules between fields. Also checked if other fields are wrong, so a field may be missing here. */
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
    name: 'TLS_KEY',
    broken: ({ TLS_CERT, TLS_KEY }) => TLS_CERT !== undefined && TLS_KEY !== undefined && !local.belongTogether(TLS_CERT, TLS_KEY),
    rule: 'is not the key of the certificate in TLS_CERT',
  },
  {
    name: 'HTTP_PORT',
    broken: ({ HTTP_PORT, SMTP_PORT }) => typeof HTTP_PORT === 'number' && HTTP_PORT !== 0 && HTTP_PORT === (SMTP_PORT ?? usualSmtpPort),
    rule: 'must differ from SMTP_PORT',
  },
  {
    // Anybody who reaches the port could speak for any user.
    name: 'SENDER_CHECK',
    broken: (settings) => settings.SENDER_CHECK?.type === 'trust' && !isLocalOnly(settings),
    rule: '"trust" is only for mail from this machine: it needs a loopback address in SMTP_HOST, and no MAILBOX',
  },
  {
    // A mail can reach a mailbox without the server's own field; then the sender's forged one is the topmost.
    name: 'SENDER_CHECK',
    broken: ({ SENDER_CHECK, MAILBOX }) => SENDER_CHECK?.type === 'header' && MAILBOX !== undefined,
    rule: 'must be "verify" (the default) with MAILBOX: a mail in a mailbox has no field that is certain to come from its own server',
  },
  {
    name: 'SMTP_RELAY',
    broken: ({ MAILBOX, SMTP_RELAY }) => MAILBOX !== undefined && SMTP_RELAY === undefined,
    rule: 'is needed with MAILBOX: reminders go out through smtps://user:password@host of the same provider',
  },
  {
    name: 'SIGN_UP',
    broken: ({ MAILBOX, SIGN_UP }) => MAILBOX !== undefined && SIGN_UP === undefined,
    rule: 'is needed with MAILBOX: say who may join, for example SIGN_UP=you@example.com. A mailbox that writes to strangers gets locked',
  },
  {
    name: 'MAIL_ADDRESS',
    broken: (settings) => settings.MAILBOX !== undefined && settings.MAIL_DOMAIN === undefined && ownAddress(settings) === undefined,
    rule: 'is needed with MAILBOX: the address of the mailbox, at most 28 characters and no "+" before its "@"; or MAIL_DOMAIN, if all mail of a domain arrives there',
  },
  {
    name: 'MAIL_ADDRESS',
    broken: ({ MAILBOX, MAIL_ADDRESS, MAIL_DOMAIN }) => MAIL_ADDRESS !== undefined && (MAILBOX === undefined || MAIL_DOMAIN !== undefined),
    rule: 'is for MAILBOX only, and used instead of MAIL_DOMAIN: our addresses are either plus-addresses of the mailbox or in a domain',
  },
  {
    name: 'SIGN_UP',
    broken: (settings) =>
      settings.MAIL_DOMAIN === undefined &&
      settings.SIGN_UP?.type === 'listed' &&
      settings.SIGN_UP.entries.some((entry) => entry === ownAddress(settings)),
    rule: 'names the mailbox itself. Tactful needs a spare mailbox: people write from their own address, and what it takes is removed there',
  },
  {
    name: 'DKIM_KEY',
    broken: ({ MAILBOX, DKIM_KEY }) => MAILBOX !== undefined && DKIM_KEY !== undefined,
    rule: 'can not be used with MAILBOX: the provider of the mailbox signs what is sent through it',
  },
  {
    name: 'MAILBOX_PASSWORD_FILE',
    broken: ({ MAILBOX, MAILBOX_PASSWORD_FILE }) => MAILBOX !== undefined && MAILBOX.password === '' && MAILBOX_PASSWORD_FILE === undefined,
    rule: 'is needed, because MAILBOX contains no password',
  },
  {
    name: 'OPERATOR',
    broken: (settings) => settings.OPERATOR === undefined && (settings.SIGN_UP?.type ?? 'open') === 'open' && !isLocalOnly(settings),
    rule: 'is required if SIGN_UP is open and SMTP_HOST is not a loopback address: somebody must get the mail to postmaster and abuse',
  },
];

const settingsSchema = crossRules.reduce(
  (schema, { name, broken, rule }) => schema.refine((settings) => !broken(settings), { path: [name], message: rule, when: () => true }),
  fields,
);

type Fields = z.output<typeof fields>;
export type LocalSettings = Omit<Fields, 'MAIL_DOMAIN' | 'SIGN_UP' | 'SENDER_CHECK' | 'SMTP_PORT' | 'MAILBOX_PASSWORD_FILE'> & {
  /** From MAIL_ADDRESS, if our addresses are plus-addresses. */
  readonly MAIL_DOMAIN: string;
  readonly SIGN_UP: NonNullable<Fields['SIGN_UP']>;
  readonly SENDER_CHECK: local.SenderCheck;
  /** Where TLS_CERT and TLS_KEY were read, to read them again; null without them. */
  readonly TLS_FILES: { readonly cert: string; readonly key: string } | null;
  /** Null: there is no listener, because mail comes from the mailbox. */
  readonly SMTP_PORT: number | null;
};

const usualSmtpPort = 2525;

/** @throws BadEnvironmentError naming every variable that is wrong, never its value */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): LocalSettings {
  const result = settingsSchema.safeParse(variables);
  if (!result.success) throw new BadEnvironmentError(result.error);
  const { MAILBOX, MAILBOX_PASSWORD_FILE, ...read } = result.data;
  // By default, mail is trusted only if it can be delivered only from this machine and nothing leaves it.
  const isPlayground = isLocalOnly(result.data) && read.SMTP_RELAY === undefined;
  const mailAddress = read.MAIL_DOMAIN === undefined ? ownAddress(result.data) : undefined;
  return {
    ...read,
    ...(mailAddress !== undefined && { MAIL_ADDRESS: mailAddress }),
    ...(MAILBOX && { MAILBOX: { ...MAILBOX, password: MAILBOX.password || (MAILBOX_PASSWORD_FILE ?? '').trim() } }),
    MAIL_DOMAIN: read.MAIL_DOMAIN ?? (mailAddress === undefined ? 'tactful.localhost' : domainOf(mailAddress)),
    TLS_FILES: variables.TLS_CERT && variables.TLS_KEY ? { cert: variables.TLS_CERT, key: variables.TLS_KEY } : null,
    SMTP_PORT: read.SMTP_PORT ?? (MAILBOX === undefined ? usualSmtpPort : null),
    SIGN_UP: read.SIGN_UP ?? { type: 'open' },
    SENDER_CHECK: read.SENDER_CHECK ?? { type: isPlayground ? 'trust' : 'verify' },
  };
}

/** The mailbox's address: the setting, or the login if that is an address. */
function ownAddress({ MAILBOX, MAIL_ADDRESS }: Partial<Fields>): string | undefined {
  if (MAILBOX === undefined || MAIL_ADDRESS !== undefined) return MAIL_ADDRESS;
  return local.plusBase.safeParse(MAILBOX.user).data;
}

/** Whether only this machine can hand mail in. A mailbox gets mail from everywhere. */
const isLocalOnly = ({ SMTP_HOST, MAILBOX }: Partial<Fields>): boolean =>
  MAILBOX === undefined && (SMTP_HOST === undefined || isLoopbackHost(SMTP_HOST));
