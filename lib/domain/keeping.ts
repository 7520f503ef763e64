/**
 * How long what is kept is kept (design, section 3, "Keeping"): closed timelines for 12 months, silent users for 24 months and a warning.
 * Not here: who looks (profile-due.ts), what erasing is (handling/account/erase-user.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { later } from './calendar/instants.ts';
import type { Profile } from './settings/profile.ts';
import type { Timeline } from './timeline.ts';

export interface Keeping {
  /** The last sign of the user, as it was known when somebody looked. */
  readonly seenAt: Temporal.Instant;
  /** When they were told that all will be erased; null: they were not. */
  readonly warnedAt: Temporal.Instant | null;
  /** When somebody has to look again. */
  readonly lookAt: Temporal.Instant;
}

const closedMonths = 12;
const silentMonths = 24;
const addressDays = 180;
/** From the warning to the end: somebody may be on a journey. Our choice. */
const graceDays = 30;

/** When somebody has to look for what was kept too long; null: there is nothing of theirs. */
export const keepingDueAt = ({ status, joinedAt, keeping }: Profile): Temporal.Instant | null =>
  status === 'active' || status === 'stopped' ? (keeping?.lookAt ?? months(joinedAt, closedMonths)) : null;

/** When a timeline is to be erased; null: not while it is open. What happened on it last counts. */
export const timelineEndsAt = ({ status, recordedAt }: Timeline): Temporal.Instant | null =>
  status === 'closed' && recordedAt !== null ? months(recordedAt, closedMonths) : null;

/** How long the reply addresses of a timeline that is erased now are known (design, section 3, "Keeping"). */
export const addressesEndAt = (erasedAt: Temporal.Instant): Temporal.Instant => erasedAt.add({ hours: 24 * addressDays });

export type Verdict = 'keep' | 'warn' | 'erase';

/** What their silence comes to now. `seenAt`: the last sign of them. */
export function verdictOn({ keeping }: Profile, seenAt: Temporal.Instant, now: Temporal.Instant): Verdict {
  if (isAfter(months(seenAt, silentMonths), now)) return 'keep';
  const warnedAt = keeping?.warnedAt ?? null;
  if (warnedAt === null || isAfter(seenAt, warnedAt)) return 'warn';
  return isAfter(graceEndsAt(warnedAt), now) ? 'keep' : 'erase';
}

export const graceEndsAt = (warnedAt: Temporal.Instant): Temporal.Instant => warnedAt.add({ hours: 24 * graceDays });

/** A sign of them: whatever they were warned of is off. The same profile unless they were. */
export const withSign = (profile: Profile, at: Temporal.Instant): Profile =>
  profile.keeping?.warnedAt ? { ...profile, keeping: { seenAt: at, warnedAt: null, lookAt: months(at, closedMonths) } } : profile;

/** After a look: the next one is when the first timeline ends, or their silence has lasted, or a timeline could end that closes today. */
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

/** The last of these signs. `day`: an ISO date in UTC. */
export const lastSign = (known: Temporal.Instant, day: string | null): Temporal.Instant =>
  day === null ? known : later(known, Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant());

const months = (from: Temporal.Instant, count: number): Temporal.Instant =>
  from.toZonedDateTimeISO('UTC').add({ months: count }).toInstant();

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;
