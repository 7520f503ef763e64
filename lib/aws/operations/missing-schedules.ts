/** Whether every timeline that has something due also has a schedule to start it. Reads the whole `due` index. */
import { paginateListSchedules, type SchedulerClient } from '@aws-sdk/client-scheduler';
import { Temporal } from 'temporal-polyfill';
import type { TimelineId } from '../../domain/words.ts';
import type { Store } from '../../handling/store.ts';
import { dueShards } from '../table/table.ts';
import type { Finding } from './doctor/doctor.ts';

/** As long as the sweep lets a schedule be late. */
const lateMinutes = 15;
/** The sweep runs every hour; missing it twice is not a coincidence. */
const sweepHours = 2;
/** Beyond any reminder, but still a valid date. */
export const aCentury = Temporal.Duration.from({ hours: 24 * 365 * 100 });

export async function examineSchedules(
  store: Pick<Store, 'dueInShard'>,
  scheduler: SchedulerClient,
  group: string,
  now: Temporal.Instant,
): Promise<readonly Finding[]> {
  const scheduled = await scheduledTimelines(scheduler, group);
  const late = now.subtract({ minutes: lateMinutes });
  const unswept = now.subtract({ hours: sweepHours });
  const missing: TimelineId[] = [];
  let due = 0;
  let overdue = 0;
  let waiting = 0;
  for (let shard = 0; shard < dueShards; shard += 1) {
    for await (const { timelineId, dueAt } of store.dueInShard(shard, now.add(aCentury))) {
      // A user's due time has no schedule: the hourly sweep finds it.
      if (timelineId === null) {
        if (Temporal.Instant.compare(dueAt, unswept) < 0) waiting += 1;
        continue;
      }
      due += 1;
      if (Temporal.Instant.compare(dueAt, late) < 0) overdue += 1;
      else if (Temporal.Instant.compare(dueAt, now) > 0 && !scheduled.has(timelineId)) missing.push(timelineId);
    }
  }
  return [
    overdue === 0
      ? { checked: 'overdue', state: 'well', found: 'no reminder is overdue' }
      : {
          checked: 'overdue',
          state: 'ill',
          found: `${overdue} reminders are overdue by more than ${lateMinutes} minutes`,
          mend: 'The hourly sweep sends them. Are they still there after an hour: docs/operating.md, "reminders-overdue".',
        },
    waiting === 0
      ? { checked: 'sweep', state: 'well', found: 'no user waits for it' }
      : {
          checked: 'sweep',
          state: 'ill',
          found: `${waiting} users have waited for the hourly sweep for more than ${sweepHours} hours, such as for the end of a pause`,
          mend: 'Does it run, and does it fail? docs/operating.md, "errors-sweep".',
        },
    missing.length === 0
      ? { checked: 'schedules', state: 'well', found: `${due} timelines have something due, each with its schedule` }
      : {
          checked: 'schedules',
          state: 'ill',
          found: `${missing.length} of ${due} timelines with something due have no schedule, such as ${missing.slice(0, 3).join(', ')}`,
          mend: 'Nothing is lost: the hourly sweep finds them when they are due. `npm run reschedule` makes them; look for errors of receive-mail at that time.',
        },
  ];
}

/** `<timeline>-<sequence>-<minute>`; a timeline's id has a hyphen itself (aws/adapters/schedules.ts). */
const timelineOf = (scheduleName: string): string => scheduleName.split('-').slice(0, -2).join('-');

/** The timelines that have a schedule in the group. */
export async function scheduledTimelines(scheduler: SchedulerClient, group: string): Promise<ReadonlySet<string>> {
  const scheduled = new Set<string>();
  for await (const { Schedules = [] } of paginateListSchedules({ client: scheduler }, { GroupName: group })) {
    for (const { Name = '' } of Schedules) scheduled.add(timelineOf(Name));
  }
  return scheduled;
}
