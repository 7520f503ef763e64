import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, some of it a minute. All else is a matter of seconds. */
const long = [
  ...['test/crash/', 'test/model/', 'test/local/crash.test.ts', 'test/browser/', 'test/mailbox/', 'test/aws/dynamodb-local.test.ts'],
  ...['test/constructs/stack.test.ts', 'test/fuzz/', 'test/bin/', 'test/handling/attacks.test.ts'],
  'test/scenarios/reminders/a-graduate.test.ts',
];

/** They begin first, so that at the end no worker waits for another's last file. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => long.findIndex((path) => moduleId.includes(`/${path}`));
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => rank(file) >= 0).toSorted((a, b) => rank(a) - rank(b)), ...sorted.filter((file) => rank(file) < 0)];
  }
}

/** Files that replace something which all tests share: an environment variable, the clock, a client, a part of Node. */
const replacesShared = /\bvi\.(?!waitFor)|\bmockClient\(|\bprocess\.env\b|\bglobalThis\b|support\/deployed\.ts/;

/** The other files of these folders. */
const sharing = ['aws', 'domain', 'email', 'fuzz', 'handling', 'local', 'scenarios'].flatMap((folder) =>
  globSync(`test/${folder}/**/*.test.ts`, { cwd: import.meta.dirname }).filter(
    (file) => !replacesShared.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
  ),
);

const common = {
  // Files share no state: each opens its own folder, its own ports and its own clock.
  pool: 'threads',
  setupFiles: 'test/support/test-run/same-seed-in-ci.ts',
  testTimeout: 30_000,
  hookTimeout: 30_000,
  // Node reads TypeScript itself, and no test mocks a module: only for that would Vitest have to load them.
  experimental: { viteModuleRunner: false, nodeLoader: false },
} as const;

export default defineConfig({
  test: {
    globalSetup: ['test/support/test-run/folders-in-memory.ts', 'test/support/test-run/say-what-is-skipped.ts'],
    // By itself it leaves one core to the process that deals out the files, which has next to nothing to do: half of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...common, name: 'alone', include: ['test/**/*.test.ts'], exclude: sharing } },
      // One after the other in one worker: what they all import is read and warmed up once, which is half of the work.
      { test: { ...common, name: 'sharing', include: sharing, isolate: false } },
    ],
  },
});
