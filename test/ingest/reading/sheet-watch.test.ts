import { describe, expect, test } from 'vitest';
import { read } from './read.js';
import { textRow, workbookParts, zip } from './zip-writer.js';

const PEOPLE = textRow(1, 'Cognome', 'Nome') + textRow(2, 'Rossi', 'Ada') + textRow(3, 'De Luca', 'Ugo');

/** What is told of a workbook of one sheet whose part is changed. */
async function told(change: (part: string) => string, rows = PEOPLE) {
  const parts = workbookParts(['Foglio1', rows]).map((part) =>
    part.name.includes('sheet1') ? { ...part, content: change(String(part.content)) } : part,
  );
  const { table, cells } = await read(zip(parts));
  return { cells, remarks: table.remarks };
}

describe('what a sheet does not show is read, and told', () => {
  test('hidden or filtered rows, below the titles, that hold something', async () => {
    const hide = (part: string) => part.replace('<row r="2"', '<row r="2" hidden="1"');
    const { cells, remarks } = await told(hide);
    expect(cells).toHaveLength(2);
    expect(remarks).toEqual([{ kind: 'hidden-rows', rows: [2] }]);
    expect((await told((part) => part.replace('<row r="1"', '<row r="1" hidden="1"'))).remarks).toEqual([]);
    expect((await told((part) => part, `${PEOPLE}<row r="4" hidden="1"/>`)).remarks).toEqual([]);
  });

  test('hidden columns of the table', async () => {
    const cols = '<cols><col min="2" max="16384" hidden="true"/></cols><sheetData>';
    const { remarks } = await told((part) => part.replace('<sheetData>', cols));
    expect(remarks).toEqual([{ kind: 'hidden-columns', letters: ['B'] }]);
  });

  test('a hidden sheet where no other is read, and hidden ones that are not', async () => {
    const hidden = (...names: string[]) =>
      zip(
        workbookParts(['Uno', PEOPLE], ['Due', PEOPLE]).map((part) => ({
          ...part,
          content: names.reduce(
            (text, name) => text.replace(`name="${name}"`, `name="${name}" state="hidden"`),
            String(part.content),
          ),
        })),
      );
    expect((await read(hidden('Uno'))).table.remarks).toEqual([{ kind: 'other-sheets', shown: [], hidden: ['Uno'] }]);
    expect((await read(hidden('Uno', 'Due'))).table.remarks).toContainEqual({ kind: 'hidden-sheet', sheet: 'Uno' });
  });
});

describe('what a sheet shows and does not hold is told', () => {
  test('merged cells that reach the records, not those over the titles', async () => {
    const merge = (range: string) => (part: string) =>
      part.replace('</sheetData>', `</sheetData><mergeCells><mergeCell ref="${range}"/></mergeCells>`);
    expect((await told(merge('A2:A3'))).remarks).toEqual([{ kind: 'merged', cells: ['A2:A3'], more: 0 }]);
    expect((await told(merge('A1:B1'))).remarks).toEqual([]);
  });

  test('formulas without a saved result, not those that gave an empty text', async () => {
    const formula = (cell: string) => PEOPLE.replace(/<c r="B3".*?<\/c>/, cell);
    const same = (part: string) => part;
    for (const cell of ['<c r="B3"><f>A3</f></c>', '<c r="B3"><f>A3</f><v></v></c>', '<c r="B3" t="str"><f>A3</f></c>'])
      expect((await told(same, formula(cell))).remarks).toEqual([{ kind: 'no-value', cells: ['B3'], more: 0 }]);
    for (const cell of ['<c r="B3" t="str"><f>A3</f><v></v></c>', '<c r="B3" t="str"><f>A3</f><v>Ugo</v></c>'])
      expect((await told(same, formula(cell))).remarks).toEqual([]);
  });

  test('numbers that may be dates where the workbook has no formats', async () => {
    const rows = `${textRow(1, 'Incontro', 'Data')}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>46093</v></c></row>`;
    const parts = workbookParts(['Foglio1', rows]);
    const bare = parts.filter(({ name }) => name !== 'xl/styles.xml');
    expect((await read(zip(bare))).table.remarks).toEqual([{ kind: 'days', cells: ['B2'], more: 0 }]);
    expect((await read(zip(parts))).table.remarks).toEqual([]);
  });

  test('of many cells some are named and the others counted', async () => {
    const row = (at: number) =>
      `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>x${at}</t></is></c><c r="B${at}"><f>1</f></c></row>`;
    const rows = textRow(1, 'Cognome', 'Nome') + Array.from({ length: 40 }, (_, at) => row(at + 2)).join('');
    expect((await told((part) => part, rows)).remarks).toEqual([
      { kind: 'no-value', cells: Array.from({ length: 12 }, (_, at) => `B${at + 2}`), more: 28 },
    ]);
  });
});
