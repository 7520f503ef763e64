/**
 * A person who asked to join from an unproven address. We ask whether it was them, and forget them after a week without an answer. Not
 * here: what they may do after they answered (unproven-user.ts), joining with proof (join.ts).
 */

import { addressesEndAt } from '../../domain/keeping.ts';
import { forgottenAt, isForgotten, type Profile, withProof } from '../../domain/settings/profile.ts';
import { isAssent } from '../../email/commands/assent.ts';
import { isRefusal } from '../../email/commands/refusal.ts';
import { composeConfirm } from '../../email/compose/mails/account/confirm.ts';
import { composeWelcome } from '../../email/compose/mails/account/welcome.ts';
import { newReplyAddress, trackingAddressOf } from '../identity.ts';
import { mailIdOf } from '../mail-id.ts';
import { isHeldBack, mailFacts, sendAnswer } from '../outbox.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import { answerOnce } from '../record/record-mail.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import type { Owner } from '../store.ts';
import { mayAskToConfirm } from './may-confirm.ts';

/** Sends the question to the address itself, with a reply address that only its reader learns. */
export async function askToConfirm(
  { message, delivery }: Incoming,
  profile: Profile,
  runtime: Runtime,
): Promise<'asked to confirm' | 'asked already'> {
  const { store, random, service } = runtime;
  const [address = ''] = profile.addresses;
  const id = mailIdOf(profile, message.messageId, 'confirm');
  if (!(await mayAskToConfirm(address, id, delivery.envelope.peer, runtime))) return 'asked already';
  const replyAddress = newReplyAddress(random, service.addresses);
  await store.claimOwner(replyAddress, {
    userId: profile.userId,
    timelineId: null,
    purpose: 'confirm',
    expiresAt: forgottenAt(profile),
  });
  const facts = mailFacts(profile, { ...id, replyAddress, references: [message.messageId] }, runtime);
  return isHeldBack(await sendAnswer(composeConfirm(facts), runtime)) ? 'asked already' : 'asked to confirm';
}

/**
 * Joins on a yes from that address to the secret reply address, because nobody else can have read it. An autoresponder's text is not a yes.
 */
export async function confirmed(mail: Incoming, { userId }: Owner, runtime: Runtime): Promise<string> {
  const gathered = await runtime.store.gather(userId, { messageIds: [mail.message.messageId], correspondents: [] });
  const { profile } = gathered;
  if (profile === null || profile.status === 'erased' || isForgotten(profile, runtime.now())) return 'dropped: no such user';
  if (mail.from === '' || mail.from !== profile.addresses[0]) return 'dropped: not from its user';
  if (profile.status === 'unconfirmed' && (await takeRefusal(mail, runtime))) return 'dropped: they did not ask to join';
  if (profile.status === 'unconfirmed' && !isAssent(typedIn(mail))) return 'dropped: no yes';
  return answerOnce({ mail, profile, gathered }, async () => welcome(mail, await admit(profile, mail.proven, runtime), runtime), runtime);
}

/**
 * Whether this answer says no. Its sender is then not asked again, no matter who asks for it. They may still say yes to the question they
 * have.
 */
export async function takeRefusal(mail: Incoming, runtime: Runtime): Promise<boolean> {
  if (!isRefusal(typedIn(mail))) return false;
  await refuseToBeAsked([mail.from], runtime);
  return true;
}

export async function refuseToBeAsked(addresses: readonly string[], { store, now }: Runtime): Promise<string> {
  for (const address of addresses) await store.keepRefusal(address, addressesEndAt(now()));
  return 'dropped: they did not ask to join';
}

/** Keeps them from now on. The profile is saved first: an address that outlived its profile would lock its owner out. */
export async function admit(profile: Profile, proven: boolean, runtime: Runtime): Promise<Profile> {
  const member = await updateProfile(
    profile,
    (known) => {
      const active: Profile = known.status === 'unconfirmed' ? { ...known, status: 'active' } : known;
      return proven ? withProof(active) : active;
    },
    runtime,
  );
  const owner: Owner = { userId: member.userId, timelineId: null, purpose: 'sender', expiresAt: null };
  for (const address of member.addresses) await runtime.store.renewOwner(address, owner, runtime.now());
  return member;
}

/**
 * `wasThere`: the user existed before this mail was handled. An earlier version, which kept no record of joins, may have welcomed them
 * because of it.
 */
export async function welcome(
  { message: { messageId } }: Incoming,
  profile: Profile,
  runtime: Runtime,
  wasThere = false,
): Promise<'welcomed' | 'welcomed already'> {
  // If the address differs from the first time, the mail that names it is a different mail.
  const { id } = mailIdOf(profile, `${messageId} ${trackingAddressOf(profile, runtime.service.addresses)}`, 'welcome');
  const formerId = wasThere ? mailIdOf(profile, messageId, 'welcome').formerId : undefined;
  const facts = mailFacts(profile, { id, formerId, replyAddress: null, references: [messageId] }, runtime);
  const mail = composeWelcome(facts, { proven: profile.unproven === undefined });
  return isHeldBack(await sendAnswer(mail, runtime)) ? 'welcomed already' : 'welcomed';
}
