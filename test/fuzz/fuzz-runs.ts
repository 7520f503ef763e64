/** How often each fuzz test tries: a share of FUZZ_RUNS, which is set for long runs (`FUZZ_RUNS=100000 npx vitest run test/fuzz`). */
const all = Number(process.env.FUZZ_RUNS ?? 2_000);
/** Some tries cost a thousand times more than others; `share` makes all tests take about as long. */
export const fuzzRuns = (share: number) => ({ numRuns: Math.max(1, Math.round(all * share)) });
/** As long as it takes when more is asked for than in CI. */
export const fuzzTimeout = { timeout: 60_000 + all * 1_000 };
