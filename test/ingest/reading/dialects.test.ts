import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexRecord } from '../../../src/ingest/reading/lexer.js';
import { readRecords } from '../../../src/ingest/reading/records.js';
import { read } from './read.js';

describe('the separator is found out', () => {
  test.each([
    ['commas', 'nome,codice,data\nRossi,MIIC8AB00X,01/02/2025\nBianchi,MIIC8AC00T,02/02/2025\n', ','],
    ['semicolons among decimal commas and hours', 'nome;quota;ora\nRossi;1,5;12:30\nBianchi;2,25;13:45\n', ';'],
    ['tabs among commas', 'nome\tcitta\nRossi\tMilano, MI\nBianchi\tLodi, LO\n', '\t'],
    ['bars among semicolons', 'nome|citta|note\nRossi|Milano|a; b\nBianchi|Lodi|c; d\n', '|'],
    ['double bars', 'nome||citta||cap\nRossi||Milano||20100\nBianchi||Lodi||26900\n', '||'],
    ['commas with a blank', 'id, nome, anno\nr1, , 1990\nr2, ada, 1991\nr3, ugo, 1992\n', ', '],
    ['carets', 'nome^citta\nRossi^Milano\nBianchi^Lodi\n', '^'],
    ['blanks, everything in quotes', '"nome" "sede"\n"Rossi" "via Roma 1"\n"Bianchi" "via Po 2"\n', ' '],
    ['none: one column of names', 'Cognome e nome\nRossi Maria\nDe Luca Anna Maria\nBianchi Ugo\n', ''],
    ['none: one column of links', 'sito\nhttps://a.example/x?y=1,2\nhttps://b.example/z\n', ''],
    ['none: one column of hours', 'ora\n12:30\n13:45\n14:00\n', ''],
  ])('%s', async (_, text, separator) => {
    const { table } = await read(text);

    expect(table.dialect.separator).toBe(separator);
    expect(table.dialect.headerRow).toBe(1);
  });

  test('a declared separator is believed, and its line is not counted', async () => {
    const { table, rows, titles } = await read('sep=;\r\na,b;c\r\n1,2;3\r\n');

    expect(table.dialect).toMatchObject({ separator: ';', headerRow: 1 });
    expect(titles).toEqual(['a,b', 'c']);
    expect(rows).toEqual([{ row: 2, cells: ['1,2', '3'] }]);
  });
});

describe('quotes', () => {
  test('a cell may hold separators, line breaks and doubled quotes, and is one row', async () => {
    const { rows } = await read('nome,sede\n"Rossi, Ada","via ""Roma""\nMilano"\nBianchi,Lodi\n');

    expect(rows).toEqual([
      { row: 2, cells: ['Rossi, Ada', 'via "Roma"\nMilano'] },
      { row: 3, cells: ['Bianchi', 'Lodi'] },
    ]);
  });

  test('quotes escaped by a backslash, and single quotes', async () => {
    const backslash = await read('"a";"b"\n"dice \\"sì\\"; forse";"2"\n"x";"3"\n');
    const single = await read("'a';'b'\n'uno; due';'l''altro'\n'x';'3'\n");

    expect(backslash.cells[0]).toEqual(['dice "sì"; forse', '2']);
    expect(single.cells[0]).toEqual(['uno; due', "l'altro"]);
  });

  test('apostrophes are no quotes', async () => {
    const { cells, table } = await read("comune;scuola\nCANTU';IC 'MANZONI'\n'S-GRAVENHAGE;L'AIA\nLODI;IC LODI\n");

    expect(table.dialect.quote).toBe('');
    expect(cells).toEqual([
      ["CANTU'", "IC 'MANZONI'"],
      ["'S-GRAVENHAGE", "L'AIA"],
      ['LODI', 'IC LODI'],
    ]);
  });

  test('a stray quote does not swallow the rows below', async () => {
    const { cells } = await read('a,b,c\n1,"due,3\n4,"cin,que",6\n7,otto 12" x,9\n10,"un""dici",12\n');

    expect(cells).toEqual([
      ['1', '"due', '3'],
      ['4', 'cin,que', '6'],
      ['7', 'otto 12" x', '9'],
      ['10', 'un"dici', '12'],
    ]);
  });

  test('a quote too many inside quotes is part of the cell', async () => {
    const { cells } = await read('"a","b"\n""$78","x"\n"8\'9" length","y"\n');

    expect(cells).toEqual([
      ['"$78', 'x'],
      ['8\'9" length', 'y'],
    ]);
  });

  test('quotes first met far below are read like any', async () => {
    const plain = 'Rossi,Milano,MI\n'.repeat(20_000);
    const { cells } = await read(`nome,citta,provincia\n${plain}"Bianchi, Ada",Lodi,LO\n`, {}, 64 * 1024);

    expect(cells.at(-1)).toEqual(['Bianchi, Ada', 'Lodi', 'LO']);
  });

  test('a file cut inside a quoted cell is refused, with its row', async () => {
    await expect(read('a,b\n"1","2"\n"3","quat')).rejects.toMatchObject({ problem: { kind: 'cut-file', row: 3 } });
    await expect(read('a,b\n"1","2"\n"3","via Roma\nMil')).rejects.toMatchObject({
      problem: { kind: 'cut-file', row: 3 },
    });
  });

  test('a last line without a line break is whole', async () => {
    expect((await read('a,b\n1,2\n3,4')).cells).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect((await read('a,b\n"1","2"\n"3","4"')).cells).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

describe('line breaks', () => {
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s', async (_, end) => {
    for (const piece of [1, 7, 1000]) {
      const { cells } = await read(`a;b${end}1;"x${end}y"${end}${end}3;4${end}`, {}, piece);

      expect(cells.map((row) => row.map((cell) => cell.replaceAll(/\r\n?/g, '\n')))).toEqual([
        ['1', 'x\ny'],
        ['3', '4'],
      ]);
    }
  });

  test('mixed: one row ends otherwise', async () => {
    expect((await read('a,b\r\n1,2\n3,4\r\n')).cells).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

test('lines that an Italian Excel put in quotes once more are unwrapped', async () => {
  const { cells, titles, table } = await read(
    'Cognome,Nome,Sede\r\n"Rossi,Ada,""via Roma, 3"""\r\nNeri,Ugo,Lodi\r\n"Bo,Eva,""via Po, 1"""\r\n',
  );

  expect(table.dialect.separator).toBe(',');
  expect(titles).toEqual(['Cognome', 'Nome', 'Sede']);
  expect(cells).toEqual([
    ['Rossi', 'Ada', 'via Roma, 3'],
    ['Neri', 'Ugo', 'Lodi'],
    ['Bo', 'Eva', 'via Po, 1'],
  ]);
});

describe('rows that were written otherwise than the rest', () => {
  test('a row pasted with another separator is cut like the others', async () => {
    const { cells } = await read('a;b;c\n1;2;3\n"x, y","z","w"\n4;5;6\n7,8,9\n');

    expect(cells).toEqual([
      ['1', '2', '3'],
      ['x, y', 'z', 'w'],
      ['4', '5', '6'],
      ['7', '8', '9'],
    ]);
  });

  test('a short row is not cut otherwise to make it fit', async () => {
    const { cells } = await read('a;b;c;d\n1;2;3;4\nRossi;"via Roma, 3, Lodi, LO"\n5;6;7;8\n');

    expect(cells[1]).toEqual(['Rossi', 'via Roma, 3, Lodi, LO', '', '']);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'è', '1', ' ', ',', ';', '"', '\n', "'"), maxLength: 8 });

test('whatever a writer of CSV writes is read back, like csv-parse does, in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      async (rows, piece, all) => {
        const text = stringify(rows, { quoted: all, quoted_match: /[\r\n]|^\s|\s$/, eof: true });
        async function* pieces() {
          for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
        }
        const found: string[][] = [];
        for await (const batch of readRecords(pieces(), { separator: ',', quote: '"', escape: '"', width: 3 }, 'x')) {
          found.push(...batch);
        }

        expect(found).toEqual(rows);
        expect(found).toEqual(parse(text, { relax_column_count: true }));
      },
    ),
    { numRuns: 300 },
  );
});

test('no text makes the lexer stop or lose its way', () => {
  const syntax = { separator: ',', quote: '"', escape: '"' };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ') }), (text) => {
      for (let position = 0; position < text.length; ) {
        const { next } = lexRecord(text, position, syntax);

        expect(next).toBeGreaterThan(position);
        position = next;
      }
    }),
  );
});
