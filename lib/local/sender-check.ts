/**
 * Whether a mail's From is authenticated, on one machine: by trust where only this machine hands mail in, or by what the MTA before us found.
 * Not here: who a proven sender is to us (handling), what the settings allow (settings.ts).
 */

import { provenByHeader } from '../email/sender.ts';
import { addressSet } from '../env/loopback.ts';
import type { Runtime } from '../handling/runtime.ts';
import type { SenderCheck } from './setting-fields.ts';

export function senderCheck(check: SenderCheck, peers: readonly string[]): Runtime['isProven'] {
  // Two authors are nobody's word, whoever vouches for the mail.
  if (check.type === 'trust') return async ({ from }) => from.length === 1;
  const isTrustedPeer = addressSet(peers);
  return async (message, { envelope }) =>
    envelope.peer !== null && isTrustedPeer(envelope.peer) && provenByHeader(message, envelope, check.authservId);
}
