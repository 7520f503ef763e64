/** The user's own word about time: it stands above every other wait. */
import { Temporal } from 'temporal-polyfill';
import { afterWeekdays, atHour } from '../business-days.ts';
import { type Candidate, localDay, type Situation } from './situation.ts';

/**
 * Comes back under the step that it postponed, or as whatever would come next.
 * It may hasten a step (`+3d`), but never letting go.
 */
export function delayed(next: Candidate | null, situation: Situation): Candidate | null {
  const { snooze } = situation.timeline;
  if (snooze === null || snooze.until.type === 'never') return next;
  const step = snooze.step ?? next?.step ?? 'let-go';
  const { due, named } = until(snooze.until, snooze.at, situation);
  const ends = step === 'let-go' || step === 'promise.lapse' || step === 'close';
  if (ends && next !== null && Temporal.ZonedDateTime.compare(next.due, due) > 0) return next;
  return {
    step,
    repeats: null,
    due,
    named,
    since: 'snooze',
    from: localDay(snooze.at, situation),
    promise: next?.step === step ? next.promise : null,
  };
}

type Until = Exclude<NonNullable<Situation['timeline']['snooze']>['until'], { readonly type: 'never' }>;

function until(word: Until, at: Temporal.Instant, situation: Situation): { readonly due: Temporal.ZonedDateTime; readonly named: boolean } {
  const { settings } = situation;
  switch (word.type) {
    case 'days':
      return { due: atHour(localDay(at, situation).add({ days: word.days }), settings), named: false };
    case 'weekdays':
      return { due: afterWeekdays(at, word.weekdays, settings), named: false };
    case 'date':
      return {
        due:
          word.time === null
            ? atHour(word.date, settings)
            : word.date.toZonedDateTime({ timeZone: settings.timeZone, plainTime: word.time }),
        named: true,
      };
  }
}
