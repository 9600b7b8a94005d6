import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asCsv, harmless } from '../../src/report/as-csv.js';

describe('a table as CSV', () => {
  const columns = ['cognome', 'nome'];
  const rows = [['D"Elia; la', 'Niccolò\ndue righe']];

  test('is comma-separated UTF-8 for programs', () => {
    expect(asCsv(columns, rows, { excel: false })).toBe('cognome,nome\n"D""Elia; la","Niccolò\ndue righe"\n');
  });

  test('opens well with a double click in Excel in Italian', () => {
    expect(asCsv(columns, [['Rossi', 'è']], { excel: true })).toBe('\ufeffcognome;nome\r\nRossi;è\r\n');
  });

  test('gives back each harmless cell as it was', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => harmless(text) === text);
    const row = fc.tuple(cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.boolean(), (table, excel) => {
        const csv = asCsv(columns, table, { excel });
        expect(parse(csv, { bom: true, delimiter: excel ? ';' : ',' })).toEqual([columns, ...table]);
      }),
    );
  });
});

describe('a cell', () => {
  test.each([
    '=1+1',
    '+39 02',
    '-5',
    '@SOMMA(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00a0=1',
    '\u200b=1',
    '＝1',
    '－1',
    '﹢1',
    '\u0000=1',
  ])('that a spreadsheet would run is text: %j', (cell) => {
    expect(harmless(cell).startsWith("'")).toBe(true);
  });

  test.each(['Rossi', 'a=b', "D'Angelo", '2026-03-11', '', 'IC – Lodi'])(
    'that does nothing stays as it is: %j',
    (cell) => {
      expect(harmless(cell)).toBe(cell);
    },
  );

  test('cannot command the terminal on which it is shown', () => {
    expect(harmless('Ros\u001b[31msi\u001b]0;titolo\u0007 \u009b2JAnna\u0008\u202e')).toBe('Rossi Anna');
  });
});
