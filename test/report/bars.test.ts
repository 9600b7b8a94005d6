import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COVERAGE_STATES } from '../../src/domain/coverage/institute-coverage.js';
import { bar, barPainter } from '../../src/report/bars.js';
import { COVERAGE_SCALE } from '../../src/report/coverage.js';

const painter = (on: boolean) => barPainter(COVERAGE_SCALE, { on, width: 10 });

const countsOf = (counts: readonly number[]) =>
  new Map(COVERAGE_STATES.map((state, index) => [state, counts[index] ?? 0] as const));

test('a bar is read without colours', () => {
  expect(painter(false)(bar(countsOf([5, 2, 1, 1, 1]), 10))).toBe('#####++=-.');
  expect(painter(false)(bar(countsOf([0, 0, 0, 0, 0]), 10))).toBe(' '.repeat(10));
  expect(painter(true)(bar(countsOf([0, 0, 0, 0, 3]), 10))).toContain('..........');
});

test('every bar is full, and nothing that is there is left out', () => {
  const counts = fc.array(fc.nat(700), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 8, max: 30 }), (given, width) => {
      fc.pre(given.some((count) => count > 0));
      const drawn = new Map(bar(countsOf(given), width));
      expect([...drawn.values()].reduce((sum, count) => sum + count, 0)).toBe(width);
      COVERAGE_STATES.forEach((state, index) => {
        expect((drawn.get(state) ?? 0) > 0).toBe((given[index] ?? 0) > 0);
      });
    }),
  );
});
