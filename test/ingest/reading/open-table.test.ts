import { describe, expect, test } from 'vitest';
import { openTable } from '../../../src/ingest/reading/open-table.js';
import { read, sourceOf } from './read.js';

describe('a CSV is read as it was written', () => {
  test.each([
    ['commas', 'nome,codice,data\nRossi,MIIC8AB00X,01/02/2025\nBianchi,MIIC8AC00T,02/02/2025\n', ','],
    ['semicolons and decimal commas', 'nome;quota;ora\nRossi;1,5;12:30\nBianchi;2,25;13:45\n', ';'],
    ['tabs', 'nome\tcitta\nRossi\tMilano, MI\nBianchi\tLodi\n', '\t'],
    ['bars', 'nome|citta|note\nRossi|Milano|a; b\nBianchi|Lodi|c\n', '|'],
  ])('%s', async (_, text, separator) => {
    const { table, rows } = await read(text);

    expect(table.dialect.separator).toBe(separator);
    expect(table.dialect.headerRow).toBe(1);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(rows[0]?.cells).toEqual(text.split('\n')[1]?.split(separator));
  });
});

test('the sample and the rows of a table may both be read', async () => {
  const table = await openTable(sourceOf('a,b\n1,2\n3,4\n'), {});

  expect(table.sample.map(({ cells }) => cells)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});
