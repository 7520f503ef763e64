/**
 * Whether a mail's From is authenticated, according to SES (design, section 4): its verdicts on DMARC and SPF, and for DKIM the topmost
 * Authentication-Results. The DKIM verdict alone names no domain, so an attacker's own signature would pass.
 */

import { type Evidence, type Proof, proofBy } from '../../email/authentication/proof.ts';
import { proofByHeader, reportedEvidence, reportedResults } from '../../email/authentication/reported.ts';
import type { Envelope, Message } from '../../email/message/message.ts';
import { domainOf } from '../../email/people/addresses.ts';
import type { Runtime } from '../../handling/runtime.ts';
import type { ReceivedMail } from './ses-notification.ts';

/** SES's name for itself (RFC 8601, section 2.5). */
const authservId = 'amazonses.com';

/** `times`: the number of this delivery, from 1. */
export const sesSenderCheck =
  ({ rawKey, verdicts }: ReceivedMail, times: number): Runtime['proofOf'] =>
  async (message, delivery) => {
    // This is a parked mail, handled with the current one. The verdicts are not about it, but the fields that SES wrote on top of it are.
    if (delivery.rawKey !== rawKey) return proofByHeader(message, delivery.envelope, authservId);
    const proof = proofByVerdicts(message, delivery.envelope, verdicts);
    const isUnknown = verdicts.dmarc === 'PROCESSING_FAILED' || verdicts.spf === 'PROCESSING_FAILED';
    if (!proof.proven && isUnknown && times === 1) throw new SenderCheckFailedError(rawKey);
    return proof;
  };

/**
 * SES writes its own field above all fields that came with the mail. Only that field names the domains, and a DMARC failure in it counts as
 * well.
 */
function proofByVerdicts(message: Message, envelope: Envelope, { dmarc, spf, dmarcPolicy }: ReceivedMail['verdicts']): Proof {
  const reported = reportedEvidence(reportedResults(message.headers, authservId) ?? [], envelope);
  const evidence: Evidence = {
    dmarc: dmarc === null || reported.dmarc?.result === 'fail' ? reported.dmarc : { result: dmarc, domain: null, policy: dmarcPolicy },
    spf: spf === null ? null : { result: spf, domain: domainOf(envelope.mailFrom) },
    dkim: reported.dkim,
  };
  return proofBy(message, evidence);
}

export class SenderCheckFailedError extends Error {
  override readonly name = 'SenderCheckFailedError';
  constructor(rawKey: string) {
    super(`SES could not check who sent the mail ${rawKey}. Nothing was done with it; if it is delivered again, it counts as unproven.`);
  }
}
