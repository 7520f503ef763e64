/** Separate from addresses.ts: the list of public suffixes is large, and functions that read no mail need not load it. */
import { domainToUnicode } from 'node:url';
import { getDomain, getDomainWithoutSuffix } from 'tldts';

// Private suffixes count: two customers under github.io or co.com are no more one organisation than two under co.uk.
const suffixes = { allowPrivateDomains: true } as const;

/** The registered domain (RFC 7489 section 3.2). A public suffix, a bare host or an address literal stays as it is. */
export function organisationalDomain(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  return getDomain(lower, suffixes) ?? lower;
}

/** The part of a domain that its organisation chose, as people write it: "müller" of karriere.xn--mller-kva.de. Empty: there is none. */
export const ownNameOf = (domain: string): string => domainToUnicode(getDomainWithoutSuffix(organisationalDomain(domain), suffixes) ?? '');
