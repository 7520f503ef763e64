/**
 * How one environment variable is read: text in, a trusted value out. No message repeats the text.
 * Not here: variables that exist only on one machine (local/setting-fields.ts).
 */
import { domainToASCII } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import './schema-words.ts';

// An empty string is a slip (`OPERATOR= npm start`) that must not count as "set".
export const nonEmpty = z.string().check(z.minLength(1, 'is empty: give it a value, or unset it for its default'));

/** The complaint is for `undefined` from `read`, or a throw. */
export const readAs = <T>(read: (text: string) => T | undefined, complaint: string) =>
  z.pipe(
    nonEmpty,
    z.transform((text: string, context) => {
      const value = attempt(() => read(text));
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: complaint, input: text });
      return z.NEVER;
    }),
  );

export const domainName = readAs((text) => {
  const ascii = domainToASCII(text).toLowerCase();
  return /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/.test(ascii)
    ? ascii
    : undefined;
}, 'must be a domain name such as in.example.com');

export const listed = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim());

const address = (text: string): string | undefined => {
  const [, local, host] = /^([^\s@<>,;:"]{1,64})@([^\s@<>,;:"]{1,253})$/.exec(text) ?? [];
  const ascii = host === undefined ? '' : domainToASCII(host);
  return ascii === '' ? undefined : `${local}@${ascii}`.toLowerCase();
};

export const mailAddress = readAs(address, 'must be one mail address');

/** The name beside our address in the From field: nothing that looks like an address or ends a header field. */
export const displayName = readAs((text) => {
  const name = text.trim();
  return /^[^\p{C}<>@"]{1,60}$/u.test(name) ? name : undefined;
}, 'must be a name of at most 60 characters, without @, <, > or quotes');

type SignUp = { readonly type: 'open' } | { readonly type: 'closed' } | { readonly type: 'listed'; readonly entries: readonly string[] };

export const signUp = readAs<SignUp>((text) => {
  if (text === 'open' || text === 'closed') return { type: text };
  const entries = listed(text).map((entry) => (entry.startsWith('@') ? address(`x${entry}`)?.slice(1) : address(entry)));
  return entries.every((entry) => entry !== undefined) ? { type: 'listed', entries } : undefined;
}, 'must be open, closed, or addresses and @domains separated by commas');

export const country = readAs((text) => {
  const code = text.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && isRegion(code) ? code : undefined;
}, 'must be a country code of two letters such as US');

/** Created on first use: the names take longer to load than the rest of a function. */
const isRegion = (code: string): boolean => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined;

export const timeZone = readAs(
  (text) => (/^[+-]/.test(text) ? undefined : Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId),
  'must be an IANA time zone such as Europe/Paris',
);

export const retentionDays = readAs((text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined), 'must be whole days, 1 to 999');

/** An ARN of AWS. */
export const arn = readAs((text) => (/^arn:[^:]+:[^:]+:[^:]*:[^:]*:\S+$/.test(text) ? text : undefined), 'must be an ARN');

export const seconds = readAs((text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : undefined), 'must be whole seconds');

/** Whatever a reader of the platform throws for bad text means just "bad text". */
function attempt<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
