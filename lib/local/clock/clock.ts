/**
 * The one place of the local service that reads the time. A manual clock stands still until it is moved, never goes back, and is kept in a
 * file, so that it continues from there after a restart.
 * Not here: what falls due when it moves (agenda.ts).
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

export interface RealClock {
  readonly kind: 'real';
  readonly now: () => Temporal.Instant;
}

export interface ManualClock {
  readonly kind: 'manual';
  readonly now: () => Temporal.Instant;
  /** An earlier time changes nothing. */
  readonly set: (instant: Temporal.Instant) => void;
}

export type Clock = RealClock | ManualClock;

export const realClock: RealClock = { kind: 'real', now: () => Temporal.Now.instant() };

/** Starts at the later of `start` and the time that `file` says it had reached. Null: it need not be remembered. */
export function manualClock(start: Temporal.Instant, file: string | null): ManualClock {
  const reached = file === null ? null : readReached(file);
  let now = reached !== null && Temporal.Instant.compare(reached, start) > 0 ? reached : start;
  return {
    kind: 'manual',
    now: () => now,
    set(instant) {
      if (Temporal.Instant.compare(instant, now) <= 0) return;
      // Saved before anything happens at this time: no record may ever be in a restarted clock's future.
      if (file !== null) writeReached(file, instant);
      now = instant;
    },
  };
}

function writeReached(file: string, instant: Temporal.Instant): void {
  writeFileSync(`${file}.new`, instant.toString());
  renameSync(`${file}.new`, file);
}

/** How far a manual clock once moved the data in this folder; null: there was none. */
export const reachedByManualClock = (dataFolder: string): Temporal.Instant | null => readReached(join(dataFolder, 'clock'));

function readReached(file: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(readFileSync(file, 'utf8').trim());
  } catch (error) {
    // Missing: the first start. Unreadable: the disk filled up while it was written; CLOCK still applies.
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
