/**
 * Jobs and when to run them: in order of their time, one for each key, one after the other.
 * With a real clock a timer wakes it; a manual clock is moved through it, so that each job runs at its own time.
 * Kept in memory only: the code that plans a job plans it again after a restart.
 */
import { Temporal } from 'temporal-polyfill';
import type { Log } from '../../handling/runtime.ts';
import { binaryHeap } from './binary-heap.ts';
import type { Clock } from './clock.ts';

export interface Agenda {
  /**
   * Plans a job, replacing the one with this key. A job for the past runs at once. To prevent an endless loop, a job that plans itself
   * again for the past waits a minute.
   */
  plan(key: string, at: Temporal.Instant, job: () => Promise<void>): void;
  /** Whether a job with this key is planned. */
  has(key: string): boolean;
  /** The time of the next job; null: there is none. */
  next(): Temporal.Instant | null;
  /** Moves a manual clock there and runs what falls due on the way, including what is planned in the process. */
  advanceTo(instant: Temporal.Instant): Promise<void>;
  /** Runs what is due now. While a manual clock is being moved, that happens on its way and is not waited for. */
  settle(): Promise<void>;
  /** With a real clock: from now on, jobs run when they fall due. */
  start(): void;
  /** Waits for the running job and starts no other. */
  stop(): Promise<void>;
}

interface Entry {
  readonly key: string;
  readonly at: number;
  readonly job: () => Promise<void>;
}

/** By time; ties by key, so that the order doesn't depend on who planned first, before or after a restart. */
const inOrder = (a: Entry, b: Entry): number => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

// A timer can't wait longer than 24.8 days (2^31 ms), and a timer that ran while the machine slept is late by that sleep.
const longestWaitMs = 60_000;
const aMinuteMs = 60_000;

/** Rounded up: a job never runs early, not even by a microsecond. */
const wholeMs = (at: Temporal.Instant): number => Number((at.epochNanoseconds + 999_999n) / 1_000_000n);

export function agenda(clock: Clock, log: Log): Agenda {
  const heap = binaryHeap<Entry>(inOrder);
  const current = new Map<string, Entry>();
  let running: string | null = null;
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isAdvancing = false;
  let state: 'new' | 'started' | 'stopped' = 'new';

  const nowMs = (): number => clock.now().epochMilliseconds;

  /** The soonest entry that was not replaced. */
  const first = (): Entry | undefined => {
    for (let entry = heap.peek(); entry !== undefined; entry = heap.peek()) {
      if (current.get(entry.key) === entry) return entry;
      heap.pop();
    }
    return undefined;
  };

  const runUntil = async (untilMs: number): Promise<void> => {
    for (let entry = first(); entry !== undefined && entry.at <= untilMs && state !== 'stopped'; entry = first()) {
      // The clock first: if its disk is full, the job stays planned.
      if (clock.kind === 'manual') clock.set(Temporal.Instant.fromEpochMilliseconds(entry.at));
      heap.pop();
      current.delete(entry.key);
      running = entry.key;
      try {
        await entry.job();
      } catch (error) {
        // A job handles its own failures. One that throws nevertheless must not stop the others.
        log.error('job failed', { job: entry.key, error });
      } finally {
        running = null;
      }
    }
  };

  /** One move at a time: two would run jobs concurrently. */
  const inTurn = (move: () => Promise<void>): Promise<void> => {
    const moved = turn.then(move).finally(wake);
    // The caller learns of a failure; the next move runs regardless.
    turn = moved.catch(() => undefined);
    return moved;
  };

  const wake = (): void => {
    if (clock.kind === 'manual' || state !== 'started') return;
    clearTimeout(timer);
    const wait = (first()?.at ?? Number.POSITIVE_INFINITY) - nowMs();
    timer = setTimeout(() => void inTurn(() => runUntil(nowMs())), Math.min(Math.max(wait, 0), longestWaitMs));
  };

  return {
    plan(key, at, job) {
      const isRestless = running === key && wholeMs(at) <= nowMs();
      const entry = { key, job, at: isRestless ? nowMs() + aMinuteMs : Math.max(wholeMs(at), nowMs()) };
      current.set(key, entry);
      heap.push(entry);
      if (running === null) wake();
    },
    has: (key) => current.has(key),
    next() {
      const entry = first();
      return entry === undefined ? null : Temporal.Instant.fromEpochMilliseconds(entry.at);
    },
    advanceTo: (instant) =>
      inTurn(async () => {
        isAdvancing = true;
        try {
          await runUntil(wholeMs(instant));
          // If it is stopped on the way, the clock stays at the time its jobs reached.
          if (clock.kind === 'manual' && state !== 'stopped') clock.set(instant);
        } finally {
          isAdvancing = false;
        }
      }),
    settle: async () => (isAdvancing ? undefined : inTurn(() => runUntil(nowMs()))),
    start() {
      if (state === 'stopped') return;
      state = 'started';
      wake();
    },
    async stop() {
      state = 'stopped';
      clearTimeout(timer);
      await turn;
    },
  };
}
