/** The reply address of "I see no recipient": `contact dana@initech.example` in answer to it tracks the mail that named none. */
import type { Profile } from '../../domain/settings/profile.ts';
import { newReplyAddress } from '../identity.ts';
import type { Runtime } from '../runtime.ts';
import type { Incoming } from './incoming.ts';
import { freshHours } from './open-question.ts';

export async function recipientAddress({ delivery }: Incoming, { userId }: Profile, runtime: Runtime): Promise<string> {
  const replyAddress = newReplyAddress(runtime.random, runtime.service.addresses);
  await runtime.store.claimOwner(replyAddress, {
    userId,
    timelineId: null,
    purpose: 'question',
    asks: 'which-recipient',
    about: delivery.rawKey,
    expiresAt: runtime.now().add({ hours: freshHours }),
  });
  return replyAddress;
}
