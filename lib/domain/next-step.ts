import type { Temporal } from 'temporal-polyfill';
import type { StepName } from './etiquette.ts';
import type { StatedPromise } from './stated-promise.ts';

/**
 * What `decide` says of a timeline. `dueAt` may have passed: then it is sent at once.
 * `close` ends a timeline without a mail (an offer that nobody spoke of again).
 */
export type NextStep =
  | {
      readonly action: 'remind';
      readonly step: StepName;
      /** The step that a `reminder.repeat` repeats, else null. */
      readonly repeats: StepName | null;
      readonly dueAt: Temporal.ZonedDateTime;
      readonly why: Why;
    }
  | { readonly action: 'let-go'; readonly step: 'let-go' | 'promise.lapse'; readonly dueAt: Temporal.ZonedDateTime; readonly why: Why }
  | { readonly action: 'close'; readonly dueAt: Temporal.ZonedDateTime; readonly why: Why }
  | { readonly action: 'none'; readonly because: 'closed' | 'never' };

/** The ground of a step, as facts: wording makes sentences of them. */
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
    | 'promise'
    | 'outcome'
    | 'offer'
    | 'snooze'
    | 'reopening';
  /** The day it counts from, in the user's zone. */
  readonly from: Temporal.PlainDate;
  /** Whole calendar days from `from` to the due day. */
  readonly days: number;
  /** What was promised, when a promise is the ground. */
  readonly promise: StatedPromise | null;
}
