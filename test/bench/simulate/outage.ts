/**
 * What happens to reminders that fall due while SES accepts nothing, minute by minute: with the reminder queue, and without it, when three
 * tries within minutes were followed by an hourly sweep. Not here: how many fall due (demand.ts), and what AWS allows (quotas.ts).
 */
import { reminderConcurrency } from '../../../lib/constructs/reminder-concurrency.ts';
import { hiddenMinutes } from '../../../lib/constructs/reminder-queue.ts';
import { secondsARun } from './quotas.ts';

export interface Outage {
  /** Minutes of the series. SES accepts nothing from `from` until just before `to`. */
  readonly from: number;
  readonly to: number;
}

export interface AfterOutage {
  /** Mails waiting at the end of the outage. */
  readonly waiting: number;
  /** Minutes from the end of the outage until none of them waits. Null if that is not within the series. */
  readonly drained: number | null;
  /** How many minutes late the last of them is. */
  readonly latest: number;
  /** Most times that one message was taken from the queue. */
  readonly tries: number;
}

/** If SES does not answer at all, a send gives up after three attempts of ten seconds (lib/aws/adapters/clients.ts). */
const secondsAFailure = 30;

interface Cohort {
  readonly since: number;
  readonly tries: number;
  count: number;
}

/** @param series mails due in each minute @param sesRate mails a second that SES accepts outside the outage */
export function withQueue(series: Float64Array, sesRate: number, { from, to }: Outage): AfterOutage {
  const atOnce = reminderConcurrency(sesRate);
  const hidden = new Map<number, Cohort[]>();
  let visible: Cohort[] = [];
  let waiting = 0;
  let [latest, tries] = [0, 0];
  for (let minute = Math.max(0, from - 60); minute < series.length; minute += 1) {
    // The earliest due come first, roughly as in SQS.
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

/** Without the queue, a reminder that failed three times was left to a sweep that sends one after the other. */
export function withoutQueue(series: Float64Array, { from, to }: Outage): { readonly left: number; readonly hours: number } {
  const left = series.subarray(from, to).reduce((total, each) => total + each, 0);
  // The sweep runs for a quarter of each hour and takes a third of a second per reminder.
  return { left, hours: left / ((15 * 60) / secondsARun) };
}
