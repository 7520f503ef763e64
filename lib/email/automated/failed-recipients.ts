/** The recipients that a bounce could not reach, when the user forwards one. */

import type { Mailbox } from '../message/message.ts';
import { automatedBeginning } from './automated-mail.ts';
import { isDaemon } from './daemons.ts';
import { failedByStatus } from './delivery-status.ts';

const REPORTS_FAILURE =
  /\b(?:undeliver(?:able|ed)|delivery (?:status notification|has failed|failed|failure|incomplete)|returned mail|failure notice|mail delivery (?:failed|subsystem)|could ?n[o']t be delivered|could not be delivered|wasn't delivered|not delivered|address not found|user unknown|no such user|does not exist|mailbox (?:not found|unavailable|full))\b/i;
/** A delay is no failure. */
const DELAYED = /\b(?:delay(?:ed)?|will (?:keep|be) (?:trying|retried)|temporarily|warning: could not send message for past)\b/i;

// Final-Recipient: rfc822; dana@initech.example (RFC 3464, section 2.3.2)
const FIELD = /^(?:final|original)-recipient:\s{0,5}(?:rfc822|utf-8);\s{0,5}<?([^\s<>;]{1,200}@[^\s<>;]{1,200}?)>?\s*$/im;
// X-Failed-Recipients: dana@initech.example
const FAILED_FIELD = /^x-failed-recipients:\s{0,5}<?([^\s<>,]{1,200}@[^\s<>,]{1,200})>?/im;
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

const maxLength = 20_000;
const mostAddresses = 20;

/**
 * Most likely first. A report also names its own server and the user; the caller takes the address that the user wrote to. Empty: no
 * bounce.
 */
export function failedRecipients({ from, subject, text, deliveryStatuses }: Report): readonly string[] {
  const body = text.slice(0, maxLength);
  const told = deliveryStatuses.map(failedByStatus).filter((each) => each !== null);
  const failed = told.flat();
  if (told.length > 0 ? failed.length === 0 : !isBounce(from, subject, body)) return [];
  // What the text names comes after: the report may name only where their mailbox forwards to.
  const named = [...failed, FIELD.exec(body)?.[1], FAILED_FIELD.exec(body)?.[1], ...(body.match(ADDRESS) ?? [])];
  return [...new Set(named.flatMap((address) => (address === undefined ? [] : [address.toLowerCase()])))].slice(0, mostAddresses);
}

interface Report {
  readonly from: Mailbox | null;
  readonly subject: string;
  readonly text: string;
  /** `Message.deliveryStatuses`: where one names recipients, it decides, and not the text. */
  readonly deliveryStatuses: readonly string[];
}

function isBounce(from: Mailbox | null, subject: string, body: string): boolean {
  const plain = subject.slice(0, 200).toLowerCase().trim();
  if (DELAYED.test(plain)) return false;
  const begins = automatedBeginning(plain) !== null;
  const byDaemon = from !== null && isDaemon(from.address);
  // In whatever language the rest is.
  if (byDaemon && begins) return true;
  if (!byDaemon && !begins && !REPORTS_FAILURE.test(plain)) return false;
  return REPORTS_FAILURE.test(plain) || REPORTS_FAILURE.test(body) || FIELD.test(body);
}
