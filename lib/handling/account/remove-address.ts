/** `remove address`: mail from there counts as a stranger's from then on. Told to the address that we mail now, and once to the removed one. */
import type { Command } from '../../domain/commands.ts';
import { composeAddressAnswer, composeAddressRemoved } from '../../email/compose/blocks/addresses.ts';
import type { AddressOutcome } from '../../email/wording/answers/addresses.ts';
import { mailIdOf } from '../mail-id.ts';
import { sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import type { Runtime } from '../runtime.ts';
import { disownAddress } from './own-address.ts';

export async function removeAddress(
  asking: Asking,
  { address }: Extract<Command, { type: 'RemoveAddress' }>,
  runtime: Runtime,
): Promise<void> {
  const { profile: before, mail } = asking;
  const outcome = outcomeFor(before.addresses, address);
  const profile = outcome === 'removed' ? await disownAddress(before, address, runtime) : before;
  const cause = `${mail.message.messageId} ${address}`;
  const facts = { ...(await factsFor({ ...asking, profile, timelineId: null }, runtime)), ...mailIdOf(profile, cause, 'address') };
  await sendAnswer(composeAddressAnswer(facts, { address, outcome, own: profile.addresses }), runtime);
  if (profile.addresses.includes(address) || outcome !== 'removed') return;
  const theirs = { ...facts, ...mailIdOf(profile, cause, 'removed'), replyAddress: null, references: [], user: { ...facts.user, address } };
  await sendAnswer(composeAddressRemoved(theirs), runtime);
}

function outcomeFor(own: readonly string[], address: string): AddressOutcome {
  if (!own.includes(address)) return 'not-yours';
  return own.length === 1 ? 'the-last' : 'removed';
}
