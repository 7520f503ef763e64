/**
 * What AWS allows an account at first, against what is asked for. Defaults of us-east-1, read in November 2026; look yours up (Service
 * Quotas in the console). Not here: how much is asked for (demand.ts).
 * Sources, all under docs.aws.amazon.com:
 * - scheduler/latest/UserGuide/scheduler-quotas.html: 10,000,000 schedules, 5,000 CreateSchedule and 1,000 invocations a second in the
 *   larger regions (elsewhere 250 and 500);
 * - lambda/latest/dg/gettingstarted-limits.html: 1,000 runs at once, less in a new account until it is used;
 * - amazondynamodb/latest/developerguide/ServiceQuotas.html: 40,000 units a second each of a table on demand;
 * - AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html: 120,000 in flight;
 * - ses/latest/dg/quotas.html: out of the sandbox "varies based on your specific use case". 50,000 a day and 14 a second is what was usual
 *   to begin with; it stands here so that there is something to compare with.
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

/** The most within any calendar day, UTC. */
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

/** A shard of sixteen gets its share and, by chance, a little more. */
const unevenShards = 1.1;
/** lib/constructs/reminder-concurrency.ts; a mail takes about as long, most of it to parse and seven requests. */
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

/** What is left waiting when so much a second is allowed, minute by minute, and nothing during an outage. */
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
