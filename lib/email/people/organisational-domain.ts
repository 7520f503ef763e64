/** Apart from addresses.ts, since the list of public suffixes is large, and the functions that read no mail needn't load it. */
import { getDomain } from 'tldts';

// Private suffixes count: two customers under github.io or co.com are no more one organisation than two under co.uk.
const suffixes = { allowPrivateDomains: true } as const;

/** The domain that somebody registered (RFC 7489 section 3.2); of a public suffix, a bare host or an address literal: itself. */
export function organisationalDomain(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  return getDomain(lower, suffixes) ?? lower;
}
