/** What somebody stated: their plan before the user's own promise, and a cadence that was agreed. */
import { Temporal } from 'temporal-polyfill';
import { atHour } from '../business-days.ts';
import type { StepName } from '../etiquette.ts';
import { isLater, latest } from '../instants.ts';
import type { Cadence, StatedPromise } from '../stated-promise.ts';
import type { Stated } from '../timeline.ts';
import { type Candidate, capOf, lastActAt, lastReminded, localDay, type Rule, type Situation } from './situation.ts';

type Dated = Exclude<StatedPromise, { readonly type: 'cadence' }>;

const planSteps = { until: 'promise.due', invited: 'promise.invited', lapse: 'promise.lapse' } as const;

/** The day they named: one reminder when it has passed, the very day they asked for, or the end when silence means no. */
export const theirPlan: Rule = (situation) => {
  const plan = openPlan(situation);
  if (plan === null) return null;
  const { promise } = plan;
  if (promise.type === 'cadence' || promise.type === 'own') return null;
  const due =
    promise.type === 'invited' ? shortlyBefore(promise, atHour(promise.date, situation.settings), situation) : dayAfter(promise, situation);
  return stated(planSteps[promise.type], promise, due);
};

/** What the user promised to do: half an hour before the hour, else at 08:00. */
export const ownPromise: Rule = (situation) => {
  const own = openOwn(situation);
  if (own === null || own.promise.type !== 'own') return null;
  const plan = openPlan(situation);
  // "I'll look for your call on Friday; if not, may I check in on Monday?" is one plan: the user's day stands for theirs.
  const due = shortlyBefore(
    own.promise,
    own.promise.date.toZonedDateTime({ timeZone: situation.settings.timeZone, plainTime: '08:00' }),
    situation,
  );
  return plan !== null && isLater(plan.at, own.at) ? null : stated('promise.own', own.promise, due);
};

/** Exactly the rhythm that was agreed, counted from the last word of either side, until the cap is reached. */
export const cadence: Rule = (situation) => {
  const { timeline, settings } = situation;
  const agreed = timeline.cadence;
  if (agreed === null || agreed.promise.type !== 'cadence' || timeline.followUps >= capOf(situation)) return null;
  const { lastReminder } = timeline;
  if (lastReminder?.step === 'promise.cadence' && !lastReminder.answered) return null;
  const from = localDay(
    latest(agreed.at, timeline.lastReply?.at ?? null, lastActAt(situation), lastReminded(situation, 'promise.cadence')) ?? agreed.at,
    situation,
  );
  return {
    step: 'promise.cadence',
    repeats: null,
    due: atHour(nextTurn(from, agreed.promise.every), settings),
    named: false,
    since: 'promise',
    from,
    promise: agreed.promise,
  };
};

/** Their plan while it is to come: neither reminded of, nor kept by an answer, nor overtaken by the user's own later day. */
export function openPlan(situation: Situation): Stated | null {
  const { plan, lastReply } = situation.timeline;
  if (plan === null || plan.promise.type === 'cadence' || plan.promise.type === 'own') return null;
  const { date, type } = plan.promise;
  if (wasReminded(planSteps[type], plan, situation)) return null;
  if (lastReply !== null && isLater(lastReply.at, plan.at) && reached(lastReply.at, date, situation)) return null;
  const act = lastActAt(situation);
  const checkedIn = type === 'until' ? date.add({ days: 1 }) : date;
  if (type !== 'lapse' && act !== null && isLater(act, plan.at) && reached(act, checkedIn, situation)) return null;
  const own = openOwn(situation);
  const overtaken =
    own !== null && own.promise.type === 'own' && !isLater(plan.at, own.at) && Temporal.PlainDate.compare(own.promise.date, date) >= 0;
  return overtaken && type !== 'lapse' ? null : plan;
}

function openOwn(situation: Situation): Stated | null {
  const own = situation.timeline.ownPromise;
  if (own === null || own.promise.type !== 'own' || wasReminded('promise.own', own, situation)) return null;
  const act = lastActAt(situation);
  return act !== null && isLater(act, own.at) && reached(act, own.promise.date, situation) ? null : own;
}

const wasReminded = (step: StepName, { at }: Stated, situation: Situation): boolean => {
  const reminded = lastReminded(situation, step);
  return reminded !== null && !isLater(at, reminded);
};

const reached = (at: Temporal.Instant, date: Temporal.PlainDate, situation: Situation): boolean =>
  Temporal.PlainDate.compare(localDay(at, situation), date) >= 0;

const dayAfter = ({ date }: Dated, { settings }: Situation): Temporal.ZonedDateTime => atHour(date.add({ days: 1 }), settings);

/** Half an hour before the hour that was named, in the zone it was named in; without an hour, the given time. */
function shortlyBefore({ date, time, zone }: Dated, otherwise: Temporal.ZonedDateTime, { settings }: Situation): Temporal.ZonedDateTime {
  if (time === null) return otherwise;
  return date
    .toZonedDateTime({ timeZone: zone ?? settings.timeZone, plainTime: time })
    .subtract({ minutes: 30 })
    .withTimeZone(settings.timeZone);
}

const stated = (step: StepName, promise: Dated, due: Temporal.ZonedDateTime): Candidate => ({
  step,
  repeats: null,
  due,
  named: false,
  since: 'promise',
  from: promise.date,
  promise,
});

/** The next turn after a day: so many units on, or on the named weekday of the week in which that falls. */
function nextTurn(from: Temporal.PlainDate, { unit, count, weekday }: Cadence): Temporal.PlainDate {
  if (weekday === null || unit !== 'weeks') return from.add({ [unit]: count });
  const start = from.add({ weeks: count - 1, days: 1 });
  return start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
}
