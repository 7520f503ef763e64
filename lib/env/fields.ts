/** How one environment variable is read: text in, a value that the inside trusts out. No message repeats the text. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { isAddressOrSubnet } from './loopback.ts';

// An empty string is a slip of the pen (`OPERATOR= npm start`) that must not count as "set".
export const nonEmpty = z.string().min(1, 'is empty: give it a value, or unset it for its default');

/** `undefined` from `read`, or a throw, is the complaint. */
const readAs = <T>(read: (text: string) => T | undefined, complaint: string) =>
  nonEmpty.transform((text, context) => {
    const value = attempt(() => read(text));
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: complaint });
    return z.NEVER;
  });

export const domainName = readAs((text) => {
  const ascii = domainToASCII(text).toLowerCase();
  return /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/.test(ascii)
    ? ascii
    : undefined;
}, 'must be a domain name such as in.example.com');

export const listenHost = readAs(
  (text) => (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text) ? text : undefined),
  'must be an IP address or a host name of this machine',
);

/** 0 is any free port. */
export const port = readAs(
  (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
  'must be a port number, 0 to 65535',
);

/** The text of the file that is named. */
export const textFile = readAs((path) => readFileSync(path, 'utf8'), 'must name a file that can be read');

/** The text of a private key's file. */
export const privateKey = readAs((path) => {
  const text = readFileSync(path, 'utf8');
  return createPrivateKey(text).type === 'private' ? text : undefined;
}, 'must name the file of a private key in PEM');

export const instant = readAs((text) => Temporal.Instant.from(text), 'must be an ISO instant such as 2026-11-03T08:00:00Z');

export const relay = readAs((text) => {
  const url = new URL(text);
  return /^smtps?:$/.test(url.protocol) && url.hostname !== '' ? text : undefined;
}, 'must be smtp://user:password@host:port or smtps://…');

const listed = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim());

export const peers = readAs(
  (text) => (listed(text).every(isAddressOrSubnet) ? listed(text) : undefined),
  'must be IP addresses or subnets such as 10.0.0.0/8, with commas between them',
);

export type SenderCheck =
  | { readonly type: 'trust' }
  /** `authservId` as RFC 8601 names it; lower case. */
  | { readonly type: 'header'; readonly authservId: string };

export const withoutVerify =
  'can\'t be "verify" yet, its default away from loopback or with SMTP_RELAY: set header:<authserv-id> behind an MTA that checks senders, or trust on a loopback SMTP_HOST';

export const senderCheck = nonEmpty.transform((text, context): SenderCheck => {
  if (text === 'trust') return { type: text };
  const authservId = /^header:([^\s;]{1,253})$/.exec(text)?.[1];
  if (authservId !== undefined) return { type: 'header', authservId: authservId.toLowerCase() };
  context.addIssue({ code: 'custom', message: text === 'verify' ? withoutVerify : 'must be trust, verify or header:<authserv-id>' });
  return z.NEVER;
});

const address = (text: string): string | undefined => {
  const [, local, host] = /^([^\s@<>,;:"]{1,64})@([^\s@<>,;:"]{1,253})$/.exec(text) ?? [];
  const ascii = host === undefined ? '' : domainToASCII(host);
  return ascii === '' ? undefined : `${local}@${ascii}`.toLowerCase();
};

export const mailAddress = readAs(address, 'must be one mail address');

type SignUp = { readonly type: 'open' } | { readonly type: 'closed' } | { readonly type: 'listed'; readonly entries: readonly string[] };

export const signUp = readAs<SignUp>((text) => {
  if (text === 'open' || text === 'closed') return { type: text };
  const entries = listed(text).map((entry) => (entry.startsWith('@') ? address(`x${entry}`)?.slice(1) : address(entry)));
  return entries.every((entry) => entry !== undefined) ? { type: 'listed', entries } : undefined;
}, 'must be open, closed, or addresses and @domains with commas between them');

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

export const country = readAs((text) => {
  const code = text.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined ? code : undefined;
}, 'must be a country code of two letters such as US');

export const timeZone = readAs(
  (text) => (/^[+-]/.test(text) ? undefined : Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId),
  'must be an IANA time zone such as Europe/Paris',
);

export const retentionDays = readAs((text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined), 'must be whole days, 1 to 999');

/** Of AWS. */
export const arn = readAs((text) => (/^arn:[^:]+:[^:]+:[^:]*:[^:]*:\S+$/.test(text) ? text : undefined), 'must be an ARN');

export const seconds = readAs((text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined), 'must be whole seconds');

/** What a reader of the platform throws on bad text is no more than "bad text". */
function attempt<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
