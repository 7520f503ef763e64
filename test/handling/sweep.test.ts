import { expect, test } from 'vitest';
import { sweep } from '../../functions/sweep.ts';
import { DailyQuotaExceededError } from '../../lib/handling/daily-quota-exceeded-error.ts';
import type { Runtime } from '../../lib/handling/runtime.ts';
import { SweepIncompleteError } from '../../lib/handling/sweep-incomplete-error.ts';
import { type Handling, handling } from '../support/handling.ts';

const people = ['jo@example.com', 'ann@example.com', 'kim@example.com'];

/** Three users, each with an application whose reminder is overdue: every firing got lost. */
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

/** The mails to one of them meet this failure. */
const failing = ({ runtime }: Handling, to: (address: string) => boolean, error: Error): Runtime => ({
  ...runtime,
  outbound: { send: (mail) => (to(mail.to) ? Promise.reject(error) : runtime.outbound.send(mail)) },
});

test('everybody whose firing got lost is reminded, once', async () => {
  const service = await overdue();
  expect(await sweep(service.runtime)).toEqual({ overdue: 3, resumed: 0 });
  expect(reminded(service)).toEqual(people.toSorted());
  expect(await sweep(service.runtime)).toEqual({ overdue: 0, resumed: 0 });
});

test('before a quarter of an hour the schedule may still come', async () => {
  const service = await overdue();
  service.clockTo('2026-11-10T08:14:00Z');
  expect(await sweep(service.runtime)).toMatchObject({ overdue: 0 });
});

test('one that fails does not keep the others waiting, and is not forgotten', async () => {
  const service = await overdue();
  const one = failing(service, (address) => address === 'ann@example.com', new TypeError('unreadable'));
  await expect(sweep(one)).rejects.toThrow(SweepIncompleteError);
  expect(reminded(service)).toEqual(['jo@example.com', 'kim@example.com']);
  // Its claim is tried again after a quarter of an hour, by the next sweep at the latest.
  service.clockTo('2026-11-10T11:00:00Z');
  await sweep(service.runtime);
  expect(reminded(service)).toEqual(people.toSorted());
});

test("when the day's quota is used up nobody else is tried, and the next sweep goes on", async () => {
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
  expect(await sweep(spent)).toEqual({ overdue: 1, resumed: 0 });
  expect(tries).toBe(1);
  service.clockTo('2026-11-10T11:00:00Z');
  await sweep(service.runtime);
  expect(reminded(service)).toEqual(people.toSorted());
});
