/** What a rule gets and returns, and the questions that several rules share. */
import { Temporal } from 'temporal-polyfill';
import { afterDays, atHour } from '../calendar/business-days.ts';
import { isLater, latest } from '../calendar/instants.ts';
import { type Etiquette, limits, type StepName, type Wait } from '../etiquette.ts';
import type { Why } from '../next-step.ts';
import type { Settings } from '../settings/settings.ts';
import type { StatedPromise } from '../stated-promise.ts';
import type { Timeline } from '../timeline.ts';

export interface Situation {
  readonly timeline: Timeline;
  readonly etiquette: Etiquette;
  readonly settings: Settings;
  readonly now: Temporal.Instant;
}

/** A step that a rule proposes. `due` is the row's own time; `decide` moves it to an allowed day that is not before what it depends on. */
export interface Candidate {
  readonly step: StepName | 'close';
  readonly repeats: StepName | null;
  readonly due: Temporal.ZonedDateTime;
  /** The user named the day, which is taken literally. */
  readonly named: boolean;
  readonly since: Why['since'];
  readonly from: Temporal.PlainDate;
  readonly promise: StatedPromise | null;
}

export type Rule = (situation: Situation) => Candidate | null;

/** A candidate without the optional fields. */
export const candidate = (
  step: Candidate['step'],
  due: Temporal.ZonedDateTime,
  ground: Pick<Candidate, 'since' | 'from'> & Partial<Candidate>,
): Candidate => ({ step, due, repeats: null, named: false, promise: null, ...ground });

export const localDay = (at: Temporal.Instant, { settings }: Situation): Temporal.PlainDate =>
  at.toZonedDateTimeISO(settings.timeZone).toPlainDate();

export const local = (at: Temporal.Instant, { settings }: Situation): Temporal.ZonedDateTime => at.toZonedDateTimeISO(settings.timeZone);

export const capOf = ({ timeline, settings }: Situation): number => timeline.followUpCap ?? settings.followUpCap;

export const timesReminded = ({ timeline }: Situation, step: StepName): number => timeline.reminded[step]?.times ?? 0;

export const lastReminded = ({ timeline }: Situation, step: StepName): Temporal.Instant | null => timeline.reminded[step]?.lastAt ?? null;

/** When we last reminded of any of these steps. */
export const lastRemindedOf = (situation: Situation, steps: readonly StepName[]): Temporal.Instant | null =>
  latest(...steps.map((step) => lastReminded(situation, step)));

/** Follow-ups in this round: those made or those reminded of, whichever is more. Both stay within the cap. */
export function followUpsAsked({ timeline, etiquette }: Situation): number {
  const { interview, lastReply } = timeline;
  const reminded = Object.entries(timeline.reminded).map(([name, { times, lastAt }]) => {
    const step = name as StepName;
    // The user's own word and another offer are outside the cap; steps after an interview end when they write again.
    const isBeside = step === 'promise.own' || (step === 'leverage' && interview !== null);
    const isOver = !isLater(lastAt, lastReply?.at ?? null) || (step.startsWith('interview.') && !isLater(lastAt, interview?.start ?? null));
    return isBeside || isOver || etiquette[step].doneIs !== 'follow-up' ? 0 : times;
  });
  return Math.max(
    timeline.followUps,
    reminded.reduce((a, b) => a + b, 0),
  );
}

/** The newest mail of either side. */
export const lastMailAt = ({ timeline }: Situation): Temporal.Instant | null => latest(timeline.lastSentAt, timeline.lastReply?.at ?? null);

/** The user's newest mail or reported follow-up. */
export const lastActAt = ({ timeline }: Situation): Temporal.Instant | null => latest(timeline.lastSentAt, timeline.lastFollowUpAt);

/** The user wrote or followed up after their last mail. */
export const hasAnswered = ({ timeline: { lastReply, lastFollowUpAt } }: Situation): boolean =>
  // Counting restarts with their mail, so any counted follow-up came after it.
  lastReply === null || lastReply.answered || lastFollowUpAt !== null;

/** The newest time said or recorded; nothing is due before it. */
export const heardAt = ({ timeline, settings }: Situation): Temporal.Instant | null => latest(timeline.recordedAt, settings.changedAt);

export const waitDays = (wait: Wait): number => (typeof wait === 'object' && 'days' in wait ? wait.days : 0);
export const waitWeekdays = (wait: Wait): number => (typeof wait === 'object' && 'weekdays' in wait ? wait.weekdays : 0);
export const waitHours = (wait: Wait): number => (typeof wait === 'object' && 'hours' in wait ? wait.hours : 0);

/** The row's wait in days after a moment. */
export const waited = (step: StepName, at: Temporal.Instant, since: Why['since'], situation: Situation): Candidate =>
  candidate(step, afterDays(at, waitDays(situation.etiquette[step].wait), situation.settings), { since, from: localDay(at, situation) });

/** The row's wait in days after a day that somebody named. */
export const waitedFrom = (step: StepName, day: Temporal.PlainDate, since: Why['since'], situation: Situation): Candidate =>
  candidate(step, atHour(day.add({ days: waitDays(situation.etiquette[step].wait) }), situation.settings), { since, from: day });

/** Days between two reminders to write to the same people, if the row names none. Our choice. */
const distanceDays = 7;

/** Keeps a distance from an earlier reminder to write to them, for example one about the user's own promise. */
export function spaced(proposed: Candidate, situation: Situation): Candidate {
  const asked = lastAskedToWrite(situation);
  if (asked === null) return proposed;
  const due = afterDays(asked, distanceDays, situation.settings);
  return Temporal.ZonedDateTime.compare(due, proposed.due) > 0 ? { ...proposed, due } : proposed;
}

/**
 * When we last reminded the user to write to them, whatever else we have reminded of since. A reply clears most of `reminded` and keeps
 * `lastReminder`, so both count.
 */
export function lastAskedToWrite(situation: Situation): Temporal.Instant | null {
  const { lastReminder, reminded } = situation.timeline;
  const steps = Object.keys(reminded) as StepName[];
  const isToWrite = (step: StepName): boolean => situation.etiquette[step].doneIs === 'follow-up';
  const last = lastReminder !== null && isToWrite(lastReminder.step) ? lastReminder.at : null;
  return latest(last, lastRemindedOf(situation, steps.filter(isToWrite)));
}

export const isWaking = (time: Temporal.PlainTime): boolean =>
  Temporal.PlainTime.compare(time, limits.wakingFrom) >= 0 && Temporal.PlainTime.compare(time, limits.wakingUntil) <= 0;

/** "At once" for exact steps means in waking hours, in the user's zone. */
export function atOnce(at: Temporal.Instant, situation: Situation): Temporal.ZonedDateTime {
  const here = local(at, situation);
  const time = here.toPlainTime();
  if (isWaking(time)) return here;
  const isEarly = Temporal.PlainTime.compare(time, limits.wakingFrom) < 0;
  return (isEarly ? here : here.add({ days: 1 })).withPlainTime(limits.wakingFrom);
}
