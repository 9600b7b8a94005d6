import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../../src/ingest/columns/assign.js';

const total = (gain: readonly (readonly number[])[], chosen: readonly (number | undefined)[]) =>
  chosen.reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : (gain[row]?.[column] ?? 0)), 0);

/** The greatest total, by trying everything. */
function best(gain: readonly (readonly number[])[], row = 0, used = new Set<number>()): number {
  const cells = gain[row];
  if (cells === undefined) return 0;
  const alone = best(gain, row + 1, used);
  return cells.reduce(
    (most, value, column) =>
      used.has(column) ? most : Math.max(most, value + best(gain, row + 1, new Set([...used, column]))),
    alone,
  );
}

test('no other one-to-one assignment gains more', () => {
  const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -5, max: 12 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(matrix, (gain) => {
      const chosen = assign(gain);
      const columns = chosen.filter((column) => column !== undefined);
      expect(new Set(columns).size).toBe(columns.length);
      expect(total(gain, chosen)).toBe(best(gain));
    }),
  );
});
