/**
 * `remove address`: from then on mail from that address counts as a stranger's. We tell the address that we mail now, and once the removed
 * one.
 * Not here: an older address, which may say no first (leaving-address.ts).
 */

import type { Command } from '../../../domain/commands.ts';
import { isYoungerThan, keepingAddress, type LeavingAddress } from '../../../domain/settings/own-addresses.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { composeAddressAnswer, composeAddressRemoved } from '../../../email/compose/blocks/addresses.ts';
import type { AddressOutcome } from '../../../email/wording/answers/addresses.ts';
import type { MailFacts } from '../../../email/wording/facts.ts';
import { mailIdOf } from '../../mail-id.ts';
import { mailFacts, sendAlways, sendAnswer } from '../../outbox.ts';
import { type Asking, factsFor } from '../../reading/asking.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';
import { askToLeave } from './leaving-address.ts';
import { disownAddress } from './own-address.ts';

export async function removeAddress(
  asking: Asking,
  { address }: Extract<Command, { type: 'RemoveAddress' }>,
  runtime: Runtime,
): Promise<void> {
  const { profile: before, mail } = asking;
  const outcome = outcomeFor(before.addresses, address);
  if (outcome === 'removed' && isYoungerThan(before, mail.from, address)) return askToLeave(asking, address, runtime);
  const profile = outcome === 'removed' ? await disownAddress(before, address, runtime) : before;
  const cause = `${mail.message.messageId} ${address}`;
  const facts = { ...(await factsFor({ ...asking, profile, timelineId: null }, runtime)), ...mailIdOf(profile, cause, 'address') };
  await sendAnswer(composeAddressAnswer(facts, { address, outcome, own: profile.addresses }), runtime);
  if (profile.addresses.includes(address) || outcome !== 'removed') return;
  await sendAnswer(composeAddressRemoved(toTheRemoved(profile, cause, address, runtime)), runtime);
}

/** Removes an older address that newer ones asked to remove, after its days have passed without a `no`. */
export async function removeLeft(before: Profile, { address, askedAt }: LeavingAddress, runtime: Runtime): Promise<Profile> {
  const profile = await disownAddress(before, address, runtime);
  if (profile.addresses.includes(address)) return updateProfile(profile, (known) => keepingAddress(known, address), runtime);
  const cause = `left ${address} ${askedAt}`;
  const facts = mailFacts(profile, { ...mailIdOf(profile, cause, 'address'), replyAddress: null, references: [] }, runtime);
  await sendAlways(composeAddressAnswer(facts, { address, outcome: 'removed', own: profile.addresses }), runtime);
  await sendAlways(composeAddressRemoved(toTheRemoved(profile, cause, address, runtime)), runtime);
  return profile;
}

function toTheRemoved(profile: Profile, cause: string, address: string, runtime: Runtime): MailFacts {
  const facts = mailFacts(profile, { ...mailIdOf(profile, cause, 'removed'), replyAddress: null, references: [] }, runtime);
  return { ...facts, user: { ...facts.user, address } };
}

function outcomeFor(own: readonly string[], address: string): AddressOutcome {
  if (!own.includes(address)) return 'not-yours';
  return own.length === 1 ? 'the-last' : 'removed';
}
