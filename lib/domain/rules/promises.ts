/** Stated plans: theirs first, then the user's own promise, then an agreed cadence. */
import { Temporal } from 'temporal-polyfill';
import { afterDays, atHour } from '../calendar/business-days.ts';
import { isLater, latest } from '../calendar/instants.ts';
import { clockTimes, limits, type StepName } from '../etiquette.ts';
import type { Cadence, StatedPromise } from '../stated-promise.ts';
import type { Stated } from '../timeline.ts';
import {
  type Candidate,
  candidate,
  capOf,
  followUpsAsked,
  lastActAt,
  lastReminded,
  localDay,
  type Rule,
  type Situation,
  spaced,
  waitDays,
} from './situation.ts';

type Dated = Exclude<StatedPromise, { readonly type: 'cadence' }>;
type Plan = Exclude<Dated, { readonly type: 'own' }>;
type Own = Extract<StatedPromise, { readonly type: 'own' }>;
type Open<P> = { readonly promise: P; readonly at: Temporal.Instant };

const planSteps = { until: 'promise.due', invited: 'promise.invited', lapse: 'promise.lapse' } as const;

/** The day they named: one reminder after it has passed, or on the day itself if they asked for that, or the end if silence means no. */
export const theirPlan: Rule = (situation) => {
  const plan = openPlan(situation);
  if (plan === null) return null;
  const { promise } = plan;
  const { settings } = situation;
  const dayAfter = atHour(promise.date.add({ days: 1 }), settings);
  switch (promise.type) {
    case 'until':
      return stated('promise.due', promise, dayAfter);
    case 'invited':
      return stated('promise.invited', promise, shortlyBefore(promise, atHour(promise.date, settings), situation));
    case 'lapse':
      return stated('promise.lapse', promise, afterPause(dayAfter, situation));
  }
};

/** The user promised to do something: remind shortly before the hour, or in the morning. */
export const ownPromiseDue: Rule = (situation) => {
  const own = openOwn(situation);
  if (own === null) return null;
  const { promise } = own;
  const morning = promise.date.toZonedDateTime({ timeZone: situation.settings.timeZone, plainTime: clockTimes['promise.own'].theSameDay });
  return stated('promise.own', promise, shortlyBefore(promise, morning, situation));
};

/** The agreed rhythm, counted from the last mail of either side, until the cap is reached. */
export const cadenceDue: Rule = (situation) => {
  const { cadence: agreed, lastReply } = situation.timeline;
  if (agreed?.promise.type !== 'cadence') return null;
  // It outlives a reminder without an answer, until the cap is reached.
  if (followUpsAsked(situation) >= capOf(situation)) return null;
  const reminded = lastReminded(situation, 'promise.cadence');
  const act = lastActAt(situation);
  const last = latest(agreed.at, lastReply?.at ?? null, act, reminded) ?? agreed.at;
  const from = localDay(last, situation);
  const due = atHour(nextTurn(from, agreed.promise.every), situation.settings);
  const kept = localDay(latest(agreed.at, lastReply?.at ?? null, act) ?? agreed.at, situation);
  if (reminded !== null && kept.until(due.toPlainDate()).days > limits.cadenceUnkeptDays) return null;
  const turn = candidate('promise.cadence', due, { since: 'promise', from, promise: agreed.promise });
  return reminded !== null && isLater(reminded, act) ? spaced(turn, situation) : turn;
};

/** Their plan while it is open: we have not reminded the user of it, no answer has kept it, and no later day by the user replaces it. */
export function openPlan(situation: Situation): Open<Plan> | null {
  const { plan, lastReply, reopenedAt } = situation.timeline;
  if (!isPlan(plan) || wasOverWhenStated(plan, situation)) return null;
  const { promise, at } = plan;
  const isReminded = !isLater(at, lastReminded(situation, planSteps[promise.type]));
  if (isReminded || isKept(lastReply?.at ?? null, at, promise.date, situation)) return null;
  // A mail from the user does not keep a plan in which silence means no. A timeline that ended and was reopened continues.
  if (promise.type === 'lapse') return isKept(reopenedAt, at, promise.date, situation) ? null : { promise, at };
  const checkedIn = promise.type === 'until' ? promise.date.add({ days: 1 }) : promise.date;
  if (isKept(lastActAt(situation), at, checkedIn, situation)) return null;
  const own = openOwn(situation);
  // "I'll look for your call on Friday; if not, may I check in on Monday?" is one plan: the user's day replaces theirs.
  const isOvertaken = own !== null && !isLater(at, own.at) && Temporal.PlainDate.compare(own.promise.date, promise.date) >= 0;
  return isOvertaken ? null : { promise, at };
}

/** The user's promise while it is open: not reminded of and not kept. */
export function openOwn(situation: Situation): Open<Own> | null {
  const { ownPromise: own } = situation.timeline;
  if (!isOwn(own) || wasOverWhenStated(own, situation)) return null;
  const isReminded = !isLater(own.at, lastReminded(situation, 'promise.own'));
  return isReminded || isKept(lastActAt(situation), own.at, own.promise.date, situation) ? null : own;
}

const isOwn = (stated: Stated | null): stated is Open<Own> => stated?.promise.type === 'own';
const isPlan = (stated: Stated | null): stated is Open<Plan> =>
  stated !== null && stated.promise.type !== 'cadence' && stated.promise.type !== 'own';

/** A promise for a day that had passed when it was written does not count. */
const wasOverWhenStated = ({ promise, at }: Open<Dated>, situation: Situation): boolean =>
  Temporal.PlainDate.compare(promise.date, localDay(at, situation)) < 0;

/** A mail came after it was stated, on that day or later. */
const isKept = (by: Temporal.Instant | null, at: Temporal.Instant, day: Temporal.PlainDate, situation: Situation): boolean =>
  by !== null && isLater(by, at) && Temporal.PlainDate.compare(localDay(by, situation), day) >= 0;

/** A pause delays this end as it delays letting go. */
function afterPause(due: Temporal.ZonedDateTime, { settings, etiquette }: Situation): Temporal.ZonedDateTime {
  if (settings.resumedAt === null) return due;
  const earliest = afterDays(settings.resumedAt, waitDays(etiquette['let-go'].wait), settings);
  return Temporal.ZonedDateTime.compare(earliest, due) > 0 ? earliest : due;
}

/** Shortly before the named hour, in the zone it was named in; the given time if no hour was named. */
function shortlyBefore({ date, time, zone }: Dated, otherwise: Temporal.ZonedDateTime, { settings }: Situation): Temporal.ZonedDateTime {
  if (time === null) return otherwise;
  return date
    .toZonedDateTime({ timeZone: zone ?? settings.timeZone, plainTime: time })
    .subtract({ minutes: limits.minutesBeforeHour })
    .withTimeZone(settings.timeZone);
}

const stated = (step: StepName, promise: Dated, due: Temporal.ZonedDateTime): Candidate =>
  candidate(step, due, { since: 'promise', from: promise.date, promise });

/** The next date of a cadence: the given number of units later, or the named weekday of that week. */
function nextTurn(from: Temporal.PlainDate, { unit, count, weekday }: Cadence): Temporal.PlainDate {
  if (weekday === null || unit !== 'weeks') return from.add({ [unit]: count });
  const start = from.add({ weeks: count - 1, days: 1 });
  return start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
}
