/** `digest weekly`: when it comes. Not here: what it says (handling/remind/week-of.ts). */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from './profile.ts';

const monday = 1;

/** The next Monday at the user's hour, whatever day it is: they asked for it. */
export function nextDigestAt({ hour }: Pick<Profile, 'hour'>, timeZone: string, now: Temporal.Instant): Temporal.Instant {
  const today = now.toZonedDateTimeISO(timeZone);
  const day = today.toPlainDate().add({ days: (7 + monday - today.dayOfWeek) % 7 });
  const at = day.toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant();
  if (at.since(now).sign > 0) return at;
  return day.add({ days: 7 }).toZonedDateTime({ timeZone, plainTime: { hour } }).toInstant();
}

/** Null: none is wanted. One that has no day yet is due at once, to get one. */
export const digestDueAt = ({ wishes, digestDueAt: at, joinedAt }: Profile): Temporal.Instant | null =>
  wishes.digest ? (at ?? joinedAt) : null;

/** After a change of settings. One that is due already is not put off. The same profile when nothing changes. */
export function withDigestDate(profile: Profile, timeZone: string, now: Temporal.Instant): Profile {
  const { wishes, digestDueAt: planned } = profile;
  if (!wishes.digest) return planned === null ? profile : { ...profile, digestDueAt: null };
  if (planned !== null && planned.since(now).sign <= 0) return profile;
  const at = nextDigestAt(profile, timeZone, now);
  return planned?.equals(at) ? profile : { ...profile, digestDueAt: at };
}
