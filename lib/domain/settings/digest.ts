/** `digest weekly`: when it comes. Not here: what it says (handling/remind/week-of.ts). */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from './profile.ts';

const monday = 1;

/** The next Monday at the user's hour, holiday or not: they asked for it. */
export function nextDigestAt({ hour }: Pick<Profile, 'hour'>, timeZone: string, now: Temporal.Instant): Temporal.Instant {
  const today = now.toZonedDateTimeISO(timeZone);
  const day = today.toPlainDate().add({ days: (7 + monday - today.dayOfWeek) % 7 });
  const at = day.toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant();
  if (at.since(now).sign > 0) return at;
  return day.add({ days: 7 }).toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant();
}

/** Null: no digest is wanted. A digest without a day is due at once, so that it gets one. */
export const digestDueAt = ({ wishes, digestDueAt: at, joinedAt }: Profile): Temporal.Instant | null =>
  wishes.digest ? (at ?? joinedAt) : null;

/** Called after a change of settings. A digest that is already due is not put off. Returns the same profile when nothing changes. */
export function withDigestDate(profile: Profile, timeZone: string, now: Temporal.Instant): Profile {
  const { wishes, digestDueAt: planned } = profile;
  if (!wishes.digest) return planned === null ? profile : { ...profile, digestDueAt: null };
  if (planned !== null && planned.since(now).sign <= 0) return profile;
  const at = nextDigestAt(profile, timeZone, now);
  return planned?.equals(at) ? profile : { ...profile, digestDueAt: at };
}
