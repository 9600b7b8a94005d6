import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that take longest are begun first, so that none is left alone at the end: also where they were never timed. */
const LONGEST = ['scenarios', 'end-to-end', 'cli/examples', 'cli/write-file', 'cli/scans', 'text/followed', 'settings'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/draws.ts'],
    // Tests that run the program run what ships, built anew.
    globalSetup: ['test/built.ts', 'test/in-memory.ts'],
    // The slowest take 15 s on a quiet machine: a busy one of a quarter of the speed is given time, what hangs is not.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Nothing is kept in the modules of the program but what pure functions made of the same: loading them anew for each
    // file would take a quarter of the time.
    isolate: false,
    // Most of what a test makes lives no longer than it: cleared away less often, a tenth of the time less.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
  },
});
