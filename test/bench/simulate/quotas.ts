/**
 * What AWS allows a new account, compared with what is needed. These are the defaults of us-east-1, read in November 2026; look yours up in
 * the Service Quotas console. Not here: how much is needed (demand.ts).
 * Sources, all under docs.aws.amazon.com:
 * - scheduler/latest/UserGuide/scheduler-quotas.html: 10,000,000 schedules, 5,000 CreateSchedule and 1,000 invocations a second in the
 *   larger regions (250 and 500 elsewhere);
 * - lambda/latest/dg/gettingstarted-limits.html: 1,000 runs at once, fewer in a new account until it is used;
 * - amazondynamodb/latest/developerguide/ServiceQuotas.html: 40,000 read and 40,000 write units a second for an on-demand table;
 * - AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html: 120,000 in flight;
 * - ses/latest/dg/quotas.html: out of the sandbox it "varies based on your specific use case". 50,000 a day and 14 a second were a usual
 *   start, and serve here for comparison.
 */
import type { Demand } from './demand.ts';

export interface Quota {
  readonly name: string;
  readonly allowed: number;
  readonly asked: (demand: Demand) => number;
  readonly remedy: string;
}

const most = (series: Float64Array): number => series.reduce((a, b) => Math.max(a, b), 0);
const perSecond = (series: Float64Array): number => most(series) / 60;
const aDay = 24 * 60;

/** The highest total of a calendar day, UTC. */
function mostADay(series: Float64Array): number {
  let best = 0;
  for (let begin = 0; begin < series.length; begin += aDay) {
    best = Math.max(
      best,
      series.subarray(begin, begin + aDay).reduce((sum, each) => sum + each, 0),
    );
  }
  return best;
}

/** Each of the sixteen shards gets its share and, by chance, a little more. */
const unevenShards = 1.1;
/**
 * Seconds that a reminder takes (lib/constructs/reminder-concurrency.ts). A mail takes about as long, mostly for parsing and seven
 * requests.
 */
export const secondsARun = 1 / 3;

export const quotas: readonly Quota[] = [
  {
    name: 'SES, mails sent a day',
    allowed: 50_000,
    asked: ({ mailsOut }) => mostADay(mailsOut),
    remedy: 'ask for so many; raise with the users, `ses-quota` warns at four fifths',
  },
  {
    name: 'SES, mails sent a second',
    allowed: 14,
    asked: ({ mailsOut }) => perSecond(mailsOut),
    remedy: 'ask for a quarter of it and deploy with it as `sesRate`: the herd is then sent within 20 minutes',
  },
  {
    name: 'Scheduler, schedules in a region',
    allowed: 10_000_000,
    asked: ({ schedulesAlive }) => most(schedulesAlive),
    remedy: 'ask for more before that, else new schedules are refused and mails wait in their queue',
  },
  {
    name: 'Scheduler, schedules made a second',
    allowed: 5_000,
    asked: ({ schedulesMade }) => perSecond(schedulesMade),
    remedy: 'ask for more; a refused one is tried again with its mail',
  },
  {
    name: 'Scheduler, invocations a second',
    allowed: 1_000,
    asked: ({ firings }) => perSecond(firings),
    remedy: 'ask for more; beyond it firings come later, which is harmless',
  },
  {
    name: 'Lambda, runs at once',
    allowed: 1_000,
    asked: ({ mailsIn, firings }) => most(mailsIn.map((each, minute) => ((each + (firings[minute] ?? 0)) / 60) * secondsARun)),
    remedy: 'ask for more; reminders are limited to a third of the SES rate by themselves',
  },
  {
    name: 'SQS, mails that are being read at once',
    allowed: 120_000,
    asked: ({ mailsIn }) => perSecond(mailsIn) * secondsARun,
    remedy: 'never met: the queue itself holds any number',
  },
  {
    name: 'DynamoDB, write units a second of a table on demand',
    allowed: 40_000,
    asked: ({ writeUnits }) => perSecond(writeUnits),
    remedy: 'ask for more; a new table begins with 4,000 and doubles within half an hour, so warm it before a migration',
  },
  {
    name: 'DynamoDB, read units a second of a table on demand',
    allowed: 40_000,
    asked: ({ readUnits }) => perSecond(readUnits),
    remedy: 'ask for more',
  },
  {
    name: 'DynamoDB, write units a second of the fullest shard of `due`',
    allowed: 1_000,
    asked: ({ dueIndexUnits }) => (perSecond(dueIndexUnits) / 16) * unevenShards,
    remedy: 'more shards (lib/aws/table/table.ts)',
  },
  {
    name: "DynamoDB, write units a second of one user's partition",
    allowed: 1_000,
    asked: ({ hottestUser }) => hottestUser / 60,
    remedy: 'never met',
  },
];

/** The most that wait at any time if only this many a second are allowed, and the minutes from the end of the outage until none waits. */
export function backlog(
  series: Float64Array,
  perSecondAllowed: number,
  outage: { readonly from: number; readonly to: number } | null,
): { readonly most: number; readonly drainedAfterMinutes: number } {
  let waiting = 0;
  let largest = 0;
  let drained = 0;
  for (let minute = 0; minute < series.length; minute += 1) {
    const isOut = outage !== null && minute >= outage.from && minute < outage.to;
    waiting = Math.max(0, waiting + (series[minute] ?? 0) - (isOut ? 0 : perSecondAllowed * 60));
    largest = Math.max(largest, waiting);
    if (outage !== null && minute >= outage.to && waiting === 0 && drained === 0) drained = minute - outage.to + 1;
  }
  return { most: largest, drainedAfterMinutes: drained };
}
