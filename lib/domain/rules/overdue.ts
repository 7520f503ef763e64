/** When a step comes whose own time has passed unnoticed, as after downtime: never at night or on a day off, unless it is exact. */
import { Temporal } from 'temporal-polyfill';
import { isAllowedDay, nextAllowed } from '../calendar/business-days.ts';
import { etiquette, limits } from '../etiquette.ts';
import type { NextStep } from '../next-step.ts';
import type { Settings } from '../settings/settings.ts';
import { isWaking } from './situation.ts';

/**
 * Null: the step may come now, because it is exact, or on time, or because it is in the waking hours of an allowed day or of its own day.
 * Otherwise the next allowed time. The step's own due time never moves.
 */
export function putOffUntil(next: NextStep, settings: Settings, now: Temporal.Instant): Temporal.Instant | null {
  if (next.action !== 'remind' && next.action !== 'let-go') return null;
  const { timing, christmas } = etiquette[next.step];
  if (timing === 'exact' || next.dueAt.toInstant().until(now).total('minutes') < limits.onTimeMinutes) return null;
  const here = now.toZonedDateTimeISO(settings.timeZone);
  const today = here.toPlainDate();
  const isItsDay = Temporal.PlainDate.compare(next.dueAt.toPlainDate(), today) === 0;
  const isGood = isWaking(here.toPlainTime()) && (isItsDay || isAllowedDay(today, settings, christmas));
  return isGood ? null : nextAllowed(now, settings, christmas).toInstant();
}
