/**
 * Whether a mail's From is authenticated, by what SES found (design, section 4): its verdicts on DMARC and SPF, and for DKIM the topmost
 * Authentication-Results, since a verdict on DKIM alone names no domain: an attacker's own signature passes.
 */

import { parseAuthenticationResults } from '../../email/authentication/authentication-results.ts';
import { headerEvidence, provenByHeader, provenByReport } from '../../email/authentication/sender.ts';
import { fieldValue } from '../../email/message/header-fields.ts';
import type { Envelope, Message } from '../../email/message/message.ts';
import { domainOf } from '../../email/people/addresses.ts';
import type { Runtime } from '../../handling/runtime.ts';
import type { ReceivedMail } from './ses-notification.ts';

/** What SES calls itself (RFC 8601, section 2.5). */
const authservId = 'amazonses.com';

/** `times`: how often this delivery came, from 1. */
export const sesSenderCheck =
  ({ rawKey, verdicts }: ReceivedMail, times: number): Runtime['isProven'] =>
  async (message, delivery) => {
    // A mail that was parked and is taken in with this one: the verdicts are not its own, what SES wrote on top of it is.
    if (delivery.rawKey !== rawKey) return provenByHeader(message, delivery.envelope, authservId);
    if (isProven(message, delivery.envelope, verdicts)) return true;
    const isUnknown = verdicts.dmarc === 'PROCESSING_FAILED' || verdicts.spf === 'PROCESSING_FAILED';
    if (isUnknown && times === 1) throw new SenderCheckFailedError(rawKey);
    return false;
  };

function isProven(message: Message, envelope: Envelope, { dmarc, spf }: ReceivedMail['verdicts']): boolean {
  const evidence = {
    dmarc: dmarc === null ? null : { result: dmarc, domain: null },
    spf: spf === null ? null : { result: spf, domain: domainOf(envelope.mailFrom) },
    dkim: dkimFindings(message, envelope),
  };
  return provenByReport(message, evidence) !== null;
}

/** SES writes its own field above all that came with the mail; only that one is its word (RFC 8601, section 5). */
function dkimFindings(message: Message, envelope: Envelope) {
  const topmost = parseAuthenticationResults(fieldValue(message.headers, 'authentication-results') ?? '');
  return topmost?.authservId === authservId ? headerEvidence(topmost.results, envelope).dkim : [];
}

export class SenderCheckFailedError extends Error {
  override readonly name = 'SenderCheckFailedError';
  constructor(rawKey: string) {
    super(`SES could not check who sent the mail ${rawKey}. Nothing was done with it; delivered once more it counts as unproven.`);
  }
}
