import { setTimeout as pause } from 'node:timers/promises';

export class TimedOutError extends Error {
  override readonly name = 'TimedOutError';
}

/** Asks again and again until there is an answer that is not null. @throws TimedOutError */
export async function until<T>(what: string, seconds: number, look: () => Promise<T | null>): Promise<T> {
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; await pause(50)) {
    const found = await look();
    if (found !== null) return found;
  }
  throw new TimedOutError(`Waited ${seconds} s for ${what}.`);
}
