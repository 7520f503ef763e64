/**
 * A mail to the user that their mailbox forwarded automatically (design, section 4, "Automatic mail"). Anybody who knows the address can
 * forge the marks of that, so they only let people speak for themselves: with an authenticated From, as a correspondent, without an answer.
 * Not here: what the user forwards by hand (take-forward.ts).
 */

import { isSilent } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { autoForwardedBy } from '../../email/automated/auto-forward.ts';
import { isApplicationReceipt } from '../../email/kind/application-receipt.ts';
import { isNoReplyOrAts, isRoleMailbox } from '../../email/people/addresses.ts';
import type { InHand } from '../reading/in-hand.ts';
import type { Incoming } from '../reading/incoming.ts';
import { nearestKnown } from '../reading/sender-of-mail.ts';
import { keepUntold } from '../record/untold.ts';
import type { Runtime } from '../runtime.ts';
import { askWhichOfTheirs } from './ask-which-of-theirs.ts';
import { endsIt } from './place/place-no.ts';
import { placeTheirMail } from './place/place-their-mail.ts';
import { isAway, takeAbsence } from './take-absence.ts';
import { receipt, takeTheirMail } from './take-forward.ts';
import { takeReply } from './take-reply.ts';
import { trackMail } from './track-mail.ts';

/**
 * Somebody wrote to the user, and the user's mailbox forwarded it. Nothing is tracked for a user whose own mail was never authenticated.
 */
export const isAutoForward = (
  { from, proven, message, delivery }: Incoming,
  { addresses, unproven }: Profile,
  { service }: Runtime,
): boolean =>
  proven &&
  !unproven &&
  !addresses.includes(from) &&
  service.addresses.read(from).type === 'foreign' &&
  autoForwardedBy(message, delivery.envelope).some((address) => addresses.includes(address));

/** From a person: an answer, or the beginning of a conversation. */
export async function takeAutoForward(hand: InHand): Promise<string> {
  const { mail, profile, runtime } = hand;
  if (isAway(mail) && !endsIt(hand)) return takeAbsence(hand, mail.message);
  const askWhich = () => (isSilent(profile, runtime.now()) ? Promise.resolve() : askWhichOfTheirs(hand, { byHand: false }));
  return takeTheirMail(hand, mail.message, { owes: () => null, answer: async () => {}, askWhich });
}

/** From a machine: a portal's receipt, a rejection of a known application, or an absence. Null: anything else is ignored. */
export async function takeAutomaticForward(hand: InHand): Promise<string | null> {
  const { profile, gathered, runtime } = hand;
  const { message } = hand.mail;
  const [from] = message.from;
  // A portal writes to the applicant. A mail that was signed for somebody else and replayed names somebody else.
  const isToUser = [...message.to, ...message.cc].some(({ address }) => profile.addresses.includes(address));
  if (from === undefined || !isToUser) return null;
  if (isApplicationReceipt({ from, subject: message.subject, text: message.text })) {
    // In the thread of an application that we saw, it says nothing new.
    if (nearestKnown(message, gathered) !== null) return null;
    return (await trackMail(hand, { recipients: [from], tagWord: null, asKind: receipt, quiet: true })).decided;
  }
  if (isAway(hand.mail) && !endsIt(hand)) return takeAbsence(hand, message);
  if (!endsIt(hand) || !(isNoReplyOrAts(from.address) || isRoleMailbox(from.address))) return null;
  const place = await placeTheirMail(hand, { outer: message, tags: [] });
  // A machine forwarded it, so we ask nobody.
  if (typeof place === 'string' || place.loaded === null) return null;
  return takeReply(hand, {
    byMachine: true,
    choosePlace: async () => place,
    owes: () => 'untold',
    answer: async () => void (await keepUntold(profile, place.timelineId, runtime)),
  });
}
