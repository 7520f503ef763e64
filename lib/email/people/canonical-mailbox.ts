/** One name for all spellings of a mailbox: without a tag behind a plus, at Gmail without dots. For counting, never for knowing who somebody is. */
import { domainOf, localPart } from './addresses.ts';

const gmail = new Set(['gmail.com', 'googlemail.com']);

export function canonicalMailbox(address: string): string {
  const lower = address.toLowerCase();
  const local = localPart(lower).replace(/\+.*$/s, '');
  const domain = domainOf(lower) ?? '';
  return gmail.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}
