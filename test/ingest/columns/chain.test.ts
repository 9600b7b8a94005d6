import fc from 'fast-check';
import { expect, test } from 'vitest';
import { posterior } from '../../../src/ingest/columns/chain.js';

const LABELS = 3;
const weight = fc.double({ min: -3, max: 3, noNaN: true });
const row = fc.array(weight, { minLength: LABELS, maxLength: LABELS });

/** Every way to label the chain, with its likelihood: what the algorithm must add up without listing. */
function listed(scores: readonly (readonly number[])[], transitions: readonly (readonly number[])[]): number[][] {
  const ways = scores.reduce<readonly number[][]>(
    (all) => all.flatMap((way) => Array.from({ length: LABELS }, (_, label) => [...way, label])),
    [[]],
  );
  const chances = scores.map(() => new Array<number>(LABELS).fill(0));
  let total = 0;
  for (const way of ways) {
    const sum = way.reduce((so, label, at) => {
      const from = at === 0 ? LABELS : (way[at - 1] as number);
      return so + (scores[at]?.[label] ?? 0) + (transitions[from]?.[label] ?? 0);
    }, 0);
    total += Math.exp(sum);
    way.forEach((label, at) => {
      const own = chances[at] as number[];
      own[label] = (own[label] ?? 0) + Math.exp(sum);
    });
  }
  return chances.map((own) => own.map((chance) => chance / total));
}

test('how likely each label is at each place is what all ways to label the chain add up to', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.array(row, { minLength: LABELS + 1, maxLength: LABELS + 1 }),
      (scores, transitions) => {
        const expected = listed(scores, transitions);
        posterior(scores, transitions).forEach((chances, at) => {
          chances.forEach((chance, label) => {
            expect(chance).toBeCloseTo(expected[at]?.[label] ?? Number.NaN, 9);
          });
        });
      },
    ),
  );
});
