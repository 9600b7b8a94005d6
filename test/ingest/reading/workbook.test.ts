import { describe, expect, test } from 'vitest';
import { read } from './read.js';
import { textRow, workbookParts, zip } from './zip-writer.js';

const workbook = (...sheets: readonly (readonly [string, string])[]) => zip(workbookParts(...sheets));
const people = textRow(1, 'Cognome', 'Nome') + textRow(2, 'Rossi', 'Ada') + textRow(3, 'De Luca', 'Ugo');

describe('a workbook', () => {
  test('is read like a CSV: titles, rows as Excel shows them', async () => {
    const { table, rows, titles } = await read(workbook(['Form1', people]));

    expect(table.dialect).toMatchObject({ format: 'xlsx', encoding: 'XLSX', sheet: 'Form1', headerRow: 1 });
    expect(titles).toEqual(['Cognome', 'Nome']);
    expect(rows).toEqual([
      { row: 2, cells: ['Rossi', 'Ada'] },
      { row: 3, cells: ['De Luca', 'Ugo'] },
    ]);
  });

  test('gives dates, hours, numbers, yes and no as a person sees them, formulas by their result', async () => {
    const cells = [
      '<c r="A2" s="1"><v>46093</v></c>',
      '<c r="B2" s="2"><v>46093.395833333336</v></c>',
      '<c r="C2" s="3"><v>0.5</v></c>',
      '<c r="D2"><v>0.30000000000000004</v></c>',
      '<c r="E2"><v>3331234567</v></c>',
      '<c r="F2" t="b"><v>1</v></c>',
      '<c r="G2" t="str"><f>A1&amp;B1</f><v>insieme</v></c>',
      '<c r="H2" t="inlineStr"><is><t>00187</t></is></c>',
      '<c r="I2" t="inlineStr"><is><t>uno_x000D_\ndue</t></is></c>',
    ].join('');
    const titles = textRow(1, 'data', 'inizio', 'ora', 'quota', 'telefono', 'ok', 'formula', 'CAP', 'note');
    const found = await read(workbook(['Foglio1', `${titles}<row r="2">${cells}</row>`]));

    expect(found.cells).toEqual([
      ['2026-03-12', '2026-03-12 09:30:00', '12:00:00', '0.3', '3331234567', 'VERO', 'insieme', '00187', 'uno\ndue'],
    ]);
  });

  test('counts captions and blank rows above the titles', async () => {
    const sheet = textRow(1, 'Elenco dei partecipanti') + textRow(4, 'Cognome', 'Nome') + textRow(6, 'Rossi', 'Ada');
    const { table, rows } = await read(workbook(['Foglio1', sheet]));

    expect(table.dialect.headerRow).toBe(4);
    expect(rows).toEqual([{ row: 6, cells: ['Rossi', 'Ada'] }]);
    expect(table.ignored).toEqual([{ row: 5, why: 'empty' }]);
  });

  test('gives the first sheet that holds a table and names the others', async () => {
    const file = workbook(
      ['Copertina', textRow(1, 'Anno 2026')],
      ['Iscritti', people],
      ['Altri', people],
      ['Vuoto', ''],
    );

    expect((await read(file)).table).toMatchObject({
      dialect: { sheet: 'Iscritti' },
      otherSheets: ['Copertina', 'Altri'],
    });
    expect((await read(file, { sheet: 'altri' })).table.dialect.sheet).toBe('Altri');
    await expect(read(file, { sheet: 'Boh' })).rejects.toMatchObject({ problem: { kind: 'unknown-sheet' } });
  });

  test('without anything in it is empty; half of one is damaged', async () => {
    await expect(read(workbook(['Foglio1', '']))).rejects.toMatchObject({ problem: { kind: 'empty-file' } });
    await expect(read(workbook(['Foglio1', people]).subarray(0, 900))).rejects.toMatchObject({
      problem: { kind: 'damaged-workbook' },
    });
  });
});

describe('a workbook that would fill the memory is refused', () => {
  const tooLarge = (what: string) => ({ problem: { kind: 'too-large', what } });

  test('by what its parts declare', async () => {
    const parts = workbookParts(['Foglio1', people]).map((part) =>
      part.name.includes('sheet1') ? { ...part, declared: 150 * 1024 * 1024 } : part,
    );

    await expect(read(zip(parts))).rejects.toMatchObject(tooLarge('sheet'));
  });

  test('by what they really unfold into, if they lie', async () => {
    const bomb = { name: 'xl/media/a.xml', content: Buffer.alloc(110 * 1024 * 1024, 32), declared: 1000 };

    await expect(read(zip([...workbookParts(['Foglio1', people]), bomb]))).rejects.toMatchObject(tooLarge('sheet'));
  });

  test('by the empty cells that one cell far away spans', async () => {
    const far = `${people}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`;

    await expect(read(workbook(['Foglio1', far]))).rejects.toMatchObject(tooLarge('cells'));
  });

  test('by the number of its parts', async () => {
    const many = Array.from({ length: 2100 }, (_, index) => ({ name: `xl/a${index}.xml`, content: '' }));

    await expect(read(zip([...workbookParts(['Foglio1', people]), ...many]))).rejects.toMatchObject(tooLarge('parts'));
  });
});
