/** A mail was too large to accept: tells the user it was for, once a day. */

import type { UserId } from '../../domain/words.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import { spendCap } from '../caps.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { Runtime } from '../runtime.ts';

/** `recipients`: our addresses that the mail was for. `bytes`: the largest accepted size. */
export async function tellTooLarge(recipients: readonly string[], bytes: number, runtime: Runtime): Promise<void> {
  const { store, now, service } = runtime;
  for (const recipient of recipients) {
    const ours = service.addresses.read(recipient);
    const userId: UserId | null =
      ours.type === 'tracking' ? ours.userId : ours.type === 'reply' ? ((await store.ownerOf(ours.address, now()))?.userId ?? null) : null;
    const profile = userId === null ? null : await store.loadProfile(userId);
    if (profile === null) continue;
    const mailId = mailIdOfOwn(`${profile.userId}-${now().toString().slice(0, 10)}`, 'too-large');
    if ((await spendCap('mail-too-large', profile.addresses[0] ?? '', mailId.id, runtime)) === 'spent') continue;
    const facts = mailFacts(profile, { ...mailId, replyAddress: null, references: [] }, runtime);
    await sendAnswer(composeNotice(facts, { type: 'mail-too-large', megabytes: Math.floor(bytes / 1024 / 1024) }), runtime);
  }
}
