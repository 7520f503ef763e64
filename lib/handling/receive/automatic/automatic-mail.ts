/**
 * The few mails from machines to a tracking address that count: a portal's mail that the user's mailbox forwarded, a bounce that the user
 * forwards, and a mail service's question whether it may forward. The rest is dropped before any look-up.
 */
import { autoForwardedBy } from '../../../email/automated/auto-forward.ts';
import { looksLikeForwardingRequest, readForwardingRequest } from '../../../email/automated/forwarding-request.ts';
import type { Message } from '../../../email/message/message.ts';
import { readForward } from '../../../email/quoting/forwarded.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { incoming } from '../../reading/incoming.ts';
import { gatherFor, type TrackingAddress } from '../../reading/look-up.ts';
import { isKnown } from '../../record/record-mail.ts';
import type { Delivery, Runtime } from '../../runtime.ts';
import { isAutoForward, takeAutomaticForward } from '../../track/take-auto-forward.ts';
import { takeBounce } from '../../track/take-bounce.ts';
import { passRequestOn } from './pass-request-on.ts';

/** Null: it counts for nothing. */
export async function automaticMail(
  message: Message,
  delivery: Delivery,
  address: TrackingAddress,
  runtime: Runtime,
): Promise<string | null> {
  const mayCount =
    autoForwardedBy(message, delivery.envelope).length > 0 || looksLikeForwardingRequest(message) || readForward(message) !== null;
  if (!mayCount) return null;
  const mail = incoming(message, delivery, await runtime.proofOf(message, delivery));
  if (!mail.proven) return null;
  const theirs = await gatherFor(mail, address, runtime);
  return theirs === null ? null : counted({ mail, ...theirs, runtime });
}

async function counted(hand: InHand): Promise<string | null> {
  const { mail, profile, gathered, runtime } = hand;
  const { message } = mail;
  if (isKnown(mail, gathered)) return 'known already';
  if (profile.addresses.includes(mail.from)) {
    // The report's parts, which came along, make it look like a bounce.
    const forward = readForward(message);
    return forward === null ? null : takeBounce(hand, forward);
  }
  const request = readForwardingRequest(message, profile.addresses, true);
  if (request !== null) return passRequestOn(hand, request);
  return isAutoForward(mail, profile, runtime) ? takeAutomaticForward(hand) : null;
}
