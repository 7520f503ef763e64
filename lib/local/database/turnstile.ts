/** Lets all callers through until one needs to be alone. That one waits for those inside, and the others wait for it. */
export interface Turnstile {
  pass<T>(task: () => Promise<T>): Promise<T>;
  alone(task: () => Promise<void>): Promise<void>;
}

export function turnstile(): Turnstile {
  const inside = new Set<Promise<unknown>>();
  let lastAlone: Promise<void> = Promise.resolve();
  return {
    async pass(task) {
      for (let seen: Promise<void> | null = null; seen !== lastAlone; ) {
        seen = lastAlone;
        await seen;
      }
      const passing = task();
      inside.add(passing);
      return passing.finally(() => inside.delete(passing));
    },
    alone(task) {
      const before = lastAlone;
      const running = before.then(() => Promise.allSettled(inside)).then(task);
      // The caller learns of a failure; those who wait only need to know that it ended.
      lastAlone = running.catch(() => undefined);
      return running;
    },
  };
}
