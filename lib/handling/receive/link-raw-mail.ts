/**
 * To erase a user we must know which raw mails are theirs. The commit that a mail causes says so, at no cost; without a commit, a separate
 * item does. Not here: mails to addresses that belong to nobody, which expire like all others.
 */
import type { UserId } from '../../domain/words.ts';
import type { Message } from '../../email/message/message.ts';
import type { Role } from '../reading/incoming.ts';
import type { Delivery, Runtime } from '../runtime.ts';

/** Expiry runs late: the link must not be gone before the mail. */
const longerByHours = 48;

export async function linkRawMail(role: Role, { from }: Message, { rawKey }: Delivery, runtime: Runtime): Promise<void> {
  const { store, remains, service, now } = runtime;
  const userId = await whose(role, from.length === 1 ? (from[0]?.address ?? '') : '', runtime);
  if (userId === null) return;
  const profile = role.type === 'tracking' || role.type === 'unsubscribe' ? await store.loadProfile(userId) : undefined;
  if (profile === null) return;
  if (profile?.status === 'erased') await remains.removeRawMail(rawKey);
  else await store.keepRawKey(userId, rawKey, now().add({ hours: 24 * service.rawMailDays + longerByHours }));
}

async function whose(role: Role, from: string, { store, now }: Runtime): Promise<UserId | null> {
  switch (role.type) {
    case 'tracking':
    case 'unsubscribe':
      return role.userId;
    case 'reply':
      return (await store.ownerOf(role.address, now()))?.userId ?? null;
    case 'service':
    case 'operator':
      return from === '' ? null : ((await store.ownerOf(from, now()))?.userId ?? null);
    default:
      return null;
  }
}
