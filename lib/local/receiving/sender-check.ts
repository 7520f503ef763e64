/**
 * Whether a mail's From is authenticated, on one machine: by trust if only this machine hands mail in, by what the MTA before us found, or
 * by our own check (verified-sender.ts).
 * Not here: who a proven sender is to us (handling), what the settings allow (settings.ts).
 */

import { noProof, proofIf } from '../../email/authentication/proof.ts';
import { proofByHeader } from '../../email/authentication/reported.ts';
import { addressSet } from '../../env/loopback.ts';
import type { Runtime } from '../../handling/runtime.ts';
import type { SenderCheck } from '../setting-fields.ts';
import { type VerifiedSenderParts, verifiedSender } from './verified-sender.ts';

export function senderCheck(check: SenderCheck, peers: readonly string[], parts: VerifiedSenderParts): Runtime['proofOf'] {
  if (check.type === 'verify') return verifiedSender(parts);
  // A mail with two authors is from nobody, whoever vouches for it.
  if (check.type === 'trust') return async ({ from }) => proofIf(from.length === 1);
  const isTrustedPeer = addressSet(peers);
  return async (message, { envelope }) =>
    envelope.peer !== null && isTrustedPeer(envelope.peer) ? proofByHeader(message, envelope, check.authservId) : noProof;
}
