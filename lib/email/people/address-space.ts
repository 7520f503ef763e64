/**
 * All addresses of one installation: made from a local part, and read back. Here they are a domain of our own.
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
  /** The right side of our Message-IDs, and of other ids that must be unique in the world. */
  readonly idDomain: string;
  /** What people call the installation: the name of the inbox, the origin of an export. */
  readonly name: string;
}

export function wholeDomain(domain: string): AddressSpace {
  const of = (local: string): string => `${local}@${domain}`;
  return {
    of,
    read(address) {
      const lower = address.trim().toLowerCase();
      return domainOf(lower) === domain.toLowerCase() ? readLocalPart(localPart(lower), lower) : { type: 'foreign' };
    },
    from: of('tactful'),
    idDomain: domain,
    name: domain,
  };
}
