/**
 * Erases what was kept long enough: timelines that closed a year ago, and users who were silent for two years, after one warning. Not here:
 * when this runs (domain/keeping.ts), how a user is erased (erase-user.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { current } from '../../domain/history.ts';
import { addressesEndAt, graceEndsAt, keepingDueAt, lastSign, nextLook, timelineEndsAt, verdictOn } from '../../domain/keeping.ts';
import { isSilent, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, sendAlways } from '../outbox.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';
import { eraseUser } from './erase-user.ts';

/** Null: erased. Returns the same profile if it was not time to look yet. */
export async function lookAfter(profile: Profile, counters: Counters, runtime: Runtime): Promise<Profile | null> {
  const now = runtime.now();
  const dueAt = keepingDueAt(profile);
  if (dueAt === null || dueAt.until(now).sign < 0) return profile;
  const seenAt = lastSign(profile.keeping?.seenAt ?? profile.joinedAt, counters.day);
  const verdict = verdictOn(profile, seenAt, now);
  if (verdict === 'erase') {
    await eraseUser(profile, { goodbye: false, rawKey: null }, runtime);
    return null;
  }
  const ends = await eraseOldTimelines(profile, runtime);
  if (verdict === 'warn') await warn(profile, runtime);
  const known = profile.keeping?.warnedAt ?? null;
  const warnedAt = verdict === 'warn' ? now : known !== null && seenAt.until(known).sign >= 0 ? known : null;
  return updateProfile(profile, (latest) => ({ ...latest, keeping: nextLook(seenAt, warnedAt, ends, now) }), runtime);
}

/** Returns when the next of the remaining closed timelines reaches its end. */
async function eraseOldTimelines({ userId }: Profile, runtime: Runtime): Promise<readonly Temporal.Instant[]> {
  const { store, remains, now } = runtime;
  const ends: Temporal.Instant[] = [];
  const erased: TimelineId[] = [];
  for (const timelineId of await store.timelinesOf(userId)) {
    const loaded = await store.load(userId, timelineId);
    const endsAt = loaded === null ? null : timelineEndsAt(current(loaded.history));
    if (endsAt === null) continue;
    if (Temporal.Instant.compare(endsAt, now()) > 0) ends.push(endsAt);
    else erased.push(timelineId);
  }
  if (erased.length === 0) return ends;
  await remains.removeSentMails({ addresses: [], isAbout: (timelineId) => erased.includes(timelineId) });
  for (const timelineId of erased) await store.eraseTimeline(userId, timelineId, addressesEndAt(now()));
  await remains.compact();
  runtime.log.info('closed timelines erased', { userId, timelines: erased.length });
  return ends;
}

/** A user who wants no mail, or gets none, is still erased. */
async function warn(profile: Profile, runtime: Runtime): Promise<void> {
  const now = runtime.now();
  if (isSilent(profile, now)) return;
  const facts = mailFacts(
    profile,
    { ...mailIdOfOwn(`${profile.userId}-${profile.version}`, 'warned'), replyAddress: null, references: [] },
    runtime,
  );
  const erasedOn = graceEndsAt(now).toZonedDateTimeISO(timeZoneOf(profile, runtime.service)).toPlainDate();
  await sendAlways(composeNotice(facts, { type: 'erasure-warning', erasedOn }), runtime);
}
