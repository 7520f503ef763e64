/** Prints each passed step with its time, and counts. Every line was checked. */
export interface Transcript {
  /** Runs one step and prints its result. @throws the step's error, because the following steps can't pass */
  hop<T>(what: string, step: () => Promise<T>): Promise<T>;
  note(text: string): void;
  /** Adds the results of a separate run. */
  add(passed: number, failed: number): void;
  readonly passed: number;
  readonly failed: number;
}

export function transcript(print: (line: string) => void): Transcript {
  const started = performance.now();
  const seconds = (since: number) => `${((performance.now() - since) / 1_000).toFixed(1).padStart(5)} s`;
  let passed = 0;
  let failed = 0;
  return {
    async hop(what, step) {
      const begun = performance.now();
      try {
        const result = await step();
        passed += 1;
        print(`ok   at ${seconds(started)}, took ${seconds(begun)}  ${what}`);
        return result;
      } catch (error) {
        failed += 1;
        print(`FAIL at ${seconds(started)}, took ${seconds(begun)}  ${what}`);
        throw error;
      }
    },
    note: (text) => print(`                               ${text}`),
    add(more, broken) {
      passed += more;
      failed += broken;
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
  };
}
