import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { rostersXlsx } from '../../../src/report/rosters/xlsx.js';
import { partsOf } from '../xlsx-parts.js';
import { AWKWARD, rostersOf } from './forms.js';

const sheetsOf = async (...given: Parameters<typeof rostersOf>) => {
  const parts = partsOf(await rostersXlsx(rostersOf(...given)));
  return { book: parts.get('xl/workbook.xml') ?? '', first: parts.get('xl/worksheets/sheet1.xml') ?? '', parts };
};

test('a row to be filled in says whose it is, and what is written as a formula is a text', async () => {
  const [roster] = rostersOf(AWKWARD);
  const rows = await readSheet(Buffer.from(await rostersXlsx(rostersOf(AWKWARD))));
  const titles = rows.findIndex((row) => row[0] === 'Numero');
  expect(rows[titles]).toEqual([
    ...['Numero', 'Cognome', 'Nome', 'Veste', 'Istituto', 'Comune', 'CPT', 'Presente', 'Entrata', 'Uscita'],
    ...['Incontro', 'Data', 'Edizione', 'Foglio'],
  ]);
  const mark = roster?.edition.mark;
  expect(rows[titles + 3]).toEqual([
    ...[3, '=HYPERLINK("http://example.org")', '+39', 'Docente infanzia', 'IC Manzoni', 'Lodi', null, null, null, null],
    ...['A1', '2026-03-11', mark, null],
  ]);
  expect(rows.slice(titles + 7).map((row) => [row[0], row[1], row[10], row[12]])).toEqual(
    [1, 2, 3, 4, 5].map((count) => [`A${count}`, null, 'A1', mark]),
  );
  expect(rows[titles - 1]?.[0]).toMatch(
    /^Incontro n\. 1 di 2, mercoledì 11 marzo 2026.* – Edizione del 10 marzo 2026 · /,
  );
  expect((await sheetsOf(AWKWARD)).first).not.toContain('<f>');
});

test('on paper it is A4 landscape, the session and the headings on each page; a sheet a session', async () => {
  const { book, first } = await sheetsOf([['Rossi', 'Anna']]);
  expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Incontro 1',
    'Incontro 2',
  ]);
  expect(book).toMatch(/_xlnm\.Print_Titles"[^>]*>(?:'|&apos;)Incontro 1(?:'|&apos;)!\$6:\$7</);
  expect(first).toMatch(/<pageSetup [^>]*orientation="landscape"/);
  expect(first).toMatch(/<pane [^>]*ySplit="7"/);
});

test('presence is yes or no, an hour is an hour; with one signature there are no hours', async () => {
  const rules = (xml: string) =>
    [...xml.matchAll(/<dataValidation [^>]*>/g)].map(([rule]) => [
      /type="(\w+)"/.exec(rule)?.[1],
      /sqref="([^"]*)"/.exec(rule)?.[1],
    ]);
  expect(rules((await sheetsOf([['Rossi', 'Anna']])).first)).toEqual([
    ['list', 'H8:H13'],
    ['time', 'I8:I13'],
    ['time', 'J8:J13'],
  ]);
  const { first } = await sheetsOf([['Rossi', 'Anna']], { signatures: 'unica' });
  expect(rules(first)).toEqual([['list', 'H8:H13']]);
  const hidden = [...first.matchAll(/<col [^>]*>/g)]
    .map(([column]) => column)
    .filter((column) => column.includes('hidden="'));
  expect(hidden.map((column) => /min="(\d+)"/.exec(column)?.[1])).toEqual(['7', '9', '10', '11', '12', '13', '14']);
});

test('equal rosters give equal bytes, and sheets divided have names apart', async () => {
  const names = Array.from({ length: 90 }, (_, i) => [`${i < 45 ? 'Alfa' : 'Zeta'} ${i}`, 'Anna'] as const);
  const made = async () => Buffer.from(await rostersXlsx(rostersOf(names, {}, { split: 'lettera' })));
  expect((await made()).equals(await made())).toBe(true);
  const { book } = await sheetsOf(names, {}, { split: 'lettera' });
  expect([...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...['Incontro 1 A – Y', 'Incontro 1 Z', 'Incontro 2'],
  ]);
});
