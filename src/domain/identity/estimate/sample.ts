import { hash, mix } from '../block/hash.js';
import type { BoundField, Comparison, Dimension } from '../compare/field.js';

/** The fields of a specification bound to the records, compared as one. */
export interface Comparer {
  readonly dimensions: readonly Dimension[];
  compare(a: number, b: number): Comparison;
}

/** Joins bound fields; the comparison returned is reused by the next call. */
export function comparerOf(fields: readonly BoundField[]): Comparer {
  const dimensions = fields.flatMap((field) => field.dimensions);
  const into: Comparison = {
    levels: new Int8Array(dimensions.length),
    frequencies: new Float64Array(dimensions.length),
    readingCost: 0,
  };
  return {
    dimensions,
    compare(a, b) {
      into.readingCost = 0;
      let offset = 0;
      for (const field of fields) {
        field.compare(a, b, into, offset);
        offset += field.dimensions.length;
      }
      return into;
    },
  };
}

/** How many pairs the estimates rest on, at most. */
const RANDOM_PAIRS = 40_000;

/**
 * Pairs taken at random, the same ones whatever the order of the records: each record with the next few in the order of
 * a hash of its content. A new record disturbs only its neighbours.
 */
export function* randomPairs(contents: readonly string[]): Generator<readonly [number, number]> {
  const count = contents.length;
  const rounds = Math.max(1, Math.min((count - 1) >> 1, 2 ** Math.floor(Math.log2(Math.max(1, RANDOM_PAIRS / count)))));
  const hashes = Float64Array.from(contents, hash);
  const order = Array.from(contents, (_, record) => record).sort(
    (a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b,
  );
  for (let step = 1; step <= rounds; step++)
    for (let i = 0; i < count; i++) {
      const j = (i + step) % count;
      if (i !== j) yield [order[i] as number, order[j] as number];
    }
}

/** Says of each pair whether it is in a sample of about one in `rate`, by its content. */
export function pairSampler(contents: readonly string[], rate: number): (a: number, b: number) => boolean {
  const hashes = Float64Array.from(contents, hash);
  return (a, b) => mix(hashes[a] as number, hashes[b] as number) % rate === 0;
}
