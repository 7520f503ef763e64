/** A phone number that a correspondent's mail shows, for a tel: link. */
import type { TimelineEvent } from '../../../domain/events.ts';

// Tel. +1 (555) 010-0199
// M: 0171 0000000
// +44 20 7946 0000
const labelled = /(?:^|[\s(])(?:tel|telephone|phone|mobile|cell|direct|office|t|m|p|d)\b[.:\s]{0,3}(\+?\(?\d[\d ()./-]{6,20}\d)(?![\d@])/im;
const international = /(?:^|\s)(\+\d[\d ()./-]{7,20}\d)(?![\d@])/m;
// Dana Reyes | Initech | (555) 010-0199
const northAmerican = /(?:^|[\s|,])((?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[.-]\d{4})(?![\d@-])/m;
// Fax +44 20 7946 0001
const fax = /\b(?:tele)?fax\b[.:\s]{0,3}\+?[\d ()./-]{7,25}/gi;

/** Their number as written in their newest mail that shows one, otherwise null. */
export function phoneNumber(events: readonly TimelineEvent[]): string | null {
  for (const event of events.toReversed()) {
    if (event.type !== 'ReplyReceived' || event.excerpt === null) continue;
    const text = event.excerpt.slice(0, 5000).replace(fax, ' ');
    const found = (labelled.exec(text) ?? international.exec(text) ?? northAmerican.exec(text))?.[1];
    const digits = found?.replace(/\D/g, '').length ?? 0;
    if (found !== undefined && digits >= 7 && digits <= 15) return found.trim();
  }
  return null;
}

/** RFC 3966: the digits, with a leading + where there is one. */
export const telLink = (number: string): string => `tel:${number.startsWith('+') ? '+' : ''}${number.replace(/\D/g, '')}`;
