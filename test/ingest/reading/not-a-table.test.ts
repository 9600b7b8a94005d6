import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/domain/failure.js';
import { read } from './read.js';
import { zip } from './zip-writer.js';

describe('what is no table is refused, and named', () => {
  const archive = (...names: string[]) => zip(names.map((name) => ({ name, content: 'x' })));
  test.each([
    ['xls', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['jpeg', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['png', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['gzip', Buffer.from('1f8b08000000', 'hex')],
    ['zip', archive('elenco.csv')],
    ['docx', archive('[Content_Types].xml', 'word/document.xml')],
    ['ods', archive('mimetype', 'content.xml')],
    ['xlsb', archive('xl/workbook.bin')],
    ['html', Buffer.from('<!DOCTYPE html>\n<html><body>a;b</body></html>')],
    ['html', Buffer.from('<table><tr><td>a</td></tr></table>')],
    ['xml', Buffer.from('<?xml version="1.0"?>\n<a/>')],
    ['json', Buffer.from('[{"nome": "Ada"}]')],
    ['binary', Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 37) % 23))],
  ])('%s', async (looksLike, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ problem: { kind: 'not-a-table', looksLike } });
  });
});

test.each([
  ['nothing', ''],
  ['a byte order mark', '\ufeff'],
  ['blanks and line breaks', ' \r\n\r\n'],
  ['separators without anything between them', ';;;\n;;;\n'],
])('%s is an empty file', async (_, text) => {
  await expect(read(text)).rejects.toMatchObject({ problem: { kind: 'empty-file' } });
});

test('a NUL and a terminal sequence in a cell are data', async () => {
  expect((await read('a;b\n1\0;\u001b[31m2\n3;4\n')).cells).toEqual([
    ['1\0', '\u001b[31m2'],
    ['3', '4'],
  ]);
});

test('ten megabytes in one cell are read', async () => {
  const long = 'è'.repeat(5 * 1024 * 1024);

  expect((await read(`a,b\n"${long}\n",2\n3,4\n`, {}, 65_536)).cells).toEqual([
    [`${long}\n`, '2'],
    ['3', '4'],
  ]);
});

test('whatever the bytes, a file is read or refused with a reason', async () => {
  const letters = fc.constantFrom(...'a1;,"\'\n\r\t |\\\0è'.split('')).map((letter) => [...Buffer.from(letter)]);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(letters, { maxLength: 200 }).map((all) => Uint8Array.from(all.flat())),
  );
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (content, piece) => {
      const outcome = await read(content, {}, piece).catch((error: unknown) => error);

      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Failure);
    }),
    { numRuns: 500 },
  );
});

test('how the bytes come in makes no difference', async () => {
  const text = 'Elenco\n\nCognome;Nome;Note\nRossi;Ada;"a\nb"\n;;\nNeri;Ugo;\nTotale;;2\n\nFonte: ufficio\n';
  const { table, rows } = await read(text);
  for (const piece of [1, 2, 3, 5, 17]) {
    const again = await read(text, {}, piece);

    expect(again.rows).toEqual(rows);
    expect(again.table.ignored).toEqual(table.ignored);
    expect(again.table.dialect).toEqual(table.dialect);
  }
});
