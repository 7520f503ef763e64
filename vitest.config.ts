import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, some of it a minute. All else is a matter of seconds. */
const long = [
  ...['test/crash/', 'test/model/', 'test/local/crash.test.ts', 'test/browser/', 'test/aws/dynamodb-local.test.ts'],
  ...['test/constructs/stack.test.ts', 'test/handling/attacks.test.ts', 'test/fuzz/', 'test/scenarios/a-graduate.test.ts', 'test/bin/'],
];

/** They begin first, so that at the end no worker waits for another's last file. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => long.findIndex((path) => moduleId.includes(`/${path}`));
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => rank(file) >= 0).toSorted((a, b) => rank(a) - rank(b)), ...sorted.filter((file) => rank(file) < 0)];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/say-what-is-skipped.ts'],
    // Files share no state: each opens its own folder, its own ports and its own clock.
    pool: 'threads',
    // By itself it leaves one core to the process that deals out the files, which has next to nothing to do: half of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
