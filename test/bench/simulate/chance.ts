/** Random numbers from a seed, so that every run is the same. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** Picks a key according to its weight. */
  pick<T extends string>(weights: Readonly<Record<T, number>>): T;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
}

/** mulberry32: fast, and 32 bits of state are enough for this model. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick(weights) {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return entries[0]?.[0] as keyof typeof weights;
    },
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  };
}
