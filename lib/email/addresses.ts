/** What a correspondent's address tells: whose domain it is, and whether a person reads it. Our own addresses: our-addresses.ts. */
import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { freemailBrands, freemailDomains } from './freemail-domains.ts';
import { applicantTrackingDomains, hiringWords, machineMailboxes, noReplyWords, sharedMailboxes } from './hiring-mailboxes.ts';

// Private suffixes count: two customers under github.io or co.com are no more one organisation than two under co.uk.
const suffixes = { allowPrivateDomains: true } as const;

export const localPart = (address: string): string => address.slice(0, Math.max(address.lastIndexOf('@'), 0));
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The domain that somebody registered (RFC 7489 section 3.2); of a public suffix, a bare host or an address literal: itself. */
export function organisationalDomain(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  return getDomain(lower, suffixes) ?? lower;
}

export function isFreemail(domain: string): boolean {
  const organisation = organisationalDomain(domain);
  return freemailDomains.has(organisation) || freemailBrands.has(getDomainWithoutSuffix(organisation, suffixes) ?? '');
}

/** jobs@, hr-berlin@, talent.acquisition@, info@: whoever is on duty reads it, and many conversations share it. */
export function isRoleMailbox(address: string): boolean {
  const local = withoutTag(localPart(address).toLowerCase());
  const words = local.split(/[^a-z]+/);
  // "human-resources" is one word; "h.r" are somebody's initials.
  const joined = words.join('');
  return sharedMailboxes.has(local) || words.some((word) => hiringWords.has(word)) || (joined.length > 5 && hiringWords.has(joined));
}

/** Mail to it reaches no inbox: a no-reply address, or that of an applicant tracking system or job board. */
export const isNoReplyOrAts = (address: string): boolean =>
  isNoReply(address) ||
  machineMailboxes.has(withoutTag(localPart(address).toLowerCase())) ||
  isApplicantTracking(domainOf(address).toLowerCase());

/** Its local part says that nobody reads answers. */
export function isNoReply(address: string): boolean {
  const letters = withoutTag(localPart(address).toLowerCase()).replace(/[^a-z]/g, '');
  return noReplyWords.some((word) => letters.includes(word));
}

/** The domain or one that it is under stands in the table. */
function isApplicantTracking(domain: string): boolean {
  const labels = domain.split('.').slice(-6);
  return labels.some((_, index) => applicantTrackingDomains.has(labels.slice(index).join('.')));
}

const withoutTag = (local: string): string => local.replace(/(?<=.)\+.*$/, '');
