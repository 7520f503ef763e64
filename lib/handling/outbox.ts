/** Sending our mails: to whom, with which facts, and never more than the caps allow, so that no loop is possible. */

import { timeZoneOf, wordsCountryOf } from '../domain/settings/effective-settings.ts';
import type { Profile } from '../domain/settings/profile.ts';
import type { TimelineId } from '../domain/words.ts';
import type { OutgoingMail } from '../email/compose/outgoing-mail.ts';
import type { MailFacts } from '../email/wording/facts.ts';
import { capOfKind, caps, countedAs, spendCap } from './caps.ts';
import { newReplyAddress, shortHash, threadIdOf, trackingAddressOf, unsubscribeAddressOf } from './identity.ts';
import type { Runtime } from './runtime.ts';
import type { Allowance, Owner } from './store.ts';

/** Two deliveries of one mail at once: this one waits, and learns when it comes again whether the other got through. */
export class AnswerUnderWayError extends Error {
  override readonly name = 'AnswerUnderWayError';
  constructor(mailId: string) {
    super(`Our mail ${mailId} is being sent by another delivery of the same mail. Nothing was sent by this one; deliver it again.`);
  }
}

/** Longer than a function takes from here to the end, shorter than SQS hides a mail that is being handled. Our choice. */
const leaseSeconds = 120;

/** Whose doing our mail is: what others cause takes nothing from what the user asks for. */
const capsOfCauses = { user: 'any', others: 'others', operator: 'operator' } as const;

/** `repeated`: its address got the same words just now. `capped`: it got enough of such mails. */
export type AnswerOutcome = 'sent' | 'capped' | 'repeated' | 'rejected';

export const isHeldBack = (outcome: AnswerOutcome): boolean => outcome === 'capped' || outcome === 'repeated';

/**
 * Sends an answer, unless its address got enough of them.
 * @throws AnswerUnderWayError when another delivery of the same mail is sending it now
 */
export async function sendAnswer(
  mail: OutgoingMail,
  runtime: Runtime,
  causedBy: keyof typeof capsOfCauses = 'user',
): Promise<AnswerOutcome> {
  const { store, log, outbound } = runtime;
  const ofKind = capOfKind(mail.kind);
  // What comes once tells by itself whether it came; where the post doesn't know its mails, that is asked before one is sent again.
  const isLeased = ofKind.times === 1 && outbound.knowsItsMails !== true;
  const counted: readonly (readonly [string, Allowance])[] = [
    [capsOfCauses[causedBy], caps[capsOfCauses[causedBy]]],
    [`same-${shortHash(`${mail.subject}\n${mail.text}`)}`, caps.same],
    [countedAs(mail.kind), isLeased ? { ...ofKind, leaseSeconds } : ofKind],
  ];
  for (const [key, allowance] of counted) {
    const spent = await store.spend(mail.to, key, allowance, runtime.now(), mail.id);
    if (spent === 'under way') throw new AnswerUnderWayError(mail.id);
    if (spent === 'spent') {
      log.warn('answer held back', { kind: mail.kind, cap: key.slice(0, 4) });
      return key.startsWith('same-') ? 'repeated' : 'capped';
    }
  }
  const sent = await sendAlways(mail, runtime);
  if (isLeased) await store.settle(mail.to, mail.kind, mail.id);
  return sent;
}

/**
 * The answers to `stop` and `delete everything`: held back by none of these caps, however often a person says so. A mailbox that answers
 * all mails by saying so would have one of ours for each of its own without an end: it hears as many in a day as of all others together.
 */
export async function sendLastWord(mail: OutgoingMail, runtime: Runtime): Promise<AnswerOutcome> {
  if ((await spendCap('last word', mail.to, mail.id, runtime)) !== 'spent') return sendAlways(mail, runtime);
  runtime.log.warn('answer held back', { kind: mail.kind, cap: 'last word' });
  return 'capped';
}

/** For what is never held back, since no mail of theirs causes it, or one that was counted before. */
export async function sendAlways(mail: OutgoingMail, runtime: Runtime): Promise<'sent' | 'rejected'> {
  const result = await runtime.outbound.send(mail);
  if (result.type === 'rejected') runtime.log.warn('mail rejected', { kind: mail.kind, reason: result.reason });
  else runtime.log.info('mail sent', { kind: mail.kind, step: mail.step, timelineId: mail.timelineId });
  return result.type;
}

/** The facts that every mail to a user needs. */
export const mailFacts = (
  profile: Profile,
  { id, formerId, replyAddress, references }: Pick<MailFacts, 'id' | 'formerId' | 'replyAddress' | 'references'>,
  runtime: Runtime,
): MailFacts => ({
  id,
  formerId,
  sentAt: runtime.now(),
  service: { addresses: runtime.service.addresses, rawMailDays: runtime.service.rawMailDays },
  user: {
    address: profile.addresses[0] ?? '',
    name: profile.name,
    timeZone: timeZoneOf(profile, runtime.service),
    country: wordsCountryOf(profile, runtime.service),
    trackingAddress: trackingAddressOf(profile, runtime.service.addresses),
    unsubscribeAddress: unsubscribeAddressOf(profile, runtime.service.addresses),
    discreet: profile.wishes.discreet,
  },
  replyAddress,
  references,
  alsoAsks: profile.heldBecause === 'complaint' ? 'resume' : null,
});

/** A new reply address for a mail about a timeline, through which its answer finds the way. */
export async function claimReplyAddress(
  timelineId: TimelineId,
  profile: Profile,
  purpose: Owner['purpose'],
  runtime: Runtime,
): Promise<string> {
  const address = newReplyAddress(runtime.random, runtime.service.addresses);
  await runtime.store.claimOwner(address, { userId: profile.userId, timelineId, purpose, expiresAt: null });
  return address;
}

export const threadReferences = (timelineId: TimelineId, runtime: Runtime): readonly string[] => [
  threadIdOf(timelineId, runtime.service.addresses),
];
