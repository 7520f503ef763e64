/** What a correspondent's address tells: its domain, and whether a person reads it. Not here: our own addresses (our-addresses.ts). */
import { domainToUnicode } from 'node:url';
import { applicantTrackingDomains } from './boards/applicant-tracking.ts';
import { freemailBrands, freemailDomains } from './freemail-domains.ts';
import { hiringWords, machineMailboxes, noReplyWords, sharedMailboxes } from './hiring-mailboxes.ts';
import { relayDomains } from './relay-domains.ts';

export const localPart = (address: string): string => address.slice(0, Math.max(address.lastIndexOf('@'), 0));
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** As people write it: "müller.example" of xn--mller-kva.example. To be shown or compared with words, never to be written to. */
export const spokenDomain = (address: string): string => domainToUnicode(domainOf(address)) || domainOf(address);

/** Works without the list of public suffixes, which functions that read no mail need not load. */
export const isFreemail = (domain: string): boolean =>
  isUnder(domain.toLowerCase(), freemailDomains) || isRelay(domain) || freemailBrands.has(brandOf(domain.toLowerCase()));

export const isRelay = (domain: string): boolean => isUnder(domain.toLowerCase(), relayDomains);

/** The label before the public suffix: "yahoo" of mail.yahoo.co.uk, "initech" of gmail.initech.example. */
const brandOf = (domain: string): string =>
  /(?:^|\.)([^.]+)\.(?:(?:ac|co|com|gov|ne|net|or|org)\.[a-z]{2}|[a-z-]{2,24})$/.exec(domain.slice(-255))?.[1] ?? '';

/** jobs@, hr-berlin@, talent.acquisition@, info@: several people read it, and many conversations share it. */
export function isRoleMailbox(address: string): boolean {
  const local = withoutTag(localPart(address).toLowerCase());
  const words = local.split(/[^a-z]+/);
  // "human-resources" is one word; "h.r" are somebody's initials.
  const joined = words.join('');
  return sharedMailboxes.has(local) || words.some((word) => hiringWords.has(word)) || (joined.length > 5 && hiringWords.has(joined));
}

/** True if no person reads mail to it: a no-reply address, an applicant tracking system or a job board. */
export const isNoReplyOrAts = (address: string): boolean =>
  isNoReply(address) ||
  machineMailboxes.has(withoutTag(localPart(address).toLowerCase())) ||
  isUnder(domainOf(address).toLowerCase(), applicantTrackingDomains);

/** True if the local part says that nobody reads answers. */
export function isNoReply(address: string): boolean {
  const letters = withoutTag(localPart(address).toLowerCase()).replace(/[^a-z]/g, '');
  return noReplyWords.some((word) => letters.includes(word));
}

/** True if the table holds the domain or one of its parents. */
function isUnder(domain: string, table: ReadonlySet<string>): boolean {
  const labels = domain.split('.').slice(-6);
  return labels.some((_, index) => table.has(labels.slice(index).join('.')));
}

export const withoutTag = (local: string): string => local.replace(/(?<=.)\+.*$/, '');
