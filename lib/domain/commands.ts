import type { Temporal } from 'temporal-polyfill';
import type { Weekend } from './calendar/weekends.ts';
import type { Corrected, FollowedUp, Snoozed } from './events.ts';
import type { Wishes } from './settings/profile.ts';
import type { StatedPromise } from './stated-promise.ts';
import type { Outcome } from './words.ts';

/** What a user asks for, in the imperative. The first group changes one timeline, the second the user's settings, the third only asks. */
export type Command =
  | { readonly type: 'MarkDone' }
  | { readonly type: 'ReportContact'; readonly how: Exclude<FollowedUp['how'], 'done'> }
  | { readonly type: 'Snooze'; readonly until: Snoozed['until'] }
  | { readonly type: 'Stop' }
  /** `heard`, `heard, they decide by Dec 4`, `not yet, dec 11`. */
  | { readonly type: 'ReportReply'; readonly promises: readonly StatedPromise[] }
  /** `decideBy` only with an offer; `until` only with `on-hold`: the day on which it may go on. */
  | {
      readonly type: 'ReportOutcome';
      readonly outcome: Outcome;
      readonly decideBy: Temporal.PlainDate | null;
      readonly until?: Temporal.PlainDate;
    }
  /** In the user's zone; `time` null: none was named. `met` is an interview that is just over. */
  | { readonly type: 'SetInterview'; readonly date: Temporal.PlainDate; readonly time: Temporal.PlainTime | null }
  | { readonly type: 'ReportMeeting' }
  | { readonly type: 'CancelInterview' }
  /** The user was there, but nobody came. */
  | { readonly type: 'ReportNoShow' }
  | { readonly type: 'SetAssessment'; readonly dueOn: Temporal.PlainDate | null }
  /** `weekday` (ISO): "every other Friday"; then `days` are whole weeks. */
  | { readonly type: 'SetCadence'; readonly days: number; readonly weekday?: number }
  | { readonly type: 'AddNote'; readonly text: string }
  | { readonly type: 'Correct'; readonly change: Correction }
  | { readonly type: 'Undo' }
  | { readonly type: 'ReportOtherOffer'; readonly decideBy: Temporal.PlainDate | null }
  /** This mail is about another posting and gets a timeline of its own. */
  | { readonly type: 'SeparatePosting' }
  // Settings of the user.
  | { readonly type: 'StopAll' }
  | { readonly type: 'Pause'; readonly until: Temporal.PlainDate | null }
  | { readonly type: 'Resume' }
  /** An IANA name. */
  | { readonly type: 'SetTimeZone'; readonly timeZone: string }
  | { readonly type: 'SetHour'; readonly hour: number }
  | { readonly type: 'SetCountry'; readonly country: string }
  /** Null: the country's weekend again. */
  | { readonly type: 'SetWeekend'; readonly weekend: Weekend | null }
  /** Days that the first check-in on an application waits; null: the etiquette's again. */
  | { readonly type: 'SetCheckIn'; readonly days: number | null }
  | { readonly type: 'SetFollowUps'; readonly cap: number }
  | { readonly type: 'SetWish'; readonly wish: keyof Wishes; readonly on: boolean }
  /** Lower case. */
  | { readonly type: 'AddAddress'; readonly address: string }
  | { readonly type: 'RemoveAddress'; readonly address: string }
  /** A new tracking address. */
  | { readonly type: 'RenewTrackingAddress' }
  | { readonly type: 'Import' }
  | { readonly type: 'DeleteEverything' }
  /** Reminders continue as before: the answer to our question after five unanswered ones. */
  | { readonly type: 'GoOn' }
  /** `yes` or `no` to our open question. */
  | { readonly type: 'AnswerQuestion'; readonly yes: boolean }
  // Questions.
  | { readonly type: 'ShowStatus' }
  /** `span` as typed (`october`, `last 4 weeks`); empty: everything. */
  | { readonly type: 'ShowRecord'; readonly span: string; readonly csv: boolean }
  | { readonly type: 'ShowStats' }
  /** `all`: every word, also in answer to a conversation's mail. */
  | { readonly type: 'ShowHelp'; readonly all: boolean }
  | { readonly type: 'ShowPrivacy' }
  | { readonly type: 'Export' };

/** The fields of a `Corrected` event that the user may set. */
export type Correction = Omit<Corrected, 'type' | 'id' | 'at' | 'recordedAt'>;

/** What an answer or a mail to us says. We never guess: anything without exactly one meaning is asked back. */
export type ReadAnswer =
  | { readonly type: 'commands'; readonly commands: readonly Command[] }
  /** `ok`, `thanks`, `hi`, a thumbs-up, or an empty mail: changes nothing and gets no answer. */
  | { readonly type: 'nothing' }
  /**
   * `got it`, `no thanks`, `dome`: we ask back, with these words as links. `noNews`: it says that nothing came, as `ghosted` does.
   * `nextAsked`: it asks what to do, as "should I stop?" does.
   */
  | {
      readonly type: 'unclear';
      readonly line: string;
      readonly candidates: readonly string[];
      readonly noNews?: true;
      readonly nextAsked?: true;
      /** The taps are those of the question that was answered, and go where its answers go. */
      readonly toQuestion?: true;
    }
  /** `hour 25`, `timezone Springfield`: the value as typed, which can't be set, and words that may have been meant. */
  | {
      readonly type: 'wrong-value';
      readonly setting: 'time zone' | 'hour' | 'country' | 'weekend' | 'check-ins' | 'follow-ups' | 'address';
      readonly typed: string;
      readonly suggestions: readonly string[];
    }
  /** Meant for the correspondent: it greets them, or has more than 15 words, no command, and does not speak of them. */
  | { readonly type: 'for-correspondent'; readonly text: string }
  | { readonly type: 'not-understood'; readonly line: string };
