import type { Temporal } from 'temporal-polyfill';
import type { Weekend } from '../calendar/weekends.ts';
import type { TimelineId } from '../words.ts';

/** What the rules need to know about the user, besides the timeline. */
export interface Settings {
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 3166 code in capitals whose public holidays count, or null: weekends only. */
  readonly country: string | null;
  /** ISO weekdays that the user does not work; null: the country's weekend. */
  readonly weekend: Weekend | null;
  /** 0 to 23: when reminders come. */
  readonly hour: number;
  /** The user's own wait for the first check-in on an application, in days; null: the etiquette's. */
  readonly checkInDays: number | null;
  /** Follow-ups per stage, 1 to 5; a timeline may have its own. */
  readonly followUpCap: number;
  /** False after 5 reminders in a row without any answer: then nothing is repeated. */
  readonly repeats: boolean;
  /** Offers that the user reported from people other than this timeline's. */
  readonly offers: readonly Offer[];
  /** When a setting or pause last changed; no step is due before it. Null: never changed. */
  readonly changedAt: Temporal.Instant | null;
  /** When a pause last ended: no let-go for 14 days after it. */
  readonly resumedAt: Temporal.Instant | null;
}

/** An offer from other people. */
export interface Offer {
  /** The timeline on which it was reported with `offer`; null for `other offer by <date>`. */
  readonly timelineId: TimelineId | null;
  readonly reportedAt: Temporal.Instant;
  readonly decideBy: Temporal.PlainDate | null;
}

export const defaultSettings: Settings = {
  timeZone: 'UTC',
  country: null,
  weekend: null,
  hour: 9,
  checkInDays: null,
  followUpCap: 2,
  repeats: true,
  offers: [],
  changedAt: null,
  resumedAt: null,
};

/** The bounds of `wait <n> days`: sooner looks impatient, later the posting is forgotten. Our choice. */
export const fewestCheckInDays = 3;
export const mostCheckInDays = 60;
