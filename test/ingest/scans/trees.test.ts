import { expect, test } from 'vitest';
import { likelyBy, unpackedTrees } from '../../../src/ingest/scans/looks/trees.js';

const LEAF = 255;
const packed = (numbers: Int32Array | Uint8Array | Int16Array | Float32Array) =>
  Buffer.from(numbers.buffer).toString('base64');

/** Of two kinds, each by one tree: is the second number more than 1.5? Then, for the first kind, is the first more than −2? */
const trees = unpackedTrees({
  kinds: 2,
  roots: packed(Int32Array.of(0, 5)),
  asks: packed(Uint8Array.of(1, LEAF, 0, LEAF, LEAF, 1, LEAF, LEAF)),
  next: packed(Int16Array.of(1, 0, 1, 0, 0, 1, 0, 0)),
  value: packed(Float32Array.of(1.5, -3, -2, 0, 2, 1.5, 1, 0)),
});

test('each tree leads by what it asks to what it comes to, and the sums say how likely each kind is', () => {
  const shareOf = (first: number, second: number) => 1 / (1 + Math.exp(second - first));
  expect(likelyBy(trees, [0, 1])[0]).toBeCloseTo(shareOf(-3, 1), 12);
  expect(likelyBy(trees, [-5, 2])[0]).toBeCloseTo(shareOf(0, 0), 12);
  expect(likelyBy(trees, [0, 2])[0]).toBeCloseTo(shareOf(2, 0), 12);
});

test('a number just as large as what is asked is not more', () => {
  expect(likelyBy(trees, [0, 1.5])).toEqual(likelyBy(trees, [0, 0]));
});
