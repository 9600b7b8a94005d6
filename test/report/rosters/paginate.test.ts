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
    ...Array.from({ length: 5 }, () => ({ height: 10 })),
  ];
  expect(paginate(items, room)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 10 },
  ]);
});

const rows = (count: number) => Array.from({ length: count }, () => ({ height: 10 }));

test('the foot stands under some rows: those that are over go with it, and more if they are few', () => {
  const small = { first: 100, others: 140, foot: 60 };
  expect(paginate(rows(9), small)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 9 },
  ]);
  expect(paginate(rows(12), small)).toEqual([
    { from: 0, to: 7 },
    { from: 7, to: 12 },
  ]);
  expect(paginate(rows(16), small)).toEqual([
    { from: 0, to: 10 },
    { from: 10, to: 16 },
  ]);
});

test('the heading of the blank rows goes with them, rather than stay behind with one', () => {
  const items = [...rows(6), { height: 10, keepWithNext: true }, ...rows(6)].slice(0, 12);
  expect(paginate(items, { first: 130, others: 140, foot: 60 })).toEqual([
    { from: 0, to: 6 },
    { from: 6, to: 12 },
  ]);
});

test('as few rows as fit go with a foot that takes most of a page', () => {
  expect(paginate(rows(9), { first: 100, others: 140, foot: 120 })).toEqual([
    { from: 0, to: 7 },
    { from: 7, to: 9 },
  ]);
});

test('without rows there is one page all the same', () => {
  expect(paginate([], room)).toEqual([{ from: 0, to: 0 }]);
});
