import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePairs, hashedKeys } from '../../../src/domain/identity/block/candidates.js';

const pairsOf = (keys: readonly (readonly string[])[]): string[] => {
  const { left, right } = candidatePairs(hashedKeys(keys.length, (record) => keys[record] as readonly string[]));
  return Array.from(left, (a, index) => `${a} ${right[index]}`);
};

test('records that share a key of their own are compared, each pair once', () => {
  expect(pairsOf([['s:A', 'g:X'], ['s:A', 'g:X'], ['g:X'], ['s:B']]).sort()).toEqual(['0 1', '0 2', '1 2']);
});

test('no pair comes twice, none is of a record with itself, none lacks a common key', () => {
  const key = fc.tuple(fc.constantFrom('s', 'g', 'i'), fc.nat(12)).map(([family, value]) => `${family}:${value}`);
  const records = fc.array(fc.uniqueArray(key, { maxLength: 4 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(records, (keys) => {
      const pairs = pairsOf(keys);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const pair of pairs) {
        const [a, b] = pair.split(' ').map(Number) as [number, number];
        expect(a).toBeLessThan(b);
        expect(keys[a]?.some((shared) => keys[b]?.includes(shared))).toBe(true);
      }
    }),
  );
});

test('a key that a crowd shares is tried together with another', () => {
  const crowd = Array.from({ length: 500 }, (_, index) => [
    'i:school',
    `s:${Math.floor(index / 100)}`,
    `g:${index % 250}`,
  ]);
  const pairs = pairsOf(crowd);
  expect(pairs).toContain('0 250');
  expect(pairs.length).toBeLessThan(500);
});

test('the work grows with the records, not with their square', () => {
  const count = (records: number) =>
    pairsOf(Array.from({ length: records }, (_, index) => ['i:one', `s:${index % 50}`, `g:${index % 41}`])).length;
  expect(count(8000)).toBeLessThan(8000 * 25);
});
