/**
 * `npm run simulate [-- --users 1000000 --sample 4000 --seed 1]`: simulates 90 days of a million users with the real rules and a model of
 * AWS's quotas. A sample of users is simulated act by act (behaviour.ts, one-user.ts) and scaled to all. The units of each act are measured
 * first. Takes some minutes on two cores.
 */
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { helpIfAsked } from '../../../lib/local/help.ts';
import { measuredOn } from '../machine.ts';
import { fixed, grouped, markdownTable } from '../table.ts';
import { measureRequests } from '../units/requests.ts';
import { behaviour } from './behaviour.ts';
import { chance } from './chance.ts';
import { type Demand, demandOf } from './demand.ts';
import { oneUser, type Span, type UserLife } from './one-user.ts';
import { type AfterOutage, withoutQueue, withQueue } from './outage.ts';
import { backlog, quotas, secondsARun } from './quotas.ts';

helpIfAsked(
  process.argv.slice(2),
  `Usage: npm run simulate [-- --users 1000000 --sample 4000 --seed 1]

Plays 90 days of so many users by the real rules, and prints what they take of AWS. Takes some minutes.`,
);

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '1000000' },
    sample: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
  },
});
const [users, sample] = [Number(values.users), Number(values.sample)];

/** After five weeks as many conversations end as begin. The clocks change in all zones within the 90 days after that. */
const runUpDays = 35;
const days = 90;
const begin = Temporal.PlainDate.from('2027-03-01').subtract({ days: runUpDays }).toZonedDateTime('UTC').toInstant();
const span: Span = { begin, seconds: (runUpDays + days) * 86_400 };

function* lives(): Generator<UserLife> {
  const random = chance(Number(values.seed));
  for (let index = 0; index < sample; index += 1) yield oneUser(span, random);
}

const units = await measureRequests({ events: 6, timelines: 10 });
const demand = demandOf(lives(), { from: runUpDays * 86_400, seconds: days * 86_400, scale: users / sample, units });
const sum = (series: Float64Array): number => series.reduce((total, each) => total + each, 0);
const aUserMonth = (amount: number): string => fixed((amount * 30) / days / users, 1);
const peak = (series: Float64Array): string => grouped(series.reduce((a, b) => Math.max(a, b), 0) / 60);

const perMonth = (of: Demand): string =>
  markdownTable(
    ['', 'a user and month', 'all, a second on average', 'all, a second in the fullest minute'],
    (
      [
        ['mails in', of.mailsIn],
        ['mails out', of.mailsOut],
        ['firings of schedules', of.firings],
        ['schedules made', of.schedulesMade],
        ['read units', of.readUnits],
        ['write units, with the indexes', of.writeUnits],
      ] as const
    ).map(([name, series]) => [name, aUserMonth(sum(series)), grouped(sum(series) / days / 86_400), peak(series)]),
  );

const met = quotas
  .map((quota) => ({ ...quota, needed: quota.asked(demand) }))
  .toSorted((a, b) => b.needed / b.allowed - a.needed / a.allowed)
  .map(({ name, allowed, needed, remedy }) => [
    name,
    grouped(allowed),
    needed < 10 ? fixed(needed, 1) : grouped(needed),
    needed > allowed ? grouped((users * allowed) / needed) : 'not met',
    remedy,
  ]);

// A Tuesday at nine in New York, 13:00 UTC, because the busiest hours of the week follow.
const outageAt = 15 * 24 * 60 + 13 * 60;
const outage = { from: outageAt, to: outageAt + 120 };
const sesPeak = quotas[1]?.asked(demand) ?? 0;
const waits = [sesPeak, sesPeak / 2, sesPeak / 4, sesPeak / 8].map((rate) => {
  const usual = backlog(demand.mailsOut, rate, null);
  const after = backlog(demand.mailsOut, rate, outage);
  return [
    grouped(rate),
    grouped(usual.most),
    fixed(usual.most / rate / 60, 0),
    grouped(after.most),
    after.drainedAfterMinutes === 0 ? 'never' : String(after.drainedAfterMinutes),
  ];
});

const shown = ({ waiting, drained, latest, tries }: AfterOutage): readonly string[] => [
  grouped(waiting),
  drained === null ? 'never' : String(drained),
  String(latest),
  String(tries),
];
/** Numbers of users. The SES rate is 14 a second, a usual quota, until a quarter of the peak is more. */
const outages = [12_000, 48_000, 1_000_000].map((all) => {
  const series = demand.remindersOut.map((each) => (each * all) / users);
  const rate = Math.max(14, Math.ceil((sesPeak / 4) * (all / users)));
  const before = withoutQueue(series, outage);
  return [
    grouped(all),
    grouped(rate),
    ...shown(withQueue(series, rate, outage)),
    `${grouped(before.left)}, ${grouped(before.hours)} hours`,
  ];
});
const momentsPeak = demand.moments.reduce((a, b) => Math.max(a, b), 0);

// All of these read mails, because reminders are few and limited by SES.
const readersAtOnce = 500;
const unread = backlog(demand.mailsIn, readersAtOnce / secondsARun, outage);

const herds = [...demand.herds]
  .toSorted(([, a], [, b]) => b - a)
  .map(([zone, herd]) => [zone, `${(behaviour.zones as Readonly<Record<string, number>>)[zone]} %`, grouped(herd), grouped(herd / 300)]);

console.log(`Simulated on ${measuredOn()}: ${grouped(sample)} users for ${days} days after ${runUpDays} of run-up, each for ${grouped(users / sample)}; seed ${values.seed}.

### What is asked for

${perMonth(demand)}

Requests to the table: ${aUserMonth(demand.readRequests.total)} a user and month. Schedules that wait: ${grouped(quotas[2]?.asked(demand) ?? 0)} at most.

### The herd, by time zone

${markdownTable(['zone', 'of the users', 'due in its fullest minute', 'a second, over five minutes'], herds)}

### Which quota is met first

${markdownTable(['quota', 'at first', 'needed', 'met at so many users', 'then'], met)}

### Mails that wait for SES, usually and after two hours without it

${markdownTable(['SES rate', 'wait at most', 'minutes late at most', 'wait after the outage', 'minutes until none waits'], waits)}

### Two hours without SES from 09:00 in New York

${markdownTable(['users', 'SES rate', 'reminders that wait at its end', 'minutes until none of them waits', 'minutes late at most', 'tries at most', 'before the queue: left to the sweep, which took'], outages)}

Of these none is lost and none goes to the dead letters: 1,000 tries at 20 minutes are 14 days.

### What the hourly sweep finds besides

Ends of pauses, digests, re-planning, sign-ups and erasures: ${aUserMonth(sum(demand.moments))} a user and month, ${grouped(momentsPeak)} in the fullest hour, ${grouped(momentsPeak / 16)} a shard. They wait in the same queue.

Two hours without Lambda leave ${grouped(unread.most)} mails in the queue; ${readersAtOnce} runs at once read them within ${unread.drainedAfterMinutes} minutes.`);
