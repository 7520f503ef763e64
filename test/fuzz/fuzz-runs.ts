/** The number of runs per fuzz test: a share of FUZZ_RUNS, which is set for long runs (`FUZZ_RUNS=100000 npx vitest run test/fuzz`). */
const all = Number(process.env.FUZZ_RUNS ?? 2_000);
/** Some runs cost a thousand times more than others. With `share` all tests take about equally long. */
export const fuzzRuns = (share: number) => ({ numRuns: Math.max(1, Math.round(all * share)) });
/** Grows with FUZZ_RUNS, so that long runs are not cut off. */
export const fuzzTimeout = { timeout: 60_000 + all * 1_000 };
