/** `new address`: gives the tracking address a new secret. The old address stops working at once; everything tracked continues. */
import { composeNewAddress } from '../../../email/compose/blocks/addresses.ts';
import { secretFor } from '../../identity.ts';
import { sendAnswer } from '../../outbox.ts';
import { type Asking, factsFor } from '../../reading/asking.ts';
import { appliedOnce } from '../../record/applied-once.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';

export async function renewTrackingAddress(asking: Asking, runtime: Runtime): Promise<void> {
  const { mail, profile: before } = asking;
  const secret = await secretFor(before.userId, mail.message.messageId, runtime.random);
  // A second delivery must not replace the address that the first one's answer names.
  const profile = await updateProfile(
    before,
    (known) => appliedOnce(known, `${mail.message.messageId} new address`, (each) => ({ ...each, secret })),
    runtime,
  );
  const facts = await factsFor({ ...asking, profile, timelineId: null }, runtime, 'new-answer');
  await sendAnswer(composeNewAddress(facts), runtime);
}
