/**
 * What to do about a timeline, when, and why. Pure: the same arguments always give the same answer.
 * Here: the order of the rules, and moving a step to a time that is allowed. The rules: rules/. The numbers: etiquette.ts.
 */
import { Temporal } from 'temporal-polyfill';
import { nextAllowed } from './calendar/business-days.ts';
import { type Etiquette, limits, type Step, type StepName } from './etiquette.ts';
import { reminderSent } from './evolve/reminder-sent.ts';
import type { NextStep, Why } from './next-step.ts';
import { heldBack } from './rules/absence.ts';
import { assessmentDue } from './rules/assessment.ts';
import { delayed } from './rules/delay.ts';
import { afterInterview, askDue, debrief, thankYouDue } from './rules/interviews.ts';
import { letGo } from './rules/letting-go.ts';
import { leverageDue } from './rules/other-offer.ts';
import { inProcess, noOpenings, onHold, rejected, touchBase } from './rules/outcomes.ts';
import { cadenceDue, ownPromiseDue, theirPlan } from './rules/promises.ts';
import { answerDue, conversation, firstContact, nextFollowUp, repeat } from './rules/silence.ts';
import { atOnce, type Candidate, heardAt, type Rule, type Situation } from './rules/situation.ts';
import type { Settings } from './settings/settings.ts';
import type { Timeline } from './timeline.ts';

/**
 * Highest precedence first (design, section 2): an outcome, their plan, the user's own promise, then the waits. The first rule that returns
 * a step wins.
 */
const precedence: readonly Rule[] = [
  rejected,
  theirPlan,
  ownPromiseDue,
  noOpenings,
  touchBase,
  cadenceDue,
  onHold,
  inProcess,
  afterInterview,
  conversation,
  firstContact,
  nextFollowUp,
  letGo,
];

/** After an offer only promises, their questions and a rejection matter. Otherwise the timeline closes quietly. */
const precedenceOnOffer: readonly Rule[] = [rejected, theirPlan, ownPromiseDue, letGo];

/** Steps that compete with the winner: the sooner one is next. The user's own promise may come before their day. */
const beside: readonly Rule[] = [askDue, assessmentDue, debrief, thankYouDue, answerDue, repeat, ownPromiseDue];
const besideOnOffer: readonly Rule[] = [answerDue, repeat, ownPromiseDue];

/**
 * The next step of a timeline. What fell due more than two weeks before the end of a pause counts as sent, without a repeat, so only the
 * latest overdue step comes after a pause.
 */
export function decide(timeline: Timeline, etiquette: Etiquette, settings: Settings, now: Temporal.Instant): NextStep {
  let spentSoFar = timeline;
  for (let round = 0; round < mostSpentSteps; round += 1) {
    const proposed = propose(spentSoFar, etiquette, settings, now);
    const spent = proposed.find(({ next, own }) => isSpentByPause(next, own, settings));
    if (spent === undefined || spent.next.action !== 'remind') return soonest(proposed.map(({ next }) => next));
    spentSoFar = asIfSent(spentSoFar, spent.next.step, spent.own);
  }
  return soonest(propose(spentSoFar, etiquette, settings, now).map(({ next }) => next));
}

/** More steps than a timeline can have behind a pause. It only bounds the loop. */
const mostSpentSteps = 50;

interface Proposed {
  readonly next: NextStep;
  /** When the step was due before later records moved it. */
  readonly own: Temporal.Instant;
}

function propose(timeline: Timeline, etiquette: Etiquette, settings: Settings, now: Temporal.Instant): readonly Proposed[] {
  if (timeline.status === 'closed') return [];
  if (timeline.snooze?.until.type === 'never') return [{ next: { action: 'none', because: 'never' }, own: now }];
  const situation: Situation = { timeline, etiquette, settings, now };
  const onOffer = timeline.stage === 'offer';
  const standing = delayed(heldBack(first(onOffer ? precedenceOnOffer : precedence, situation), situation), situation);
  const undelayed = (rule: Rule) => {
    const other = rule(situation);
    return other === null || isPostponed(other, situation) ? null : heldBack(other, situation);
  };
  // Of two steps at the same time the first in this list wins, so that another offer replaces a follow-up.
  const candidates = [undelayed(leverageDue), standing, ...(onOffer ? besideOnOffer : beside).map(undelayed)];
  return candidates.filter((candidate) => candidate !== null).map((candidate) => settle(candidate, situation));
}

const soonest = (steps: readonly NextStep[]): NextStep =>
  steps.length === 1 && steps[0] !== undefined
    ? steps[0]
    : steps.reduce<NextStep>((a, b) => (isSooner(b, a) ? b : a), { action: 'none', because: 'closed' });

/** A late thank-you after a no is still kind, and closes the timeline: it always comes. */
const isSpentByPause = (next: NextStep, own: Temporal.Instant, { resumedAt }: Settings): boolean =>
  next.action === 'remind' &&
  next.step !== 'rejection.thank-you' &&
  resumedAt !== null &&
  Temporal.Instant.compare(own, resumedAt.subtract({ hours: 24 * limits.spentBeforePauseEndDays })) < 0;

function asIfSent(timeline: Timeline, step: StepName, at: Temporal.Instant): Timeline {
  const sent = reminderSent(timeline, { step, claim: '', at });
  return { ...sent, lastReminder: sent.lastReminder === null ? null : { ...sent.lastReminder, repeatedAt: at } };
}

/**
 * When to look at the timeline again: the time of the next step, or of a claimed reminder that was not recorded as sent. Null: nothing to
 * wait for.
 */
export function wakeAt(timeline: Timeline, next: NextStep): Temporal.Instant | null {
  if (timeline.claim !== null) return timeline.claim.at.add({ minutes: limits.claimMinutes });
  return next.action === 'none' ? null : next.dueAt.toInstant();
}

function first(rules: readonly Rule[], situation: Situation): Candidate | null {
  for (const rule of rules) {
    const candidate = rule(situation);
    if (candidate !== null) return candidate;
  }
  return null;
}

const isPostponed = ({ step }: Candidate, { timeline }: Situation): boolean =>
  timeline.snooze !== null && (step === timeline.snooze.step || step === 'promise.own' || step === 'leverage');

const isSooner = (a: NextStep, b: NextStep): boolean =>
  a.action !== 'none' && (b.action === 'none' || Temporal.ZonedDateTime.compare(a.dueAt, b.dueAt) < 0);

/** Moves a candidate to an allowed time that is not before the newest record it depends on. */
function settle(candidate: Candidate, situation: Situation): Proposed {
  const own = ownTime(candidate, situation);
  return { next: settled(candidate, own, situation), own: own.toInstant() };
}

function ownTime(candidate: Candidate, { settings, etiquette }: Situation): Temporal.ZonedDateTime {
  const row = rowOf(candidate, etiquette);
  return candidate.named || row.timing === 'exact' ? candidate.due : nextAllowed(candidate.due, settings, row.christmas);
}

const rowOf = ({ step }: Candidate, etiquette: Etiquette): Step => etiquette[step === 'close' ? 'let-go' : step];

function settled(candidate: Candidate, own: Temporal.ZonedDateTime, situation: Situation): NextStep {
  const { settings, etiquette } = situation;
  const row = rowOf(candidate, etiquette);
  const exact = candidate.named || row.timing === 'exact';
  const heard = heardAt(situation);
  const overtaken = heard !== null && Temporal.Instant.compare(own.toInstant(), heard) < 0;
  const dueAt = !overtaken ? own : exact ? atOnce(heard, situation) : nextAllowed(heard, settings, row.christmas);
  const { step, since, from, promise, repeats } = candidate;
  const why: Why = { since, from, days: from.until(dueAt.toPlainDate()).days, promise };
  if (step === 'close') return { action: 'close', dueAt, why };
  if (step === 'let-go' || step === 'promise.lapse') return { action: 'let-go', step, dueAt, why };
  return { action: 'remind', step, repeats, dueAt, why };
}
