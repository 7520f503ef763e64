/**
 * How long we keep things (design, section 3, "Keeping"): closed timelines for 12 months, silent users for 24 months and a warning.
 * Not here: who looks (profile-due.ts), what erasing is (handling/account/erase-user.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { later } from './calendar/instants.ts';
import type { Profile } from './settings/profile.ts';
import type { Timeline } from './timeline.ts';

export interface Keeping {
  /** The user's last sign of life, as known at the last check. */
  readonly seenAt: Temporal.Instant;
  /** When we warned them of the erasing; null: not warned. */
  readonly warnedAt: Temporal.Instant | null;
  /** When to check again. */
  readonly lookAt: Temporal.Instant;
}

const closedMonths = 12;
const silentMonths = 24;
/** Our choice. */
const addressDays = 180;
/** Time between the warning and the erasing: the user may be travelling. Our choice. */
const graceDays = 30;

/** When to check for things kept too long; null: nothing of this user is left. */
export const keepingDueAt = ({ status, joinedAt, keeping }: Profile): Temporal.Instant | null =>
  status === 'active' || status === 'stopped' ? (keeping?.lookAt ?? months(joinedAt, closedMonths)) : null;

/** When to erase a timeline, counted from its last event. Null while it is open. */
export const timelineEndsAt = ({ status, recordedAt }: Timeline): Temporal.Instant | null =>
  status === 'closed' && recordedAt !== null ? months(recordedAt, closedMonths) : null;

/**
 * How long from `since` we remember an address that we gave out or were asked about: a reply address after its timeline is erased or after
 * a mail about several timelines, a refusal, a question about a stranger. After that it may belong to somebody else.
 */
export const addressesEndAt = (since: Temporal.Instant): Temporal.Instant => since.add({ hours: 24 * addressDays });

export type KeepingVerdict = 'keep' | 'warn' | 'erase';

/** The consequence of the user's silence now. `seenAt`: their last sign of life. */
export function verdictOn({ keeping }: Profile, seenAt: Temporal.Instant, now: Temporal.Instant): KeepingVerdict {
  if (isAfter(months(seenAt, silentMonths), now)) return 'keep';
  const warnedAt = keeping?.warnedAt ?? null;
  if (warnedAt === null || isAfter(seenAt, warnedAt)) return 'warn';
  return isAfter(graceEndsAt(warnedAt), now) ? 'keep' : 'erase';
}

export const graceEndsAt = (warnedAt: Temporal.Instant): Temporal.Instant => warnedAt.add({ hours: 24 * graceDays });

/** A sign of life takes the warning back. Returns the same profile if there was no warning. */
export const withSign = (profile: Profile, at: Temporal.Instant): Profile =>
  profile.keeping?.warnedAt ? { ...profile, keeping: { seenAt: at, warnedAt: null, lookAt: months(at, closedMonths) } } : profile;

/**
 * The next check: when the first timeline's time is up, when the silence has lasted long enough, or when a timeline closed today would be
 * due.
 */
export function nextLook(
  seenAt: Temporal.Instant,
  warnedAt: Temporal.Instant | null,
  timelineEnds: readonly Temporal.Instant[],
  now: Temporal.Instant,
): Keeping {
  const silence = warnedAt === null ? months(seenAt, silentMonths) : graceEndsAt(warnedAt);
  const ahead = [...timelineEnds, silence, months(now, closedMonths)].filter((moment) => isAfter(moment, now));
  const lookAt = ahead.reduce((first, moment) => (isAfter(first, moment) ? moment : first), months(now, closedMonths));
  return { seenAt, warnedAt, lookAt };
}

/** The latest of these signs of life. `day`: an ISO date in UTC. */
export const lastSign = (known: Temporal.Instant, day: string | null): Temporal.Instant =>
  day === null ? known : later(known, Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant());

const months = (from: Temporal.Instant, count: number): Temporal.Instant =>
  from.toZonedDateTimeISO('UTC').add({ months: count }).toInstant();

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;
