import type { Temporal } from 'temporal-polyfill';
import type { Envelope } from '../../email/message/message.ts';

// A client's own name goes into a header field only if it can't be mistaken for anything else.
const plainName = /^[a-z0-9.:_[\]-]{1,255}$/i;

/**
 * The trace field of our own hop (RFC 5321, section 4.4), including its line end.
 * `protocol` is ESMTP, ESMTPS and so on (RFC 3848). The recipient is named only if there is one: several may not know of each other.
 */
export function receivedField(envelope: Envelope, protocol: string, domain: string, receivedAt: Temporal.Instant): string {
  const helo = envelope.helo !== null && plainName.test(envelope.helo) ? envelope.helo : 'unknown';
  const [recipient, ...more] = envelope.recipients;
  const forWhom = recipient !== undefined && more.length === 0 && /^[!-~]{1,320}$/.test(recipient) ? `\r\n\tfor <${recipient}>` : '';
  const date = new Date(receivedAt.epochMilliseconds).toUTCString().replace('GMT', '+0000');
  return `Received: from ${helo} (${envelope.peer === null ? 'local' : `[${envelope.peer}]`})\r\n\tby ${domain} with ${protocol}${forWhom};\r\n\t${date}\r\n`;
}
