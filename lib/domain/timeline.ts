/**
 * What the events of one timeline amount to. Owns the shape only.
 * Not here: how events are folded in (evolve.ts), what to do next (decide.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { StepName } from './etiquette.ts';
import type { Snoozed } from './events.ts';
import type { StatedPromise } from './stated-promise.ts';
import type { Channel, ClosedBecause, Correspondent, Stage, TimelineKind, Via } from './words.ts';

export interface Timeline {
  readonly kind: TimelineKind;
  /** The user said so (`networking`, a tag): no later mail changes it. */
  readonly kindGiven: boolean;
  readonly via: Via;
  readonly viaGiven: boolean;
  readonly stage: Stage;
  readonly channel: Channel;
  readonly status: 'active' | 'closed';
  readonly closedBecause: ClosedBecause | null;
  /** Newest last; the first is whom reminders speak of unless the user named a `contact`. */
  readonly correspondents: readonly Correspondent[];
  readonly contact: Correspondent | null;
  readonly company: string | null;
  readonly companyGiven: boolean;
  readonly subject: string;

  /** The first mail or note of the user's, or of theirs when the timeline began with one. */
  readonly firstMailAt: Temporal.Instant | null;
  readonly appliedOn: Temporal.PlainDate | null;
  readonly closesOn: Temporal.PlainDate | null;
  readonly lastSentAt: Temporal.Instant | null;
  /** `answered`: a mail of the user's came after it, by the order of events, which also tells two of one instant apart. */
  readonly lastReply: { readonly at: Temporal.Instant; readonly asks: boolean; readonly answered: boolean } | null;
  /** Promised to pass the résumé on. */
  readonly passOnAt: Temporal.Instant | null;

  /** In this stage, since their last reply. */
  readonly followUps: number;
  readonly lastFollowUpAt: Temporal.Instant | null;
  /** The one before the last. */
  readonly priorFollowUpAt: Temporal.Instant | null;
  readonly turn: Turn;

  readonly lastReminder: SentReminder | null;
  /** How often each step was reminded since their last reply or the last stage; what is "once" is looked up here. */
  readonly reminded: Readonly<Partial<Record<StepName, { readonly times: number; readonly lastAt: Temporal.Instant }>>>;
  readonly claim: PendingClaim | null;

  /** Their newest stated plan that is still to come, the user's own promise, an agreed cadence. */
  readonly plan: Stated | null;
  readonly ownPromise: Stated | null;
  readonly cadence: Stated | null;

  readonly interview: Interview | null;
  /** One that had taken place when the next one was set: its thanks may still be due. */
  readonly earlierInterview: Interview | null;
  readonly inProcessAt: Temporal.Instant | null;
  readonly noOpeningsAt: Temporal.Instant | null;
  readonly rejectedAt: Temporal.Instant | null;
  readonly offerAt: Temporal.Instant | null;
  readonly directOk: boolean;
  readonly followUpCap: number | null;

  readonly snooze: { readonly at: Temporal.Instant; readonly until: Snoozed['until']; readonly step: StepName | null } | null;
  readonly reopenedAt: Temporal.Instant | null;
  /** When a mail of the user's last got a pacing note. */
  readonly notedAt: Temporal.Instant | null;
  /** When the newest event was recorded; null while there is none. */
  readonly recordedAt: Temporal.Instant | null;
}

/** Since the last reminder (or reply, or stage): the follow-ups that were tracked, and those that were told. */
export interface Turn {
  readonly reminded: boolean;
  readonly mails: number;
  readonly told: number;
  /** Since when the user calls without reaching anybody; null when the last follow-up that was told reached somebody. */
  readonly callingSince: Temporal.Instant | null;
}

export interface SentReminder {
  readonly step: StepName;
  readonly at: Temporal.Instant;
  /** Any answer of the user's, or a mail of anybody's, came after it. */
  readonly answered: boolean;
  readonly repeatedAt: Temporal.Instant | null;
}

export interface PendingClaim {
  readonly claim: string;
  readonly step: StepName;
  readonly repeats: StepName | null;
  readonly replyAddress: string;
  readonly at: Temporal.Instant;
}

export interface Stated {
  readonly promise: StatedPromise;
  /** The Date of the mail in which it was stated. */
  readonly at: Temporal.Instant;
}

export interface Interview {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** When the date became known. */
  readonly knownAt: Temporal.Instant;
  /** A thank-you was seen or told after the start. */
  readonly thankedAt: Temporal.Instant | null;
  /** Any mail or follow-up of the user's after the start. */
  readonly wroteAt: Temporal.Instant | null;
}

export const newTurn: Turn = { reminded: false, mails: 0, told: 0, callingSince: null };

export const newTimeline: Timeline = {
  kind: 'application',
  kindGiven: false,
  via: 'direct',
  viaGiven: false,
  stage: 'first-contact',
  channel: 'mail',
  status: 'active',
  closedBecause: null,
  correspondents: [],
  contact: null,
  company: null,
  companyGiven: false,
  subject: '',
  firstMailAt: null,
  appliedOn: null,
  closesOn: null,
  lastSentAt: null,
  lastReply: null,
  passOnAt: null,
  followUps: 0,
  lastFollowUpAt: null,
  priorFollowUpAt: null,
  turn: newTurn,
  lastReminder: null,
  reminded: {},
  claim: null,
  plan: null,
  ownPromise: null,
  cadence: null,
  interview: null,
  earlierInterview: null,
  inProcessAt: null,
  noOpeningsAt: null,
  rejectedAt: null,
  offerAt: null,
  directOk: false,
  followUpCap: null,
  snooze: null,
  reopenedAt: null,
  notedAt: null,
  recordedAt: null,
};
