/** Which stated plan or promise counts. Not here: when they are due (rules/promises.ts). */
import { Temporal } from 'temporal-polyfill';
import { isLater } from './calendar/instants.ts';
import type { StatedPromise } from './stated-promise.ts';
import type { Stated, Timeline } from './timeline.ts';

/** Plans stated before `at` are void; those of the same mail stay. */
export const newerThan = (stated: Stated | null, at: Temporal.Instant): Stated | null =>
  stated !== null && !isLater(at, stated.at) ? stated : null;

export const withoutPlans = (timeline: Timeline): Timeline => ({ ...timeline, plan: null, ownPromise: null, cadence: null });

/** Which of several plans in one mail counts: "silence means no" first, then an invitation, then a date; the latest of one type. */
const planRank = { lapse: 2, invited: 1, until: 0 } as const;

/** Folds in the plans of one mail. */
export function withPromises(timeline: Timeline, promises: readonly StatedPromise[], at: Temporal.Instant): Timeline {
  return promises.reduce<Timeline>((folded, promise) => {
    const stated = { promise, at };
    switch (promise.type) {
      case 'cadence':
        return { ...folded, cadence: stated };
      case 'own':
        return { ...folded, ownPromise: stated };
      default:
        if (!replacesPlan(folded.plan, stated)) return folded;
        // Their newer plan cancels an older promise by the user.
        return { ...folded, plan: stated, ownPromise: newerThan(folded.ownPromise, at) };
    }
  }, timeline);
}

function replacesPlan(old: Stated | null, stated: Stated): boolean {
  if (old === null || isLater(stated.at, old.at)) return true;
  if (old.promise.type === 'cadence' || old.promise.type === 'own' || stated.promise.type === 'cadence' || stated.promise.type === 'own')
    return true;
  const byType = planRank[stated.promise.type] - planRank[old.promise.type];
  return byType > 0 || (byType === 0 && Temporal.PlainDate.compare(stated.promise.date, old.promise.date) > 0);
}
