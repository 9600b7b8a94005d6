import { describe, expect, test } from 'vitest';
import { read } from './read.js';
import { SHAPES } from './shapes.js';

describe('small files in the shapes that offices really have', () => {
  test.each(SHAPES)('$name', async ({ text, titles, rows }) => {
    const { table, cells, titles: found } = await read(text);
    expect(table.dialect.headerRow === undefined ? undefined : found.join('¦')).toBe(titles);
    expect(cells.map((row) => row.join('¦'))).toEqual(rows);
  });
});
