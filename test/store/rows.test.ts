import { expect, test } from 'vitest';
import { KINDS, type Kind, type RowOf } from '../../src/domain/facts.js';
import { readRows, writeRows } from '../../src/store/rows.js';
import { emptyArchive } from '../../src/store/schema.js';
import { TABLES } from '../../src/store/tables.js';

const NUMBERS = ['seats', 'capacity'];

/** A row of a kind with something in every field that its table keeps. */
function fullRow<K extends Kind>(kind: K, row: number): RowOf[K] {
  const { fields, list } = TABLES[kind];
  const values = fields.map((field) => [field, NUMBERS.includes(field) ? row : `${field} ${row}`]);
  const items = list ? [[list.field, ['A', 'B']]] : [];
  return { origin: { file: 'prova.csv', row }, ...Object.fromEntries([...values, ...items]) } as RowOf[K];
}

test.each(KINDS)('every field of %s comes back from its table as it went in', (kind) => {
  const driver = emptyArchive();
  driver.run(
    `insert into files (id, content_hash, reading, kind, encoding, separator, complete, read_rows, ignored_rows)
     values (7, 'x', 'y', ?, 'UTF-8', ',', 0, 0, 0)`,
    [kind],
  );
  // More rows than one statement writes, and some over.
  const rows = Array.from({ length: 120 }, (_, index) => fullRow(kind, index + 2));
  writeRows(driver, kind, 7, rows);
  expect(readRows(driver, kind, new Map([[7, 'prova.csv']]))).toEqual(rows);
  driver.close();
});

test('a field that says nothing is absent, not empty', () => {
  const driver = emptyArchive();
  driver.run(
    `insert into files (id, content_hash, reading, kind, encoding, separator, complete, read_rows, ignored_rows)
     values (7, 'x', 'y', 'responses', 'UTF-8', ',', 0, 0, 0)`,
  );
  const row = { origin: { file: 'prova.csv', row: 2 }, surname: 'Neri' };
  writeRows(driver, 'responses', 7, [row]);
  expect(readRows(driver, 'responses', new Map([[7, 'prova.csv']]))).toEqual([row]);
  driver.close();
});
