import { MISSING } from '../compare/field.js';
import { type Comparer, randomPairs } from './sample.js';

/** Pairs that the prior of u counts for. */
const PRIOR_PAIRS = 2000;

/**
 * How often two strangers come out at each level of each dimension (u), from pairs taken at random: nearly none of them
 * is one person (Fellegi–Sunter 1969, method 1; random sampling as in Splink). The priors count for some pairs, so that
 * rare levels do not depend on a handful.
 */
export function estimateChance(comparer: Comparer, contents: readonly string[]): readonly Float64Array[] {
  const counts = comparer.dimensions.map(({ levels }) =>
    Float64Array.from(levels, ({ chance }) => PRIOR_PAIRS * chance),
  );
  for (const [a, b] of randomPairs(contents)) {
    const { levels } = comparer.compare(a, b);
    for (let dimension = 0; dimension < counts.length; dimension++) {
      const [level, count] = [levels[dimension] as number, counts[dimension] as Float64Array];
      if (level !== MISSING) count[level] = (count[level] as number) + 1;
    }
  }
  return counts.map(normalised);
}

/** Shares that add up to one. */
export function normalised(counts: Float64Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
