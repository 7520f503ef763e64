/**
 * The day of the interview for which the user's mail says thanks: the named one, otherwise the mail's own. Not here: interviews to come
 * (promises/read-interview.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { dayMentions } from '../dates/day-mentions.ts';
import { thanksForMeetings } from './thank-you.ts';

export interface HeldInterview {
  readonly on: Temporal.PlainDate;
  /** The mail says which day it was. */
  readonly named: boolean;
}

/** Nobody thanks later than that. Our choice. */
const mostDays = 31;

/** `said`: the sentences that were typed. `sent`: the day, in the writer's zone. Null: the mail thanks for none. */
export function heldInterview(
  { subject, said }: { readonly subject: string; readonly said: readonly string[] },
  sent: Temporal.PlainDate,
  country: string | null,
): HeldInterview | null {
  const thanks = thanksForMeetings(said);
  if (thanks.length === 0) return null;
  const named = [...thanks, subject].map((words) => pastDay(words, sent, country)).find((day) => day !== undefined);
  return { on: named ?? sent, named: named !== undefined };
}

function pastDay(words: string, sent: Temporal.PlainDate, country: string | null): Temporal.PlainDate | undefined {
  if (/\b(?:yesterday|last night)\b/i.test(words)) return sent.subtract({ days: 1 });
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening)|just now|earlier)\b/i.test(words)) return sent;
  const direction = { towards: 'back' } as const;
  return dayMentions(words, { from: sent, country, direction, typed: false, isWorkday: () => true })
    .filter(({ precision }) => precision === 'day')
    .map(({ date }) => date)
    .find((date) => date.until(sent).days >= 0 && date.until(sent).days <= mostDays);
}
