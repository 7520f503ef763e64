/** Work that concerns the same people is done in the order in which it was requested; all other work runs concurrently. */
export interface Lanes {
  /** `keys`: whom it concerns. It waits for all earlier work that shares one of them. */
  inTurn<T>(keys: readonly string[], work: () => Promise<T>): Promise<T>;
}

export function lanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return {
    inTurn(keys, work) {
      const before = Promise.allSettled(keys.map((key) => last.get(key)));
      const working = before.then(work);
      for (const key of keys) last.set(key, working);
      const forget = (): void => {
        for (const key of keys) if (last.get(key) === working) last.delete(key);
      };
      working.then(forget, forget);
      return working;
    },
  };
}
