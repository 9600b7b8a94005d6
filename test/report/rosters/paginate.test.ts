import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, paginate } from '../../../src/report/rosters/paginate.js';

const room = { first: 100, others: 140, foot: 60 };
const item = fc.record({ height: fc.integer({ min: 5, max: 60 }), keepWithNext: fc.boolean() });
const heightOf = (items: readonly Item[]) => items.reduce((sum, { height }) => sum + height, 0);

test('every row is on one page, in order, and nothing overflows', () => {
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const pages = paginate(items, room);
      expect(pages.flatMap(({ from, to }) => items.slice(from, to))).toEqual(items);
      for (const [index, { from, to }] of pages.entries()) {
        const foot = index === pages.length - 1 ? room.foot : 0;
        expect(heightOf(items.slice(from, to)) + foot).toBeLessThanOrEqual(index === 0 ? room.first : room.others);
      }
    }),
  );
});

test('a heading never ends a page', () => {
  const items = [
    ...Array.from({ length: 4 }, () => ({ height: 20 })),
    { height: 15, keepWithNext: true },
    { height: 20 },
  ];
  expect(paginate(items, room)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 6 },
  ]);
});

test('the foot does not lie alone on a page', () => {
  const items = Array.from({ length: 5 }, () => ({ height: 20 }));
  expect(paginate(items, room)).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 5 },
  ]);
});

test('without rows there is one page all the same', () => {
  expect(paginate([], room)).toEqual([{ from: 0, to: 0 }]);
});
