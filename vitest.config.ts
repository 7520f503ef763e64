import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/same-seed-in-ci.ts'],
    globalSetup: ['test/support/say-what-is-skipped.ts'],
    // Files share no state: each opens its own folder, its own ports and its own clock.
    pool: 'threads',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
