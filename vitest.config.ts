import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that run the program run what ships, built anew.
    globalSetup: 'test/built.ts',
    // The slowest take 15 s on a quiet machine: a busy one of a quarter of the speed is given time, what hangs is not.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Nothing of the program is kept in its modules: loading them anew for each file would take a quarter of the time.
    isolate: false,
  },
});
