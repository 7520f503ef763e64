/** The user's own word about time. It overrides every other wait. */
import { Temporal } from 'temporal-polyfill';
import { afterWeekdays, atHour } from '../calendar/business-days.ts';
import { isLater } from '../calendar/instants.ts';
import type { StatedPromise } from '../stated-promise.ts';
import type { Timeline } from '../timeline.ts';
import { type Candidate, candidate, local, localDay, type Situation } from './situation.ts';

/**
 * Comes back as the step that it postponed, or as the next step. It may shorten a wait (`+3d`), but not move an interview, a promise or the
 * let-go forward.
 */
export function delayed(next: Candidate | null, situation: Situation): Candidate | null {
  const { snooze, interview } = situation.timeline;
  if (snooze === null || snooze.until.type === 'never') return next;
  const { due, named } = until(snooze.until, snooze.at, situation);
  if (snooze.step === 'interview.ask' && interview !== null && !isLater(interview.start, due.toInstant())) return next;
  const step = snooze.step ?? next?.step ?? 'let-go';
  // A step we already reminded of comes back when the user says; a step that has not come yet is only postponed.
  const isTooSoon = snooze.step === null && next !== null && !mayBeHastened(next) && Temporal.ZonedDateTime.compare(next.due, due) > 0;
  if (isTooSoon) return next;
  const promise = promiseOf(step, situation.timeline);
  return candidate(step, due, { since: 'snooze', from: localDay(snooze.at, situation), named, promise });
}

const ends: readonly Candidate['step'][] = ['let-go', 'promise.lapse', 'close'];
const mayBeHastened = ({ step, since, promise }: Candidate): boolean => !ends.includes(step) && since !== 'interview' && promise === null;

/** The promise that a postponed reminder quotes when it comes back. */
function promiseOf(step: Candidate['step'], { plan, ownPromise, cadence }: Timeline): StatedPromise | null {
  if (step === 'promise.own') return ownPromise?.promise ?? null;
  if (step === 'promise.cadence') return cadence?.promise ?? null;
  return step.startsWith('promise.') ? (plan?.promise ?? null) : null;
}

type Until = Exclude<NonNullable<Timeline['snooze']>['until'], { readonly type: 'never' }>;

function until(word: Until, at: Temporal.Instant, situation: Situation): { readonly due: Temporal.ZonedDateTime; readonly named: boolean } {
  const { settings } = situation;
  switch (word.type) {
    case 'days':
      return { due: atHour(localDay(at, situation).add({ days: word.days }), settings), named: false };
    case 'weekdays':
      return { due: afterWeekdays(at, word.weekdays, settings), named: false };
    case 'instant':
      return { due: local(word.at, situation), named: true };
    case 'date': {
      const { date, time } = word;
      const { timeZone } = settings;
      return { due: time === null ? atHour(date, settings) : date.toZonedDateTime({ timeZone, plainTime: time }), named: true };
    }
  }
}
