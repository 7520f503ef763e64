import type { Temporal } from 'temporal-polyfill';
import type { StepName } from './etiquette.ts';
import type { StatedPromise } from './stated-promise.ts';
import type { Channel, Correspondent, MailKind, Outcome, TimelineKind, Via } from './words.ts';

/**
 * Facts on a timeline, in the past tense.
 * `at` is when it happened: a mail's own Date, but never later than its receipt; a command counts from its receipt.
 * `recordedAt` is when we learned of it. Nothing that follows from the event is due before.
 * `id` is `<sequence of its commit>-<index in the commit>`, so that events with the same `at` sort in the order of recording.
 */
export interface Recorded {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
}

/** The user wrote to the correspondents, by mail or by another channel ("applied Initech nurse"). */
export interface MailSent extends Recorded {
  readonly type: 'MailSent';
  readonly kind: MailKind;
  /** Why `kind` was read this way, as a clause for the user: "'Application for' stands in the subject". */
  readonly because: string;
  readonly channel: Channel;
  readonly via: Via;
  readonly correspondents: readonly Correspondent[];
  readonly company: string | null;
  readonly subject: string;
  readonly promises: readonly StatedPromise[];
  /** "Applications close 16 November", when the mail says so. */
  readonly closesOn: Temporal.PlainDate | null;
  /** Null for a note. */
  readonly messageId: string | null;
  /** What the user wrote, shortened; null for a note. */
  readonly excerpt: string | null;
  /** We sent a pacing note because of this mail. */
  readonly noted?: true;
  /** In a note: whom the user named, without an address. */
  readonly person?: string;
  /** A portal's receipt for an application. If the application is known already, nobody wrote anything new. */
  readonly confirms?: true;
}

/** A correspondent answered. We saw the mail, or the user reported it (`heard`, `they called`). */
export interface ReplyReceived extends Recorded {
  readonly type: 'ReplyReceived';
  /** Who answered; null when the user only reported it. */
  readonly from: Correspondent | null;
  readonly channel: Channel;
  /** It asks something or offers dates. */
  readonly asks: boolean;
  readonly promises: readonly StatedPromise[];
  /** The contact promised to pass the résumé on. */
  readonly passesOn: boolean;
  /** In a note: who got in touch. */
  readonly person?: string;
  /** The employers that a recruiter's mail names, as written. */
  readonly employers?: readonly string[];
  /** They sign as a recruiter for others, and the conversation is with them. */
  readonly via?: 'recruiter';
  /** The mail's subject, which names the timeline when it begins with their mail. */
  readonly company?: string;
  readonly subject?: string;
  /** The last day on which they take applications. Nobody decides before it. */
  readonly closesOn?: Temporal.PlainDate;
  readonly messageId: string | null;
  readonly excerpt: string | null;
}

/** Somebody is away, as their mail program or they say. Nobody answered. */
export interface AwayUntil extends Recorded {
  readonly type: 'AwayUntil';
  readonly who: Correspondent;
  /** The day they named: the last one of their absence or the first one back, which people don't tell apart. */
  readonly until: Temporal.PlainDate;
}

/** The user followed up and told us by `done`, `called`, `voicemail` or a note. */
export interface FollowedUp extends Recorded {
  readonly type: 'FollowedUp';
  readonly how: 'done' | 'called' | 'voicemail' | 'messaged' | 'in-person';
  /** In a note: whom the user named. */
  readonly person?: string;
  /** The step of the reminder that this answers; null when it answers none. `done` on a thank-you is a thank-you. */
  readonly step: StepName | null;
}

/** The user's own word about time. */
export interface Snoozed extends Recorded {
  readonly type: 'Snoozed';
  /** A span moves to an allowed day, a named day is taken literally, `weekdays` is `later`, and `never` is the tag `+never`. */
  readonly until:
    | { readonly type: 'days'; readonly days: number }
    | { readonly type: 'weekdays'; readonly weekdays: number }
    /** Hours from when it was typed: "snooze 2 hours". */
    | { readonly type: 'instant'; readonly at: Temporal.Instant }
    | { readonly type: 'date'; readonly date: Temporal.PlainDate; readonly time: Temporal.PlainTime | null }
    | { readonly type: 'never' };
  /** The step it postpones; null: whatever comes next. */
  readonly step: StepName | null;
}

export interface OutcomeReported extends Recorded {
  readonly type: 'OutcomeReported';
  readonly outcome: Outcome;
  /** Who said so: a person or a machine. An automatic rejection closes without a thank-you. */
  readonly by: 'person' | 'automatic';
  /** With `on-hold`: the day on which the process may continue, if one was named. */
  readonly until?: Temporal.PlainDate;
}

/** What the user corrected or set for this timeline. Only the changed fields are present. */
export interface Corrected extends Recorded {
  readonly type: 'Corrected';
  readonly kind?: TimelineKind;
  readonly via?: Via;
  readonly channel?: Channel;
  readonly company?: string;
  readonly contact?: Correspondent;
  readonly appliedOn?: Temporal.PlainDate;
  readonly closesOn?: Temporal.PlainDate;
  /** Follow-ups per stage, 1 to 5. */
  readonly followUpCap?: number;
  /** The recruiter agreed that the user writes to the employer directly. */
  readonly directOk?: boolean;
}

export interface InterviewSet extends Recorded {
  readonly type: 'InterviewSet';
  readonly start: Temporal.Instant;
  /** DTEND of the invitation; null: an hour after the start. */
  readonly end: Temporal.Instant | null;
  /** An address, a room or the link of a video call, as written; absent: not known. */
  readonly place?: string;
  /** Names of the people the user will meet. Absent: not known. */
  readonly with?: readonly string[];
  /** What to bring, in their words. Absent: they named nothing. */
  readonly bring?: string;
}

/** We are about to send a reminder. Not shown; pending until `ReminderSent` or `ReminderDropped` names its `claim`. */
export interface ReminderClaimed extends Recorded {
  readonly type: 'ReminderClaimed';
  readonly claim: string;
  readonly step: StepName;
  /** The step that a `reminder.repeat` repeats. */
  readonly repeats: StepName | null;
  readonly replyAddress: string;
}

export interface ReminderSent extends Recorded {
  readonly type: 'ReminderSent';
  readonly claim: string;
  readonly step: StepName;
  readonly repeats: StepName | null;
  /** It was only counted in a mail about others, so the user has not seen it by name. Absent: it had words of its own. */
  readonly listed?: true;
}

export interface ReminderDropped extends Recorded {
  readonly type: 'ReminderDropped';
  readonly claim: string;
  readonly step: StepName;
  readonly reason: string;
}

/** The timeline ended in silence. */
export interface LetGo extends Recorded {
  readonly type: 'LetGo';
  readonly step: 'let-go' | 'promise.lapse';
  /** The claim under which the note was sent; null when the timeline closed without one. */
  readonly claim: string | null;
}

export type TimelineEvent =
  | MailSent
  | ReplyReceived
  | FollowedUp
  | Snoozed
  | OutcomeReported
  | Corrected
  | InterviewSet
  | AwayUntil
  | (Recorded & { readonly type: 'InterviewCancelled' })
  /** A test, a take-home task: `dueOn` is its last day, null when none was named. */
  | (Recorded & { readonly type: 'AssessmentSet'; readonly dueOn: Temporal.PlainDate | null })
  /** `every 2 weeks`: the user's own cadence. */
  | (Recorded & { readonly type: 'CadenceSet'; readonly days: number; readonly weekday?: number })
  /** `note ...`: kept on the timeline and shown; at most 500 characters. */
  | (Recorded & { readonly type: 'Noted'; readonly text: string })
  | ReminderClaimed
  | ReminderSent
  | ReminderDropped
  | LetGo
  | (Recorded & { readonly type: 'Stopped' })
  | (Recorded & { readonly type: 'Reopened' })
  /** The events with these ids do not count any more. */
  | (Recorded & { readonly type: 'Undone'; readonly undoes: readonly string[] });

/** An event to which the store has not given an id yet. */
export type NewEvent = TimelineEvent extends infer E ? (E extends TimelineEvent ? Omit<E, 'id'> : never) : never;

/** What the user says about a conversation, in a word to us or a mail to somebody. */
export const usersWords: readonly TimelineEvent['type'][] = [
  'FollowedUp',
  'Snoozed',
  'OutcomeReported',
  'Corrected',
  'InterviewSet',
  'InterviewCancelled',
  'AssessmentSet',
  'CadenceSet',
  'Noted',
];
