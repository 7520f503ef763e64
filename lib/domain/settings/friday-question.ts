/**
 * On Fridays we ask users with something open whether they wrote to anyone without us: we can't remind them of what we never saw. It is asked
 * at most once in two weeks, unless the user answered `yes` or `no`. Who gets a digest is asked there.
 * Not here: sending it (handling/remind/ask-on-friday.ts), its words (email/wording/answers/notices.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { atHour, type Calendar, isAllowedDay } from '../calendar/business-days.ts';
import type { Profile } from './profile.ts';

export interface FridayQuestion {
  /** When to ask next; null: nothing was open when we looked. The next tracked mail sets it again. */
  readonly dueAt: Temporal.Instant | null;
  /** Null: never asked. */
  readonly askedAt: Temporal.Instant | null;
  /** They answered it. */
  readonly answered: boolean;
}

const never: FridayQuestion = { dueAt: null, askedAt: null, answered: false };

const daysWithoutAnswer = 14;

const friday = 5;

/** A calendar can have no working day from Monday to Friday (`weekend` takes up to six days). Then we ask on a Friday this far ahead. Our choice. */
const mostWeeks = 10;

/**
 * The user's hour on the next Friday. If it is a day off (a holiday, or the weekend), the last working day of that week before it. A week
 * without one, such as that of Christmas to New Year, is left out.
 */
export function nextFridayAt(calendar: Calendar, now: Temporal.Instant): Temporal.Instant {
  const today = now.toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const thisFriday = today.add({ days: friday - today.dayOfWeek });
  for (let week = 0; week < mostWeeks; week += 1) {
    const day = lastWorkingDay(thisFriday.add({ weeks: week }), calendar);
    const at = day === null ? null : atHour(day, calendar).toInstant();
    if (at !== null && at.since(now).sign > 0) return at;
  }
  return atHour(thisFriday.add({ weeks: mostWeeks }), calendar).toInstant();
}

function lastWorkingDay(fridayOfWeek: Temporal.PlainDate, calendar: Calendar): Temporal.PlainDate | null {
  for (let days = 0; days < friday; days += 1) {
    const day = fridayOfWeek.subtract({ days });
    if (isAllowedDay(day, calendar, 'quiet')) return day;
  }
  return null;
}

/** Null: not to be asked on a Friday. After a pause or `resume` a time in the past is due at once, and gets its next date. */
export const fridayDueAt = ({ status, heldBecause, pausedUntil, wishes, fridayQuestion }: Profile): Temporal.Instant | null =>
  status === 'active' && heldBecause === null && pausedUntil === null && wishes.fridays && !wishes.digest
    ? (fridayQuestion?.dueAt ?? null)
    : null;

/** Whether the question may come again. */
export function mayAskAgain({ fridayQuestion }: Profile, timeZone: string, now: Temporal.Instant): boolean {
  const askedAt = fridayQuestion?.askedAt ?? null;
  if (askedAt === null || fridayQuestion?.answered) return true;
  const dayOf = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(timeZone).toPlainDate();
  return dayOf(askedAt).until(dayOf(now)).days >= daysWithoutAnswer;
}

export const hasFridayDate = ({ fridayQuestion }: Profile): boolean => (fridayQuestion?.dueAt ?? null) !== null;

export const withNextFriday = (profile: Profile, calendar: Calendar, now: Temporal.Instant): Profile =>
  withFridayAt(profile, nextFridayAt(calendar, now));

/** Called after a change of settings. A date that is due already stays. Returns the same profile if nothing changes. */
export function withFridayMoved(profile: Profile, calendar: Calendar, now: Temporal.Instant): Profile {
  const dueAt = profile.fridayQuestion?.dueAt ?? null;
  if (dueAt === null || dueAt.since(now).sign <= 0 || dueAt.equals(nextFridayAt(calendar, now))) return profile;
  return withNextFriday(profile, calendar, now);
}

export const withoutFridayDate = (profile: Profile): Profile => ({
  ...profile,
  fridayQuestion: { ...(profile.fridayQuestion ?? never), dueAt: null },
});

/** Due then, and nothing else changes. */
export const withFridayAt = (profile: Profile, dueAt: Temporal.Instant): Profile => ({
  ...profile,
  fridayQuestion: { ...(profile.fridayQuestion ?? never), dueAt },
});

export const asked = (profile: Profile, now: Temporal.Instant): Profile => ({
  ...profile,
  fridayQuestion: { dueAt: profile.fridayQuestion?.dueAt ?? null, askedAt: now, answered: false },
});

/** After `yes` or `no`. */
export const withFridayAnswer = (profile: Profile): Profile =>
  profile.fridayQuestion === undefined || profile.fridayQuestion.answered
    ? profile
    : { ...profile, fridayQuestion: { ...profile.fridayQuestion, answered: true } };
