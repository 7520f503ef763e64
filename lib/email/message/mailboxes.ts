/**
 * Address lists of header fields (RFC 5322 section 3.4) as mailboxes, groups flattened. Not here: what an address means to us
 * (people/addresses.ts).
 */
import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';
import { decodeWords } from './encoded-words.ts';
import type { Mailbox } from './message.ts';

const maxListLength = 65_536; // our choice: more than 1,000 recipients
const maxNameLength = 200;
// RFC 5321 section 4.5.3.1: a local part of 64, a domain of 255.
const maxAddressLength = 320;

/** Mailboxes whose address can't be read are left out. */
export const readMailboxes = (value: string): readonly Mailbox[] =>
  addressparser(value.slice(0, maxListLength), { flatten: true }).flatMap(({ address, name }) => {
    const normal = normalAddress(address);
    return normal === null ? [] : [{ address: normal, name: readName(name) }];
  });

function readName(name: string): string | null {
  const decoded = decodeWords(name)
    .replace(/^["']|["']$/g, '')
    .trim()
    .slice(0, maxNameLength);
  return decoded === '' ? null : decoded;
}

/** Lower case, domain in ASCII; null if it is not an address. */
export function normalAddress(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = lowerCase(address.slice(0, Math.max(at, 0)).trim());
  const domain = normalDomain(address.slice(at + 1).trim());
  if (domain === null || address.length > maxAddressLength || !isLocalPart(local)) return null;
  return `${local}@${domain}`;
}

/** The lower case of the Kelvin sign is an ASCII k, which would turn somebody else's mailbox into the user's. */
const lowerCase = (local: string): string => local.replace(/[^\u212a]+/g, (part) => part.toLowerCase());

const isLocalPart = (local: string): boolean =>
  /^[^\s@<>()[\]",;:\\\u0000-\u001f\u007f]+$/.test(local) || /^"[^"\\\r\n\u0000-\u001f]{1,64}"$/.test(local);

/** We convert letters only. The URL standard would also decode "exa%6dple.com", into another domain than the one DMARC checked. */
function normalDomain(domain: string): string | null {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  if (/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(lower) || /^\[[a-z0-9.:]{2,60}\]$/.test(lower)) return lower;
  if (!/[^\u0000-\u007f]/.test(lower) || !/^[\p{L}\p{M}\p{N}._-]+$/u.test(lower)) return null;
  return domainToASCII(lower) || null;
}
