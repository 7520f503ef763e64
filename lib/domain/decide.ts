/**
 * What to do about a timeline, when, and why. Pure: the same arguments always give the same answer.
 * Here: the order of the rules, and moving a step to a time that is allowed. The rules: rules/. The numbers: etiquette.ts.
 */
import { Temporal } from 'temporal-polyfill';
import { nextAllowed } from './calendar/business-days.ts';
import type { Etiquette } from './etiquette.ts';
import { limits } from './etiquette.ts';
import type { NextStep, Why } from './next-step.ts';
import { delayed } from './rules/delay.ts';
import { afterInterview, ask, debrief, thankYou } from './rules/interviews.ts';
import { letGo } from './rules/letting-go.ts';
import { leverage } from './rules/other-offer.ts';
import { inProcess, noOpenings, onHold, rejected, touchBase } from './rules/outcomes.ts';
import { cadence, ownPromise, theirPlan } from './rules/promises.ts';
import { answer, conversation, firstContact, nextFollowUp, repeat } from './rules/silence.ts';
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
  ownPromise,
  noOpenings,
  touchBase,
  cadence,
  onHold,
  inProcess,
  afterInterview,
  conversation,
  firstContact,
  nextFollowUp,
  letGo,
];

/** After an offer only promises, their questions and a no matter; otherwise the timeline closes quietly. */
const precedenceOnOffer: readonly Rule[] = [rejected, theirPlan, ownPromise, letGo];

/** Steps that compete with the winner: the sooner one is next. The user's own promise may come before their day. */
const beside: readonly Rule[] = [ask, debrief, thankYou, answer, repeat, ownPromise];
const besideOnOffer: readonly Rule[] = [answer, repeat, ownPromise];

export function decide(timeline: Timeline, etiquette: Etiquette, settings: Settings, now: Temporal.Instant): NextStep {
  if (timeline.status === 'closed') return { action: 'none', because: 'closed' };
  if (timeline.snooze?.until.type === 'never') return { action: 'none', because: 'never' };
  const situation: Situation = { timeline, etiquette, settings, now };
  const onOffer = timeline.stage === 'offer';
  const standing = delayed(first(onOffer ? precedenceOnOffer : precedence, situation), situation);
  const undelayed = (rule: Rule) => {
    const other = rule(situation);
    return other === null || isPostponed(other, situation) ? null : other;
  };
  // Of two steps at the same time the first in this list wins, so that another offer replaces a follow-up.
  const candidates = [undelayed(leverage), standing, ...(onOffer ? besideOnOffer : beside).map(undelayed)];
  return candidates
    .filter((candidate) => candidate !== null)
    .map((candidate) => settle(candidate, situation))
    .reduce<NextStep>((a, b) => (isSooner(b, a) ? b : a), { action: 'none', because: 'closed' });
}

/**
 * When the timeline has to be looked at again: the time of the next step, or of a claimed reminder that was not recorded as sent. Null:
 * nothing to wait for.
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
function settle(candidate: Candidate, situation: Situation): NextStep {
  const { settings, etiquette } = situation;
  const row = etiquette[candidate.step === 'close' ? 'let-go' : candidate.step];
  const exact = candidate.named || row.timing === 'exact';
  const own = exact ? candidate.due : nextAllowed(candidate.due, settings, row.christmas);
  const heard = heardAt(situation);
  const overtaken = heard !== null && Temporal.Instant.compare(own.toInstant(), heard) < 0;
  const dueAt = !overtaken ? own : exact ? atOnce(heard, situation) : nextAllowed(heard, settings, row.christmas);
  const { step, since, from, promise, repeats } = candidate;
  const why: Why = { since, from, days: from.until(dueAt.toPlainDate()).days, promise };
  if (step === 'close') return { action: 'close', dueAt, why };
  if (step === 'let-go' || step === 'promise.lapse') return { action: 'let-go', step, dueAt, why };
  return { action: 'remind', step, repeats, dueAt, why };
}
