/**
 * The load that the simulated users put on AWS, minute by minute, scaled to all users. Within a minute the load is taken as even. Reminders
 * are spread over the five minutes of their schedules' flexible window (lib/aws/adapters/schedules.ts). Not here: what AWS allows
 * (quotas.ts).
 */
import type { Measured } from '../units/requests.ts';
import type { Act, Happening, UserLife } from './one-user.ts';

/** All users, minute by minute. */
export interface Demand {
  readonly minutes: number;
  readonly mailsIn: Float64Array;
  readonly firings: Float64Array;
  readonly mailsOut: Float64Array;
  /** The part of `mailsOut` that goes through the reminder queue. */
  readonly remindersOut: Float64Array;
  /** Users for whom the hourly sweep has work: a pause that ends, a digest, an erasure ... */
  readonly moments: Float64Array;
  readonly schedulesMade: Float64Array;
  readonly schedulesAlive: Float64Array;
  readonly readUnits: Float64Array;
  readonly writeUnits: Float64Array;
  /** Units of the `due` index, all 16 shards together. */
  readonly dueIndexUnits: Float64Array;
  readonly readRequests: { total: number };
  /** For each time zone, the reminders of its busiest minute. */
  readonly herds: ReadonlyMap<string, number>;
  /** Most write units that one user's partition consumed in a minute. */
  readonly hottestUser: number;
}

/** The names in `npm run bench -- requests`. */
const measuredAs: Readonly<Record<Act, string>> = {
  'new mail': 'mail to a new correspondent',
  'known mail': 'mail in a known conversation',
  command: 'command: done',
  reminder: 'reminder',
};
const windowMinutes = 5;
/** From this many reminders on, a morning's are combined into one mail (lib/handling/remind/reminders-together.ts). */
const together = 3;

interface Totals {
  /** Counting starts at this second, after the run-up. */
  readonly from: number;
  readonly seconds: number;
  readonly scale: number;
  readonly units: Measured;
}

export function demandOf(lives: Iterable<UserLife>, { from, seconds, scale, units }: Totals): Demand {
  const minutes = Math.ceil(seconds / 60);
  const series = (): Float64Array => new Float64Array(minutes + windowMinutes);
  const [mailsIn, firings, mailsOut, schedulesMade, alive] = [series(), series(), series(), series(), series()];
  const [remindersOut, moments] = [series(), series()];
  const [readUnits, writeUnits, dueIndexUnits] = [series(), series(), series()];
  const herdMinutes = new Map<string, Map<number, number>>();
  const readRequests = { total: 0 };
  let hottestUser = 0;

  const add = (all: Float64Array, minute: number, amount: number): void => {
    all[minute] = (all[minute] ?? 0) + amount * scale;
  };
  const consume = (act: Act, minute: number, share = 1): number => {
    const consumed = units.get(measuredAs[act]);
    if (consumed === undefined) throw new Error(`Nothing was measured of "${measuredAs[act]}".`);
    add(readUnits, minute, consumed.read * share);
    add(writeUnits, minute, (consumed.write + consumed.index) * share);
    add(dueIndexUnits, minute, (consumed.index / 2) * share);
    readRequests.total += consumed.requests * share * scale;
    return consumed.write + consumed.index;
  };

  for (const { zone, happenings, waits, moments: ofUser } of lives) {
    for (const at of ofUser) if (at >= from) add(moments, Math.floor((at - from) / 3_600) * 60, 1);
    const ofMinute = new Map<number, number>();
    const reminders = new Map<number, number>();
    for (const { act, at } of happenings as readonly Happening[]) {
      if (at < from) continue;
      const minute = Math.floor((at - from) / 60);
      if (act === 'reminder') {
        reminders.set(minute, (reminders.get(minute) ?? 0) + 1);
        for (let each = 0; each < windowMinutes; each += 1) {
          add(firings, minute + each, 1 / windowMinutes);
          consume(act, minute + each, 1 / windowMinutes);
          add(schedulesMade, minute + each, 1 / windowMinutes);
        }
      } else {
        add(mailsIn, minute, 1);
        add(schedulesMade, minute, 1);
        if (act === 'command') add(mailsOut, minute, 1);
        ofMinute.set(minute, (ofMinute.get(minute) ?? 0) + consume(act, minute));
      }
    }
    for (const [minute, count] of reminders) {
      const mails = count >= together ? 1 : count;
      for (let each = 0; each < windowMinutes; each += 1) {
        add(mailsOut, minute + each, mails / windowMinutes);
        add(remindersOut, minute + each, mails / windowMinutes);
      }
      const herd = herdMinutes.get(zone) ?? new Map<number, number>();
      herdMinutes.set(zone, herd.set(minute, (herd.get(minute) ?? 0) + count * scale));
    }
    for (const [since, until] of waits) {
      if (until < from) continue;
      add(alive, Math.floor((Math.max(since, from) - from) / 60), 1);
      add(alive, Math.min(minutes, Math.floor((until - from) / 60)), -1);
    }
    hottestUser = Math.max(hottestUser, ...ofMinute.values());
  }
  for (let minute = 1; minute < alive.length; minute += 1) alive[minute] = (alive[minute] ?? 0) + (alive[minute - 1] ?? 0);
  return {
    minutes,
    mailsIn,
    firings,
    mailsOut,
    remindersOut,
    moments,
    schedulesMade,
    schedulesAlive: alive,
    readUnits,
    writeUnits,
    dueIndexUnits,
    readRequests,
    herds: new Map([...herdMinutes].map(([zone, herd]) => [zone, Math.max(...herd.values())])),
    hottestUser,
  };
}
