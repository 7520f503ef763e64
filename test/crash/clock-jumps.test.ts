/**
 * The machine's clock is set back by an hour or forward by days while reminders wait. Timers on a real clock:
 * test/local/clock/agenda.test.ts.
 */
import { expect, onTestFinished, test } from 'vitest';
import { emptyAccount, type OnAws, onAws } from './support/on-aws.ts';
import { joinsAndApplies } from './support/scenarios.ts';
import { domain, jo } from './support/world.ts';

async function applied(): Promise<OnAws> {
  const world = await onAws(emptyAccount);
  onTestFinished(() => world.ends());
  await joinsAndApplies(world);
  return world;
}

const reminders = async (world: OnAws): Promise<number> =>
  (await world.sent()).filter(({ step }) => step === 'application.check-in').length;

test('the clock is set forward by three days, past a reminder: it is sent late, and once', async () => {
  const world = await applied();
  await world.clockTo('2026-11-09T12:00:00Z');
  world.clockJumpsTo('2026-11-12T12:00:00Z');
  await world.clockTo('2026-11-12T15:00:00Z');
  expect(await reminders(world)).toBe(1);
});

test('the clock is set back by an hour before a reminder: it is sent on time, and once', async () => {
  const world = await applied();
  await world.clockTo('2026-11-10T07:50:00Z');
  world.clockJumpsTo('2026-11-10T06:50:00Z');
  await world.clockTo('2026-11-10T07:59:00Z');
  expect(await reminders(world)).toBe(0);
  await world.clockTo('2026-11-10T10:00:00Z');
  expect(await reminders(world)).toBe(1);
});

test('the clock is set back by an hour after a reminder: it is not sent again', async () => {
  const world = await applied();
  await world.clockTo('2026-11-10T08:10:00Z');
  expect(await reminders(world)).toBe(1);
  world.clockJumpsTo('2026-11-10T07:10:00Z');
  await world.clockTo('2026-11-10T12:00:00Z');
  expect(await reminders(world)).toBe(1);
});

test('the clock is set back by an hour between claim and send: the reminder is sent when the claim is due again', async () => {
  const world = await applied();
  world.count({ at: 2, where: 'before' });
  await world.clockTo('2026-11-10T08:05:00Z');
  expect(world.changes.slice(0, 2)).toEqual(['database put', 'database put']);
  world.count(null);
  expect(await reminders(world)).toBe(0);
  world.clockJumpsTo('2026-11-10T07:05:00Z');
  await world.clockTo('2026-11-10T12:00:00Z');
  expect(await reminders(world)).toBe(1);
});

test.for<readonly [where: string, to: string]>([
  // The clock is not set to before the user joined, because a mail from then says nothing about them.
  ['back', '2026-11-03T09:00:00Z'],
  ['forward', '2026-11-06T08:12:00Z'],
])('a mail and a command after the clock was set %s count as those before', async ([, to]) => {
  const world = await applied();
  await world.clockTo('2026-11-03T10:00:00Z');
  world.clockJumpsTo(to);
  const bcc = await world.trackingAddress();
  const text = 'I apply for the position of nurse.';
  await world.mail({
    id: 'second',
    from: jo,
    to: 'Max Bell <max.bell@globex.example>',
    bcc,
    subject: 'Application: nurse at Globex',
    text,
  });
  await world.mail({ id: 'hour', from: jo, to: `tactful@${domain}`, subject: 'hour 11', text: 'hour 11' });
  expect((await world.sent()).map(({ kind }) => kind)).toEqual(['welcome', 'tracking-started', 'answer']);
  expect(world.failed).toEqual([]);
  await world.clockTo('2026-11-13T12:00:00Z');
  expect(await reminders(world)).toBe(2);
});
