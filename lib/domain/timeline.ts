/**
 * The state that the events of one timeline fold into. Only the shape.
 * Not here: how events are folded in (evolve.ts), what to do next (decide.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { StepName } from './etiquette.ts';
import type { Snoozed } from './events.ts';
import type { StatedPromise } from './stated-promise.ts';
import type { Channel, ClosedBecause, Correspondent, Stage, TimelineKind, Via } from './words.ts';

export interface Timeline {
  readonly kind: TimelineKind;
  /** The user stated the kind (`networking`, a tag), so no later mail changes it. */
  readonly kindGiven: boolean;
  readonly via: Via;
  readonly viaGiven: boolean;
  readonly stage: Stage;
  readonly channel: Channel;
  readonly status: 'active' | 'closed';
  readonly closedBecause: ClosedBecause | null;
  /** Newest last. Reminders speak of the first one, unless the user named a `contact`. */
  readonly correspondents: readonly Correspondent[];
  readonly contact: Correspondent | null;
  /** Named in notes, without an address. Absent: nobody. */
  readonly people?: readonly string[];
  readonly company: string | null;
  readonly companyGiven: boolean;
  readonly subject: string;

  /** The user's first mail or note; their first mail when the timeline began with one. */
  readonly firstMailAt: Temporal.Instant | null;
  readonly appliedOn: Temporal.PlainDate | null;
  readonly closesOn: Temporal.PlainDate | null;
  readonly lastSentAt: Temporal.Instant | null;
  /** `answered`: the user wrote after it. The order of events decides, so two events of one instant are told apart. */
  readonly lastReply: { readonly at: Temporal.Instant; readonly asks: boolean; readonly answered: boolean } | null;
  /** Who said that they are away, each once, and the day they named. Their next mail ends it. */
  readonly away: readonly Absence[];
  /** Promised to pass the résumé on. */
  readonly passOnAt: Temporal.Instant | null;

  /** In this stage, since their last reply. */
  readonly followUps: number;
  readonly lastFollowUpAt: Temporal.Instant | null;
  /** The one before the last. */
  readonly priorFollowUpAt: Temporal.Instant | null;
  readonly turn: Turn;

  readonly lastReminder: SentReminder | null;
  /** How often we reminded of each step since their last reply or the last change of stage. Rows that remind "once" look here. */
  readonly reminded: Readonly<Partial<Record<StepName, { readonly times: number; readonly lastAt: Temporal.Instant }>>>;
  readonly claim: PendingClaim | null;

  /** Their newest plan that is still ahead, the user's own promise, and an agreed cadence. */
  readonly plan: Stated | null;
  readonly ownPromise: Stated | null;
  readonly cadence: Stated | null;

  readonly interview: Interview | null;
  /** An interview that had taken place when the next one was set. Its thank-you may still be due. */
  /** Their newest test with a deadline. `done`: the user said so. */
  readonly assessment: { readonly dueOn: Temporal.PlainDate | null; readonly at: Temporal.Instant; readonly done: boolean } | null;
  readonly earlierInterview: Interview | null;
  readonly inProcessAt: Temporal.Instant | null;
  readonly onHoldAt: Temporal.Instant | null;
  /** The day on which the process may continue. Null: none was named. Counts only while `onHoldAt` does. */
  readonly onHoldUntil: Temporal.PlainDate | null;
  readonly noOpeningsAt: Temporal.Instant | null;
  readonly rejectedAt: Temporal.Instant | null;
  readonly offerAt: Temporal.Instant | null;
  readonly directOk: boolean;
  readonly followUpCap: number | null;

  readonly snooze: { readonly at: Temporal.Instant; readonly until: Snoozed['until']; readonly step: StepName | null } | null;
  readonly reopenedAt: Temporal.Instant | null;
  /** When we last sent a pacing note about one of the user's mails. */
  readonly notedAt: Temporal.Instant | null;
  /** When the newest event was recorded; null before the first one. */
  readonly recordedAt: Temporal.Instant | null;
}

/** Follow-ups since the last reminder, reply or stage: those we tracked, and those the user reported. */
export interface Turn {
  readonly reminded: boolean;
  readonly mails: number;
  readonly told: number;
  /** Start of a chain of calls that reached nobody; null when the last reported follow-up reached somebody. */
  readonly callingSince: Temporal.Instant | null;
}

export interface Absence {
  readonly address: string;
  readonly until: Temporal.PlainDate;
}

export interface SentReminder {
  readonly step: StepName;
  readonly at: Temporal.Instant;
  /** The user answered after it, or anybody wrote after it. */
  readonly answered: boolean;
  readonly repeatedAt: Temporal.Instant | null;
  /** As `ReminderSent` has it. */
  readonly listed?: true;
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
  /** A thank-you was seen or reported after the start. */
  readonly thankedAt: Temporal.Instant | null;
  /** The user wrote or followed up after the start. */
  readonly wroteAt: Temporal.Instant | null;
  /** As `InterviewSet` has them; absent: not known. */
  readonly place?: string;
  readonly with?: readonly string[];
  readonly bring?: string;
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
  away: [],
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
  assessment: null,
  earlierInterview: null,
  inProcessAt: null,
  onHoldAt: null,
  onHoldUntil: null,
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

/** The user applied through a portal, and nothing has come of it yet: nobody wrote, and we sent no reminder. */
export const isOfPortalAlone = ({ channel, stage, lastReply, followUps, lastReminder }: Timeline): boolean =>
  channel === 'portal' && stage === 'first-contact' && lastReply === null && followUps === 0 && lastReminder === null;

/** It has ended permanently. One that we let go may continue. */
export const isOver = ({ status, closedBecause }: Timeline): boolean => status === 'closed' && closedBecause !== 'let-go';

/** Something may come of it: they neither said no, nor that nothing is open or that all is on hold. */
export const mayComeToAJob = ({ status, rejectedAt, noOpeningsAt, onHoldAt }: Timeline): boolean =>
  status === 'active' && rejectedAt === null && noOpeningsAt === null && onHoldAt === null;
