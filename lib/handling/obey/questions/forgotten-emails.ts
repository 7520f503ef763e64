/** The answer to our question on a Friday: `yes` brings how to send them, `no` changes nothing and gets no answer. */
import { withFridayAnswer } from '../../../domain/settings/friday-question.ts';
import { composeNotice } from '../../../email/compose/mails/notice.ts';
import { mailIdOf } from '../../mail-id.ts';
import { mailFacts, sendAnswer } from '../../outbox.ts';
import type { Asking } from '../../reading/asking.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';

export async function forgottenOrNot({ mail, profile }: Asking, yes: boolean, runtime: Runtime): Promise<void> {
  await updateProfile(profile, withFridayAnswer, runtime);
  if (!yes) return;
  const { messageId } = mail.message;
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'friday'), replyAddress: null, references: [messageId] }, runtime);
  const { trackingAddress } = facts.user;
  await sendAnswer(
    composeNotice({ ...facts, replyAddress: trackingAddress }, { type: 'forgotten-emails', trackingAddress, said: 'yes' }),
    runtime,
  );
}
