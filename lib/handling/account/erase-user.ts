/**
 * Erases a user: first a tombstone, so that mails in flight are dropped, then everything kept about them, wherever it is. After a crash the
 * sweep continues (wake-user.ts), and every step is idempotent. A second round a day later removes what mails in flight wrote in the
 * meantime. Not here: whether the user really wants it (delete-everything.ts).
 */
import { afterErasing, tombstone } from '../../domain/erasing.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { composeGoodbye } from '../../email/compose/mails/account/goodbye.ts';
import { userIdOf } from '../identity.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, sendAlways } from '../outbox.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';

export interface Farewell {
  readonly goodbye: boolean;
  /** The raw mail that asked for it, if any. It is deleted last, because it must exist while it may be delivered again. */
  readonly rawKey: string | null;
}

export async function eraseUser(profile: Profile, { goodbye, rawKey }: Farewell, runtime: Runtime): Promise<void> {
  const { remains, now } = runtime;
  const grave = await updateProfile(profile, (known) => (known.status === 'erased' ? known : tombstone(known, now(), goodbye)), runtime);
  await goOnErasing(grave, rawKey, runtime);
  if (rawKey !== null) await remains.removeRawMail(rawKey);
}

/** Continues from a tombstone whose erasure was not finished. */
export async function goOnErasing(grave: Profile, keepUntilLast: string | null, runtime: Runtime): Promise<void> {
  const { store, remains, now } = runtime;
  const { userId, addresses, erasing } = grave;
  if (erasing === undefined) return;
  await remains.listErased(userId);
  await removeRemains(grave, keepUntilLast, runtime);
  const items = await store.eraseUser(userId, addresses);
  if (erasing.goodbye) await sayGoodbye(grave, runtime);
  await updateProfile(grave, (known) => (known.erasing?.left === erasing.left ? afterErasing(known, now()) : known), runtime);
  if (items > 0) await remains.compact();
  runtime.log.info('user erased', { userId, items, left: erasing.left });
}

async function removeRemains({ userId, addresses }: Profile, keepUntilLast: string | null, runtime: Runtime): Promise<void> {
  const { store, remains, service, now } = runtime;
  // Anything older has expired. One more day, because expiry runs late.
  const rawSince = now().subtract({ hours: 24 * (service.rawMailDays + 1) });
  const { addresses: owned, rawKeys, schedules } = await store.tracesOf(userId, null, rawSince);
  for (const rawKey of rawKeys) if (rawKey !== keepUntilLast) await remains.removeRawMail(rawKey);
  for (const { timelineId, sequence, dueAt } of schedules) await remains.removeSchedule(timelineId, sequence, dueAt);
  await remains.removeSentMails({ addresses: [...addresses, ...owned], userId, isAbout: (timelineId) => userIdOf(timelineId) === userId });
}

async function sayGoodbye(grave: Profile, runtime: Runtime): Promise<void> {
  const facts = mailFacts(grave, { ...mailIdOfOwn(grave.userId, 'goodbye'), replyAddress: null, references: [] }, runtime);
  await sendAlways(composeGoodbye(facts, { backupDays: runtime.remains.backupDays }), runtime);
}
