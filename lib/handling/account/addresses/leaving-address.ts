/**
 * A newer address asks to remove an older one. All addresses are told, and the older one is removed after some days unless it says `no`. So
 * nobody can take over the account by getting one address added.
 * Not here: the removal itself (remove-address.ts), its due time (domain/settings/profile-due.ts).
 */

import { timeZoneOf } from '../../../domain/settings/effective-settings.ts';
import { isYoungerThan, keepingAddress, leavesAt, leavingOf, withLeavingAddress } from '../../../domain/settings/own-addresses.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { composeAddressKept, composeLeaving } from '../../../email/compose/blocks/addresses.ts';
import type { OutgoingMail } from '../../../email/compose/outgoing-mail.ts';
import type { MailFacts } from '../../../email/wording/facts.ts';
import { newReplyAddress } from '../../identity.ts';
import { mailIdOf } from '../../mail-id.ts';
import { mailFacts, sendAlways, sendAnswer } from '../../outbox.ts';
import type { Asking } from '../../reading/asking.ts';
import { appliedOnce, wasApplied } from '../../record/applied-once.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';

export async function askToLeave({ mail, profile: before }: Asking, address: string, runtime: Runtime): Promise<void> {
  const { store, service, random, now } = runtime;
  const cause = `${mail.message.messageId} leaving ${address}`;
  // The request was repeated while the address is already leaving. We send one mail and no more.
  const isRepeated = leavingOf(before, address) !== null && !wasApplied(before, cause);
  const profile = await updateProfile(
    before,
    (known) => appliedOnce(known, cause, (each) => withLeavingAddress(each, { address, askedBy: mail.from, askedAt: now() })),
    runtime,
  );
  const leaves = leavingOf(profile, address);
  if (leaves === null) return;
  const replyAddress = newReplyAddress(random, service.addresses);
  const expiresAt = leavesAt(leaves);
  await store.claimOwner(replyAddress, {
    userId: profile.userId,
    timelineId: null,
    purpose: 'question',
    asks: 'leaving',
    about: address,
    expiresAt,
  });
  const leavesOn = expiresAt.toZonedDateTimeISO(timeZoneOf(profile, service)).toPlainDate();
  const compose = (facts: MailFacts): OutgoingMail => composeLeaving(facts, { address, askedBy: leaves.askedBy, leavesOn });
  const [first = ''] = profile.addresses;
  if (isRepeated) await sendAnswer(compose(factsTo(first, cause, replyAddress, profile, runtime)), runtime);
  else await tellAll(compose, cause, replyAddress, profile, runtime);
}

/** A no counts from that address or an older one. Any other answer gets the current state, and from where a no counts. */
export async function keepOrLeave(asking: Asking, yes: boolean, runtime: Runtime): Promise<void> {
  const { mail, profile: before, question } = asking;
  if (question?.type !== 'leaving') return;
  const { address } = question;
  if (yes || isYoungerThan(before, mail.from, address)) return askToLeave(asking, address, runtime);
  const profile = await updateProfile(before, (known) => keepingAddress(known, address), runtime);
  const cause = `${mail.message.messageId} kept ${address}`;
  await tellAll((facts) => composeAddressKept(facts, address), cause, null, profile, runtime);
}

/** Not held back by the caps of answers: an attacker who used those up would remove the address silently. */
async function tellAll(
  compose: (facts: MailFacts) => OutgoingMail,
  cause: string,
  replyAddress: string | null,
  profile: Profile,
  runtime: Runtime,
): Promise<void> {
  for (const to of profile.addresses) await sendAlways(compose(factsTo(to, cause, replyAddress, profile, runtime)), runtime);
}

function factsTo(to: string, cause: string, replyAddress: string | null, profile: Profile, runtime: Runtime): MailFacts {
  const facts = mailFacts(profile, { ...mailIdOf(profile, `${cause} ${to}`, 'leaving'), replyAddress, references: [] }, runtime);
  return { ...facts, user: { ...facts.user, address: to } };
}
