import { setTimeout as pause } from 'node:timers/promises';

export class TimedOutError extends Error {
  override readonly name = 'TimedOutError';
}

/** Repeats `look` until it returns something other than null. @throws TimedOutError */
export async function until<T>(what: string, seconds: number, look: () => Promise<T | null>): Promise<T> {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; await pause(50)) {
    const found = await look();
    if (found !== null) return found;
  }
  throw new TimedOutError(`Waited ${seconds} s for ${what}.`);
}
