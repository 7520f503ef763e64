import type { Temporal } from 'temporal-polyfill';

/**
 * A date or cadence that somebody stated. Readers of mail return these; `decide` turns them into steps.
 * `date` is already resolved to a day: "early next week" is its Tuesday, "after Dec 1" is Dec 2.
 * `time` is the hour that was named with it, in `zone` (null: the user's own zone).
 * `quote` is the sentence as written, at most 200 characters. Our mails quote it to say what was agreed.
 */
export type StatedPromise =
  /** "You'll hear from us by Friday": they will be in touch until then. */
  | (OnDay & { readonly type: 'until'; readonly by: 'correspondent' })
  /**
   * "Feel free to check back on the 14th", "call me Tuesday at 3": they said when to get in touch. `about`: that day applications open, or the
   * user's answer to their offer is due. `moved`: they gave the user more time for it.
   */
  | (OnDay & { readonly type: 'invited'; readonly by: 'correspondent'; readonly about?: 'opening' | 'answer'; readonly moved?: true })
  /**
   * "If you have not heard by 7 December, consider your application unsuccessful." `implied`: it follows from what they wrote, and they
   * didn't say that silence means no.
   */
  | (OnDay & { readonly type: 'lapse'; readonly by: 'correspondent'; readonly implied?: true })
  /** "I'll call Tuesday at 8:30"; "if I don't hear by Friday, may I check in on Monday?" is Monday. */
  | (OnDay & { readonly type: 'own'; readonly by: 'user' })
  /** "every other week": agreed by either side. */
  | { readonly type: 'cadence'; readonly by: 'correspondent' | 'user'; readonly every: Cadence; readonly quote: string };

interface OnDay {
  readonly date: Temporal.PlainDate;
  readonly time: Temporal.PlainTime | null;
  readonly zone: string | null;
  readonly quote: string;
}

/** `weekday` is ISO (1 Monday to 7 Sunday), null when none was named. */
export interface Cadence {
  readonly unit: 'days' | 'weeks' | 'months';
  readonly count: number;
  readonly weekday: number | null;
}
