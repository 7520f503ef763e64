/** Sends our mails: decides to whom and with which facts, and never sends more than the caps allow, so that no loop is possible. */

import { timeZoneOf, wordsCountryOf } from '../domain/settings/effective-settings.ts';
import type { Profile } from '../domain/settings/profile.ts';
import type { TimelineId } from '../domain/words.ts';
import type { OutgoingMail } from '../email/compose/outgoing-mail.ts';
import type { MailFacts } from '../email/wording/facts.ts';
import { capOfKind, caps, countedAs, spendCap } from './caps.ts';
import { newReplyAddress, shortHash, threadIdOf, trackingAddressOf, unsubscribeAddressOf } from './identity.ts';
import type { Runtime } from './runtime.ts';
import type { Allowance, Owner } from './store.ts';

/** Two deliveries of one mail at the same time: this one fails, and its redelivery learns whether the other succeeded. */
export class AnswerUnderWayError extends Error {
  override readonly name = 'AnswerUnderWayError';
  constructor(mailId: string) {
    super(`Another delivery of the same mail is sending our mail ${mailId}. This one sent nothing; deliver it again.`);
  }
}

/** Longer than a function takes from here to its end, shorter than SQS hides a mail in progress. Our choice. */
const leaseSeconds = 120;

/** The caps by who caused our mail. Mails caused by others use up nothing of the user's own allowance. */
const capsOfCauses = { user: 'any', others: 'others', operator: 'operator' } as const;

/** `repeated`: the address just got the same words. `capped`: it got enough mails of this kind. */
export type AnswerOutcome = 'sent' | 'capped' | 'repeated' | 'rejected';

export const isHeldBack = (outcome: AnswerOutcome): boolean => outcome === 'capped' || outcome === 'repeated';

/** An autoresponder that marks nothing changes only a number from reply to reply: "Ticket 5". Help that quotes it says the same again. */
const sameness = ({ kind, subject, text }: OutgoingMail): string =>
  kind === 'help' ? `${subject}\n${text}`.replace(/\d+/g, '0') : `${subject}\n${text}`;

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
  // A mail that comes only once shows itself whether it arrived. If the mailer doesn't know which mails it sent, we check before we send
  // one again.
  const isLeased = ofKind.times === 1 && outbound.knowsItsMails !== true;
  const counted: readonly (readonly [string, Allowance])[] = [
    [capsOfCauses[causedBy], caps[capsOfCauses[causedBy]]],
    [`same-${shortHash(sameness(mail))}`, caps.same],
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
 * Sends the answers to `stop` and `delete everything`. None of the other caps holds them back, however often a person says so. But a
 * mailbox that auto-replies with these words would exchange mails with us endlessly, so it gets at most as many of them a day as of all
 * other answers together.
 */
export async function sendLastWord(mail: OutgoingMail, runtime: Runtime): Promise<AnswerOutcome> {
  if ((await spendCap('last word', mail.to, mail.id, runtime)) !== 'spent') return sendAlways(mail, runtime);
  runtime.log.warn('answer held back', { kind: mail.kind, cap: 'last word' });
  return 'capped';
}

/** For mails that are never held back, because no mail from the user causes them, or because that mail was counted before. */
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

/** A new reply address for a mail about a timeline; the answer finds the timeline through it. */
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
