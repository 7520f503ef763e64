/**
 * What becomes of reminders that fall due while SES takes nothing, minute by minute: with the reminder queue, and as it was with three tries
 * within minutes and an hourly sweep after that. Not here: how many fall due (demand.ts), what AWS allows (quotas.ts).
 */
import { reminderConcurrency } from '../../../lib/constructs/reminder-concurrency.ts';
import { hiddenMinutes } from '../../../lib/constructs/reminder-queue.ts';
import { secondsARun } from './quotas.ts';

export interface Outage {
  /** Minutes of the series: SES takes nothing from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

export interface AfterOutage {
  /** Mails waiting at the end of the outage. */
  readonly waiting: number;
  /** Minutes after the outage until none of them waits; null: not within the series. */
  readonly drained: number | null;
  /** Minutes that the last of them is late. */
  readonly latest: number;
  /** Most often that a message was taken from the queue. */
  readonly tries: number;
}

/** Where SES does not answer at all, a send gives up after three times ten seconds (lib/aws/adapters/clients.ts). */
const secondsAFailure = 30;

interface Cohort {
  readonly since: number;
  readonly tries: number;
  count: number;
}

/** @param series mails due by minute @param sesRate mails a second that SES takes outside of the outage */
export function withQueue(series: Float64Array, sesRate: number, { from, to }: Outage): AfterOutage {
  const atOnce = reminderConcurrency(sesRate);
  const hidden = new Map<number, Cohort[]>();
  let visible: Cohort[] = [];
  let waiting = 0;
  let [latest, tries] = [0, 0];
  for (let minute = Math.max(0, from - 60); minute < series.length; minute += 1) {
    // Soonest due first: as SQS has it, more or less.
    visible = [...visible, ...(hidden.get(minute) ?? [])].toSorted((a, b) => a.since - b.since);
    hidden.delete(minute);
    const due = series[minute] ?? 0;
    if (due > 0) visible.push({ since: minute, tries: 0, count: due });
    const isOut = minute >= from && minute < to;
    let room = isOut ? (atOnce * 60) / secondsAFailure : Math.min(sesRate, atOnce / secondsARun) * 60;
    for (const cohort of visible) {
      const taken = Math.min(room, cohort.count);
      if (taken === 0) break;
      room -= taken;
      cohort.count -= taken;
      tries = Math.max(tries, cohort.tries + 1);
      if (isOut)
        hidden.set(minute + hiddenMinutes, [
          ...(hidden.get(minute + hiddenMinutes) ?? []),
          { ...cohort, tries: cohort.tries + 1, count: taken },
        ]);
      else if (cohort.since < to && minute >= from) latest = Math.max(latest, minute - cohort.since);
    }
    visible = visible.filter(({ count }) => count > 1e-6);
    if (minute === to - 1) waiting = sum(visible) + [...hidden.values()].reduce((total, each) => total + sum(each), 0);
    const left = [...visible, ...[...hidden.values()].flat()].some(({ since }) => since < to);
    if (minute >= to && !left) return { waiting, drained: minute - to + 1, latest, tries };
  }
  return { waiting, drained: null, latest, tries };
}

const sum = (cohorts: readonly Cohort[]): number => cohorts.reduce((total, { count }) => total + count, 0);

/** As it was: what fails three times is left to a sweep that sends one after the other. */
export function withoutQueue(series: Float64Array, { from, to }: Outage): { readonly left: number; readonly hours: number } {
  const left = series.subarray(from, to).reduce((total, each) => total + each, 0);
  // A quarter of an hour of each hour, at a third of a second a reminder.
  return { left, hours: left / ((15 * 60) / secondsARun) };
}
