/**
 * All addresses of one installation: made from a local part, and read back. They are a domain of our own, or the plus-addresses of
 * one mailbox.
 * Not here: which local parts there are (our-addresses.ts).
 */
import { domainOf, localPart } from './addresses.ts';
import { type OurAddress, readLocalPart } from './our-addresses.ts';

export interface AddressSpace {
  /** The address with this local part: `start`, `r-…`, the 12 characters of a tracking address. */
  of(local: string): string;
  /** Ignores letter case. */
  read(address: string): OurAddress;
  /** In the From of all our mails, and where a command may always be mailed. */
  readonly from: string;
  /** The display name beside it. */
  readonly fromName: string;
  /** The right side of our Message-IDs, and of other ids that must be unique in the world. */
  readonly idDomain: string;
  /** The name of the installation: in the inbox, and as the origin of an export. */
  readonly name: string;
}

/** What the sender is called unless the operator chose another name. */
export const usualFromName = 'Tactful';

export function wholeDomain(domain: string, fromName = usualFromName): AddressSpace {
  const of = (local: string): string => `${local}@${domain}`;
  return {
    of,
    read(address) {
      const lower = address.trim().toLowerCase();
      return domainOf(lower) === domain.toLowerCase() ? readLocalPart(localPart(lower), lower) : { type: 'foreign' };
    },
    from: of('tactful'),
    fromName,
    idDomain: domain,
    name: domain,
  };
}

/** A local part has at most 64 octets (RFC 5321, section 4.5.3.1.1); our longest is `r-`, 26 characters and the plus before them. */
export const longestBase = 28;

/**
 * The plus-addresses of one mailbox (RFC 5233): `jo.tactful+<local>@example.com`, with a tag after a second plus. Our From is the bare
 * mailbox, because a relay would rewrite any other. Mail to it counts as mail to `tactful@`.
 */
export function plusAddresses(mailbox: string, fromName = usualFromName): AddressSpace {
  const base = mailbox.toLowerCase();
  const [name, domain] = [localPart(base), domainOf(base)];
  const isNamedAlone = (local: string): boolean => local === 'tactful';
  return {
    of: (local) => (isNamedAlone(local) ? base : `${name}+${local}@${domain}`),
    read(address) {
      const lower = address.trim().toLowerCase();
      const local = localPart(lower);
      if (domainOf(lower) !== domain) return { type: 'foreign' };
      if (local === name) return { type: 'service', name: 'tactful' };
      return local.startsWith(`${name}+`) ? readLocalPart(local.slice(name.length + 1), lower) : { type: 'foreign' };
    },
    from: base,
    fromName,
    idDomain: domain,
    name: base,
  };
}
