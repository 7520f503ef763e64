/**
 * `add address`: adds another address of the user. We ask that address itself, in a mail that does not say who asked, and it counts once it
 * was answered from there. The asker learns nothing about other users: for another user's address the answer is the same, and no mail is
 * sent.
 */

import type { Command } from '../../../domain/commands.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { isAssent } from '../../../email/commands/assent.ts';
import { composeAddressAnswer, composeConfirmAddress } from '../../../email/compose/blocks/addresses.ts';
import type { AddressOutcome } from '../../../email/wording/answers/addresses.ts';
import { spendCap } from '../../caps.ts';
import { newReplyAddress } from '../../identity.ts';
import { mailIdOf } from '../../mail-id.ts';
import { mailFacts, sendAnswer } from '../../outbox.ts';
import { type Asking, factsFor } from '../../reading/asking.ts';
import { type Incoming, typedIn } from '../../reading/incoming.ts';
import { answerOnce } from '../../record/record-mail.ts';
import type { Runtime } from '../../runtime.ts';
import type { Owner } from '../../store.ts';
import { mayAskToConfirm } from '../may-confirm.ts';
import { takeRefusal } from '../unconfirmed.ts';
import { ownAddress } from './own-address.ts';

/** The same time as for a person who joins. */
const answerWithinHours = 7 * 24;

export async function addAddress(asking: Asking, { address }: Extract<Command, { type: 'AddAddress' }>, runtime: Runtime): Promise<void> {
  const outcome = await askAddress(asking, address, runtime);
  const facts = await factsFor({ ...asking, timelineId: null }, runtime);
  const id = mailIdOf(asking.profile, `${asking.mail.message.messageId} ${address}`, 'address');
  await sendAnswer(composeAddressAnswer({ ...facts, ...id }, { address, outcome, own: asking.profile.addresses }), runtime);
}

async function askAddress({ mail, profile }: Asking, address: string, runtime: Runtime): Promise<AddressOutcome> {
  const { store, service, random, now } = runtime;
  if (profile.addresses.includes(address)) return 'yours';
  if (service.addresses.read(address).type !== 'foreign') return 'ours';
  const { correspondents } = await store.gather(profile.userId, { messageIds: [], correspondents: [address] });
  if (correspondents.has(address)) return 'theirs';
  const id = mailIdOf(profile, `${mail.message.messageId} ${address}`, 'confirm');
  if ((await spendCap('add-address', profile.addresses[0] ?? '', id.id, runtime)) === 'spent') return 'too-many';
  const isNobodys = (await store.ownerOf(address, now())) === null;
  if (!isNobodys || !(await mayAskToConfirm(address, id, null, runtime))) return 'asked';
  const replyAddress = newReplyAddress(random, service.addresses);
  const expiresAt = now().add({ hours: answerWithinHours });
  await store.claimOwner(replyAddress, { userId: profile.userId, timelineId: null, purpose: 'confirm', about: address, expiresAt });
  // No references: the id of the mail that asked names its sender's domain.
  const facts = mailFacts(profile, { ...id, replyAddress, references: [] }, runtime);
  const question = composeConfirmAddress({ ...facts, user: { ...facts.user, address, name: null } });
  await sendAnswer({ ...question, onBehalfOf: profile.userId }, runtime);
  return 'asked';
}

/** Any answer from that address to the secret reply address counts, because nobody else can have read it. A no does not. */
export async function confirmAddress(mail: Incoming, { userId, about = '' }: Owner, runtime: Runtime): Promise<string> {
  const gathered = await runtime.store.gather(userId, { messageIds: [mail.message.messageId], correspondents: [] });
  const { profile } = gathered;
  if (profile === null || profile.status === 'erased') return 'dropped: no such user';
  if (mail.from !== about) return 'dropped: not from that address';
  if (await takeRefusal(mail, runtime)) return 'dropped: the address is somebody else’s';
  if (!isAssent(typedIn(mail))) return 'dropped: no yes';
  const add = async () => {
    if ((await ownAddress(profile, about, runtime)) === 'taken') return 'dropped: it is another user’s by now';
    await tellAdded(mail, profile, about, runtime);
    return 'address added';
  };
  return answerOnce({ mail, profile, gathered }, add, runtime);
}

/**
 * Tells all addresses except the new one, so that their reader knows and can remove it from there. `hear`: the addresses that this mail
 * tells.
 */
export async function tellAdded(
  { message }: Incoming,
  profile: Profile,
  address: string,
  runtime: Runtime,
  hear: 'all' | 'all but the first' = 'all',
): Promise<void> {
  const own = [...profile.addresses.filter((each) => each !== address), address];
  for (const [index, to] of own.slice(0, -1).entries()) {
    if (index === 0 && hear === 'all but the first') continue;
    const cause = index === 0 ? message.messageId : `${message.messageId} ${to}`;
    const facts = mailFacts(profile, { ...mailIdOf(profile, cause, 'address'), replyAddress: null, references: [] }, runtime);
    const theirs = { ...facts, user: { ...facts.user, address: to } };
    await sendAnswer(composeAddressAnswer(theirs, { address, outcome: 'added', own }), runtime);
  }
}
