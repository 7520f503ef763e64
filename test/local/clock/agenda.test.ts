import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Agenda, agenda } from '../../../lib/local/clock/agenda.ts';
import { manualClock, realClock } from '../../../lib/local/clock/clock.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { ownTime } from '../../support/own-time.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-03T${time}Z`);

function anAgenda() {
  const clock = manualClock(at('08:00:00'), join(tempFolder(), 'clock'));
  const ran: string[] = [];
  const book = agenda(clock, silentLog);
  const plan = (key: string, time: string, then: (book: Agenda) => void = () => {}) =>
    book.plan(key, at(time), async () => {
      ran.push(`${clock.now().toString().slice(11, 19)} ${key}`);
      then(book);
    });
  return { clock, book, ran, plan };
}

test('each job runs at its own time and in order, up to and including the target', async () => {
  const { clock, book, ran, plan } = anAgenda();
  plan('late', '10:00:01');
  plan('noon', '10:00:00');
  plan('soon', '08:00:01');
  await book.advanceTo(at('10:00:00'));
  expect(ran).toEqual(['08:00:01 soon', '10:00:00 noon']);
  expect(clock.now()).toEqual(at('10:00:00'));
  expect(book.next()).toEqual(at('10:00:01'));
});

test('a job planned by another job runs in the same move', async () => {
  const { book, ran, plan } = anAgenda();
  plan('first', '08:10:00', () => plan('second', '08:20:00', () => plan('third', '09:00:00')));
  await book.advanceTo(at('08:30:00'));
  expect(ran).toEqual(['08:10:00 first', '08:20:00 second']);
});

test('jobs at the same time run in the order of their keys, not of planning', async () => {
  const { book, ran, plan } = anAgenda();
  for (const key of ['c', 'a', 'b']) plan(key, '09:00:00');
  await book.advanceTo(at('09:00:00'));
  expect(ran).toEqual(['09:00:00 a', '09:00:00 b', '09:00:00 c']);
});

test('a job planned again replaces the earlier plan, whether it is sooner or later', async () => {
  const { book, ran, plan } = anAgenda();
  plan('a', '09:00:00');
  plan('a', '10:00:00');
  plan('b', '10:00:00');
  plan('b', '09:00:00');
  await book.advanceTo(at('12:00:00'));
  expect(ran).toEqual(['09:00:00 b', '10:00:00 a']);
});

test('a job that is overdue runs at once, without moving the clock back', async () => {
  const { book, ran, plan } = anAgenda();
  plan('overdue', '07:00:00');
  await book.settle();
  expect(ran).toEqual(['08:00:00 overdue']);
});

test('a job that plans itself for the past waits a minute, so that the move ends', async () => {
  const { book, ran, plan } = anAgenda();
  const again = (): void => plan('restless', '08:00:00', again);
  again();
  await book.advanceTo(at('08:02:30'));
  expect(ran).toEqual(['08:00:00 restless', '08:01:00 restless', '08:02:00 restless']);
});

test('a job never runs early, not even by a fraction of a millisecond', async () => {
  const { clock, book } = anAgenda();
  const due = Temporal.Instant.from('2026-11-03T09:00:00.000000500Z');
  let early: boolean | undefined;
  book.plan('exact', due, async () => {
    early = Temporal.Instant.compare(clock.now(), due) < 0;
  });
  await book.advanceTo(at('10:00:00'));
  expect(early).toBe(false);
});

test('a job that throws does not stop the others', async () => {
  const { book, ran, plan } = anAgenda();
  book.plan('broken', at('08:30:00'), async () => {
    throw new Error('broken');
  });
  plan('whole', '09:00:00');
  await book.advanceTo(at('09:00:00'));
  expect(ran).toEqual(['09:00:00 whole']);
});

test('a clock that can’t be moved because the disk is full is moved the next time, and no job is lost', async () => {
  const clock = manualClock(at('08:00:00'), join(tempFolder(), 'clock'));
  let isFull = true;
  const set: typeof clock.set = (instant) => {
    if (isFull) throw new Error('no space left on device');
    clock.set(instant);
  };
  const book = agenda({ ...clock, set }, silentLog);
  const ran: string[] = [];
  book.plan('a', at('08:30:00'), async () => void ran.push('a'));
  await expect(book.advanceTo(at('09:00:00'))).rejects.toThrow('no space left');
  await expect(book.advanceTo(at('09:00:00'))).rejects.toThrow('no space left');
  isFull = false;
  await book.advanceTo(at('09:00:00'));
  expect(ran).toEqual(['a']);
});

// The machine's clock is corrected backwards, or jumps by days after a sleep.
test.for<readonly [jump: string, to: string, ranAfter: string, isRun: boolean]>([
  ['back an hour', '07:00:00', '07:59:00', false],
  ['back an hour', '07:00:00', '08:31:00', true],
  ['forward an hour', '09:00:00', '09:01:00', true],
])('when a real clock jumps %s, jobs due by then run once, within a minute', async ([, to, later, isRun]) => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let now = at('08:00:00');
  const book = agenda({ kind: 'real', now: () => now }, silentLog);
  let runs = 0;
  book.plan('a', at('08:30:00'), async () => {
    runs += 1;
  });
  book.start();
  now = at(to);
  for (; Temporal.Instant.compare(now, at(later)) < 0; now = now.add({ minutes: 1 })) await vi.advanceTimersByTimeAsync(60_000);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(runs).toBe(isRun ? 1 : 0);
  await book.stop();
});

test('after a stop no job starts, and the clock stays where it was', async () => {
  const { clock, book, ran, plan } = anAgenda();
  plan('a', '08:30:00', () => void book.stop());
  plan('b', '08:40:00');
  await book.advanceTo(at('09:00:00'));
  expect(ran).toEqual(['08:30:00 a']);
  expect(clock.now()).toEqual(at('08:30:00'));
});

test('jobs planned in any order run in order of time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3600 }))), async (jobs) => {
      const { book, clock } = anAgenda();
      const ran: Temporal.Instant[] = [];
      for (const [key, seconds] of jobs) {
        book.plan(String(key), at('08:00:00').add({ seconds }), async () => void ran.push(clock.now()));
      }
      await book.advanceTo(at('10:00:00'));
      expect(ran.toSorted(Temporal.Instant.compare)).toEqual(ran);
      expect(ran).toHaveLength(new Set(jobs.map(([key]) => key)).size);
    }),
    { numRuns: 50 },
  );
});

test('100,000 jobs within an hour: ten times as many take about ten times as long', { timeout: 60_000 }, async () => {
  const timed = async (count: number): Promise<number> => {
    let now = at('08:00:00');
    const set = (instant: Temporal.Instant): void => {
      now = instant;
    };
    const book = agenda({ kind: 'manual', now: () => now, set }, silentLog);
    let ran = 0;
    const job = async (): Promise<void> => {
      ran += 1;
    };
    const start = ownTime();
    for (let index = 0; index < count; index += 1) {
      book.plan(`t${index}`, at('09:00:00').add({ milliseconds: (index * 7919) % 3_600_000 }), job);
    }
    await book.advanceTo(at('10:00:00'));
    expect(ran).toBe(count);
    return ownTime() - start;
  };
  await timed(10_000);
  const small = await timed(10_000);
  expect(await timed(100_000)).toBeLessThan(small * 40);
});

test('with a real clock, due jobs run on their own, and one more than 2^31 ms ahead waits', async () => {
  const book = agenda(realClock, silentLog);
  const ran: string[] = [];
  book.plan('in sixty days', realClock.now().add({ hours: 24 * 60 }), async () => void ran.push('in sixty days'));
  book.plan('soon', realClock.now().add({ milliseconds: 30 }), async () => void ran.push('soon'));
  book.start();
  await vi.waitFor(() => expect(ran).toEqual(['soon']));
  book.plan('later', realClock.now(), async () => void ran.push('later'));
  await vi.waitFor(() => expect(ran).toEqual(['soon', 'later']));
  await book.stop();
});
