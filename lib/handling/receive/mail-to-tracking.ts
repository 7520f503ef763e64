/** Mail to a user's tracking address: from the user to somebody, from the user to us alone, from a correspondent, or from a stranger. */
import type { Profile } from '../../domain/settings/profile.ts';
import { readForwardingRequest } from '../../email/automated/forwarding-request.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { heardIn } from '../account/feedback.ts';
import { obeyUnproven } from '../obey/unproven-user.ts';
import type { InHand } from '../reading/in-hand.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import { gatherFor, mostRecipients, type TrackingAddress } from '../reading/look-up.ts';
import { isNamesake, isUnprovenUser, outsiders, type Speaker, speakerOf } from '../reading/sender-of-mail.ts';
import { isKnown } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import { hearColleague } from '../track/hear-colleague.ts';
import { timelineOfTheirs } from '../track/place/place-their-mail.ts';
import { isAway, takeAbsence } from '../track/take-absence.ts';
import { isAutoForward, takeAutoForward } from '../track/take-auto-forward.ts';
import { hearCorrespondent } from '../track/take-reply.ts';
import { trackMail } from '../track/track-mail.ts';
import { passRequestOn } from './automatic/pass-request-on.ts';
import { identified } from './doubts.ts';
import { mailToUsAlone } from './mail-to-us-alone.ts';
import { notSaidToUs, saidToUs } from './may-obey.ts';
import { parkOrDrop, takeIn } from './overtaking.ts';
import { contextFor } from './typed-words.ts';
import { askWhose, type ReceiveAgain } from './whose-address.ts';

export async function mailToTracking(
  received: Incoming,
  address: TrackingAddress,
  receiveAgain: ReceiveAgain,
  runtime: Runtime,
): Promise<string> {
  const { service } = runtime;
  const isToUsAlone = [...received.message.to, ...received.message.cc].every(
    ({ address: to }) => service.addresses.read(to).type !== 'foreign',
  );
  // Others will answer to the Message-ID they received, whoever signed it.
  const mail = isToUsAlone ? identified(received) : received;
  const { message } = mail;
  const theirs = await gatherFor(mail, address, runtime);
  if (theirs === null) return 'dropped: not a tracking address';
  const { gathered, profile: known } = theirs;
  const speaker = speakerOf(mail, known, gathered);
  // A known mail keeps its place, whatever its sender is to us by now.
  if (isKnown(mail, gathered) || (gathered.messages.has(message.messageId) && !maySpeak(speaker, mail, known))) {
    if (gathered.waitingFor.has(message.messageId)) await takeIn(known.userId, message.messageId, receiveAgain, runtime);
    return 'known already';
  }
  if (isUnprovenUser(mail, known) && outsiders(message, known, service.addresses).length === 0) {
    const addressed = saidToUs(mail, runtime);
    if (addressed !== 'to us') return notSaidToUs(mail, addressed, { profile: known, gathered }, runtime);
    const said = readAnswer(typedIn(mail), contextFor(mail, known, null, runtime));
    return obeyUnproven({ mail, profile: known, counters: gathered.counters, gathered, timelineId: null }, said, runtime);
  }
  const profile = speaker.type === 'user' ? await heardIn(mail, known, gathered, runtime) : known;
  const hand = { mail, profile, gathered, runtime };
  if (speaker.type === 'stranger') return strangersMail(hand, receiveAgain);
  if (speaker.type === 'correspondent' && isAway(mail)) return takeAbsence(hand, message);
  if (speaker.type === 'correspondent') return hearCorrespondent(hand, await timelineOfTheirs(hand, speaker.timelineId));
  const recipients = outsiders(message, profile, service.addresses).slice(0, mostRecipients);
  const { decided, counted } =
    recipients.length === 0 ? await mailToUsAlone(hand, address.tag) : await trackMail(hand, { recipients, tagWord: address.tag });
  // The counters show what was parked since the first look-up, without a further request.
  const wasParked = counted !== undefined && counted.parked !== gathered.counters.parked;
  if (gathered.waitingFor.has(message.messageId) || wasParked) await takeIn(profile.userId, message.messageId, receiveAgain, runtime);
  return decided;
}

const maySpeak = ({ type }: Speaker, mail: Incoming, profile: Profile): boolean => type !== 'stranger' || isUnprovenUser(mail, profile);

/** Somebody we don't know: perhaps the user under another address, a mail service with a question, or a new correspondent. */
async function strangersMail(hand: InHand, receiveAgain: ReceiveAgain): Promise<string> {
  const { mail, profile, runtime } = hand;
  if (isNamesake(mail, profile)) return askWhose(mail, profile, null, runtime);
  const request = mail.proven ? readForwardingRequest(mail.message, profile.addresses, false) : null;
  if (request !== null) return passRequestOn(hand, request);
  if (isAutoForward(mail, profile, runtime)) return takeAutoForward(hand);
  return (await hearColleague(hand)) ?? parkOrDrop(hand, receiveAgain);
}
