import type { Temporal } from 'temporal-polyfill';
import type { StepName } from './etiquette.ts';
import type { StatedPromise } from './stated-promise.ts';

/**
 * What `decide` returns for a timeline. If `dueAt` is in the past, the step is overdue. `close` ends a timeline without a mail (an offer
 * without further mail).
 */
export type NextStep =
  | {
      readonly action: 'remind';
      readonly step: StepName;
      /** The step that a `reminder.repeat` repeats, otherwise null. */
      readonly repeats: StepName | null;
      readonly dueAt: Temporal.ZonedDateTime;
      readonly why: Why;
    }
  | { readonly action: 'let-go'; readonly step: 'let-go' | 'promise.lapse'; readonly dueAt: Temporal.ZonedDateTime; readonly why: Why }
  | { readonly action: 'close'; readonly dueAt: Temporal.ZonedDateTime; readonly why: Why }
  /** `off`: shown to people whose reminders are off until they say `resume`; no rule decides it. */
  | { readonly action: 'none'; readonly because: 'closed' | 'never' | 'off' };

/** Why a step is due, as facts. email/wording turns them into sentences. */
export interface Why {
  /** The fact it counts from. */
  readonly since:
    | 'first-mail'
    | 'closing-date'
    | 'last-mail'
    | 'their-reply'
    | 'follow-up'
    | 'thank-you'
    | 'reminder'
    | 'interview'
    | 'assessment'
    | 'promise'
    | 'outcome'
    | 'offer'
    | 'snooze'
    | 'absence'
    | 'reopening';
  /** The day it counts from, in the user's zone. */
  readonly from: Temporal.PlainDate;
  /** Whole calendar days from `from` to the due day. */
  readonly days: number;
  /** The promise, if one is the reason. */
  readonly promise: StatedPromise | null;
}
