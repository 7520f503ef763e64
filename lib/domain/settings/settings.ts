import type { Temporal } from 'temporal-polyfill';
import type { TimelineId } from '../words.ts';

/** What the rules need to know about the user, beside the timeline. */
export interface Settings {
  /** IANA name. */
  readonly timeZone: string;
  /** ISO 3166 code in capitals whose public holidays count, or null: weekends only. */
  readonly country: string | null;
  /** 0 to 23: when reminders come. */
  readonly hour: number;
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
  hour: 9,
  followUpCap: 2,
  repeats: true,
  offers: [],
  changedAt: null,
  resumedAt: null,
};
