/**
 * Compares several ways of doing the same work. They run in one process and take turns, so that a busy machine slows them all alike. Counts
 * processor time, so that the time of other processes is left out.
 */
export interface Turns {
  /** Milliseconds of processor time per run: the median of the rounds. */
  readonly milliseconds: number;
  /** Compared with the first way: the median of the rounds' ratios. */
  readonly ratio: number;
}

export type Works = readonly (readonly [name: string, run: () => unknown])[];

interface Length {
  readonly rounds: number;
  /** Runs of each way per round. */
  readonly runs: number;
}

export async function inTurns(works: Works, { rounds, runs }: Length): Promise<ReadonlyMap<string, Turns>> {
  const spent = new Map(works.map(([name]) => [name, [] as number[]]));
  // Node still compiles the code during the first rounds, so they don't count.
  for (let round = -8; round < rounds; round += 1) {
    for (const [name, run] of works) {
      const before = process.cpuUsage();
      for (let index = 0; index < runs; index += 1) await run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) spent.get(name)?.push((user + system) / 1000 / runs);
    }
  }
  const first = [...spent.values()][0] ?? [];
  return new Map(
    [...spent].map(([name, all]) => [
      name,
      { milliseconds: median(all), ratio: median(all.map((each, round) => each / (first[round] ?? Number.NaN))) },
    ]),
  );
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** `part` 0.99 is the 99th percentile. NaN if there are no values. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}
