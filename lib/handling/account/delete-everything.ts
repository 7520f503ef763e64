/** `delete everything` is asked back once, in a mail with one tap, and carried out when the answer is `yes`. */
import { isNewAddress } from '../../domain/settings/own-addresses.ts';
import { composeDeleteQuestion, composeKept } from '../../email/compose/mails/account/delete-question.ts';
import { mailIdOf } from '../mail-id.ts';
import { mailFacts, sendAnswer, sendLastWord } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import { ask, freshHours } from '../reading/open-question.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import { eraseUser } from './erase-user.ts';

export async function askToDelete({ mail, profile }: Asking, runtime: Runtime): Promise<void> {
  const { store, now } = runtime;
  const askedBy = isNewAddress(profile, mail.from, now()) ? mail.from : null;
  const question = { type: 'delete-everything', askedAt: now(), ...(askedBy !== null && { byOldest: true as const }) } as const;
  const replyAddress = await ask(question, profile, runtime);
  const { messageId } = mail.message;
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'delete'), replyAddress, references: [messageId] }, runtime);
  const timelines = (await store.timelinesOf(profile.userId)).length;
  // Hardly ever held back, except for users in whose name anybody may write.
  await (mail.proven ? sendLastWord : sendAnswer)(
    composeDeleteQuestion(facts, { timelines, freshDays: freshHours / 24, askedBy }),
    runtime,
  );
}

export async function deleteOrKeep({ mail, profile }: Asking, yes: boolean, runtime: Runtime): Promise<void> {
  if (yes) return eraseUser(profile, { goodbye: true, rawKey: mail.delivery.rawKey }, runtime);
  const kept = await updateProfile(profile, (known) => ({ ...known, openQuestion: null }), runtime);
  const { messageId } = mail.message;
  const facts = mailFacts(kept, { ...mailIdOf(profile, messageId, 'kept'), replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeKept(facts), runtime);
}
