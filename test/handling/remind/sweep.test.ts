import { expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep-at-once.ts';
import type { Profile } from '../../../lib/domain/settings/profile.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import type { Runtime } from '../../../lib/handling/runtime.ts';
import { DailyQuotaExceededError } from '../../../lib/handling/runtime.ts';
import { SweepIncompleteError } from '../../../lib/handling/sweep-incomplete-error.ts';
import { type Handling, handling } from '../../support/handling.ts';

const people = ['jo@example.com', 'ann@example.com', 'kim@example.com'];

/** Three users with one overdue reminder each, because every firing was lost. */
async function overdue(): Promise<Handling> {
  const service = await handling('2026-11-03T07:12:00Z');
  for (const [index, person] of people.entries()) {
    const tracking = await service.joins(person);
    const lines = `From: <${person}>\nTo: Dana <dana@initech.example>\nSubject: Application: Writer\nMessage-ID: <${index}@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`;
    await service.receives({ from: person, to: [tracking], lines });
  }
  service.clockTo('2026-11-10T10:00:00Z');
  return service;
}

const reminded = ({ sent }: Handling) =>
  sent
    .filter(({ kind }) => kind === 'reminder')
    .map(({ to }) => to)
    .toSorted();

/** Mails to these addresses fail with this error. */
const failing = ({ runtime }: Handling, to: (address: string) => boolean, error: Error): Runtime => ({
  ...runtime,
  outbound: { send: (mail) => (to(mail.to) ? Promise.reject(error) : runtime.outbound.send(mail)) },
});

test('every user whose firing was lost is reminded once', async () => {
  const service = await overdue();
  // Their question of the Friday in between is woken too, and is too old to be asked.
  expect(await sweep(service.runtime)).toEqual({ overdue: 3, woken: 3 });
  expect(reminded(service)).toEqual(people.toSorted());
  expect(await sweep(service.runtime)).toEqual({ overdue: 0, woken: 0 });
});

test('the sweep waits a quarter of an hour, because the schedule may still fire', async () => {
  const service = await overdue();
  service.clockTo('2026-11-10T08:14:00Z');
  expect(await sweep(service.runtime)).toMatchObject({ overdue: 0 });
});

test('a reminder that fails does not delay the others, and is not forgotten', async () => {
  const service = await overdue();
  const one = failing(service, (address) => address === 'ann@example.com', new TypeError('unreadable'));
  await expect(sweep(one)).rejects.toThrow(SweepIncompleteError);
  expect(reminded(service)).toEqual(['jo@example.com', 'kim@example.com']);
  // Its claim is retried after a quarter of an hour, by the next sweep at the latest.
  service.clockTo('2026-11-10T11:00:00Z');
  await sweep(service.runtime);
  expect(reminded(service)).toEqual(people.toSorted());
});

test("when the day's quota is used up the sweep stops, and the next one continues", async () => {
  const service = await overdue();
  let tries = 0;
  const spent = failing(
    service,
    () => {
      tries += 1;
      return true;
    },
    new DailyQuotaExceededError('reminder-1', null),
  );
  expect(await sweep(spent)).toMatchObject({ overdue: 1 });
  expect(tries).toBe(1);
  service.clockTo('2026-11-10T11:00:00Z');
  await sweep(service.runtime);
  expect(reminded(service)).toEqual(people.toSorted());
});

/** Jo pauses for two weeks. */
const pauses = ({ receives }: Handling) =>
  receives({
    from: 'jo@example.com',
    to: ['tactful@tactful.test'],
    lines: 'From: <jo@example.com>\nTo: tactful@tactful.test\nMessage-ID: <pause@example.com>\nSubject: pause 2 weeks\n\n',
  });

/** Jo has been paused since the day after the applications. */
async function paused(): Promise<Handling> {
  const service = await overdue();
  service.clockTo('2026-11-04T08:00:00Z');
  await pauses(service);
  return service;
}

const joOf = async ({ runtime }: Handling): Promise<Profile | undefined> => {
  for await (const profile of runtime.store.allUsers()) if (profile.addresses.includes('jo@example.com')) return profile;
  return undefined;
};

test('a pause that has ended is found without reading the whole table, once the profiles have dates', async () => {
  const service = await paused();
  await sweep(service.runtime);
  service.clockTo('2026-11-17T08:00:00Z');
  await sweep(service.runtime);
  expect(await joOf(service)).not.toMatchObject({ pausedUntil: null });
  service.clockTo('2026-11-19T08:00:00Z');
  service.requests.reset();
  expect(await sweep(service.runtime)).toMatchObject({ woken: 1 });
  expect(service.requests.operations).not.toContain('Scan');
  expect(await joOf(service)).toMatchObject({ pausedUntil: null });
  expect(await sweep(service.runtime)).toMatchObject({ woken: 0 });
});

test('a reminder held back by a pause counts as not missed: it gets a new schedule, and there is no alarm', async () => {
  const service = await paused();
  // The pause ended at nine in Paris; the reminder had been due long before.
  service.clockTo('2026-11-18T08:50:00Z');
  expect(await sweep(service.runtime)).toMatchObject({ overdue: 2 });
  expect(reminded(service)).toEqual(['ann@example.com', 'kim@example.com']);
  expect(await joOf(service)).toMatchObject({ pausedUntil: null });
  // Then the schedule did not fire.
  service.clockTo('2026-11-18T09:50:00Z');
  expect(await sweep(service.runtime)).toMatchObject({ overdue: 1 });
  expect(reminded(service)).toEqual(people.toSorted());
});

test.for<readonly [where: string, dying: (runtime: Runtime, die: () => Promise<never>) => Partial<Runtime>]>([
  ['a timeline is due again', ({ store }, die) => ({ store: { ...store, replan: die } })],
  ['it has a schedule', (_, die) => ({ schedules: { ensure: die } })],
  ['the pause is taken off', ({ store }, die) => ({ store: { ...store, saveProfile: die } })],
])('a process that dies before %s leaves it to the next sweep', async ([, dying]) => {
  const service = await paused();
  service.clockTo('2026-11-19T08:00:00Z');
  const planned = new Set<TimelineId>();
  const runtime: Runtime = { ...service.runtime, schedules: { ensure: async (timelineId) => void planned.add(timelineId) } };
  const dies = dying(runtime, () => Promise.reject(new Error('the process ended')));
  await expect(sweep({ ...runtime, ...dies })).rejects.toThrow(SweepIncompleteError);
  await sweep(runtime);
  const jo = await joOf(service);
  expect(jo).toMatchObject({ pausedUntil: null });
  expect([...planned].filter((timelineId) => timelineId.startsWith(`${jo?.userId}-`))).toHaveLength(1);
});

test('a pause counts as ended even before the sweep: no let-go for 14 days', async () => {
  const service = await overdue();
  for (const reminding of ['2026-11-10T10:00:00Z', '2026-11-13T10:00:00Z']) {
    service.clockTo(reminding);
    await sweep(service.runtime);
  }
  service.clockTo('2026-11-16T08:00:00Z');
  await pauses(service);
  service.clockTo('2026-12-01T10:00:00Z');
  const letGo: string[] = [];
  for await (const { userId, addresses } of service.runtime.store.allUsers()) {
    const [timelineId] = await service.runtime.store.timelinesOf(userId);
    if (timelineId !== undefined) await service.fires(timelineId);
    if (service.sent.at(-1)?.kind === 'let-go' && service.sent.at(-1)?.to === addresses[0]) letGo.push(...addresses);
  }
  expect(letGo.toSorted()).toEqual(['ann@example.com', 'kim@example.com']);
});
