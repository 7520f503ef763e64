/** Address lists of header fields (RFC 5322 section 3.4) as mailboxes; groups are flattened. What an address means to us: addresses.ts. */
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

/** Lower case, domain in ASCII; null when it is no address. */
export function normalAddress(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = lowerCase(address.slice(0, Math.max(at, 0)).trim());
  const domain = normalDomain(address.slice(at + 1).trim());
  if (domain === null || address.length > maxAddressLength || !isLocalPart(local)) return null;
  return `${local}@${domain}`;
}

/** The Kelvin sign's lower case is an ASCII k: somebody else's mailbox at the same provider would become the user's. */
const lowerCase = (local: string): string => local.replace(/[^\u212a]+/g, (part) => part.toLowerCase());

const isLocalPart = (local: string): boolean =>
  /^[^\s@<>()[\]",;:\\\u0000-\u001f\u007f]+$/.test(local) || /^"[^"\\\r\n\u0000-\u001f]{1,64}"$/.test(local);

/** Only letters are converted: the URL standard would also read "exa%6dple.com" as another domain than the one DMARC looked at. */
function normalDomain(domain: string): string | null {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  if (/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(lower) || /^\[[a-z0-9.:]{2,60}\]$/.test(lower)) return lower;
  if (!/[^\u0000-\u007f]/.test(lower) || !/^[\p{L}\p{M}\p{N}._-]+$/u.test(lower)) return null;
  return domainToASCII(lower) || null;
}
