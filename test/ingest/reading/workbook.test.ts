import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/domain/failure.js';
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
      remarks: [{ kind: 'other-sheets', shown: ['Copertina', 'Altri'], hidden: [] }],
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
describe('cells of other programs', () => {
  const styles = (numFmts: string, ...ids: number[]) =>
    `<styleSheet xmlns="x"><numFmts>${numFmts}</numFmts><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
  const withParts = (rows: string, changes: Readonly<Record<string, (content: string) => string>>) =>
    zip(
      workbookParts(['Foglio1', rows]).map((part) => {
        const change = Object.entries(changes).find(([name]) => part.name.endsWith(name))?.[1];
        return change ? { ...part, content: change(String(part.content)) } : part;
      }),
    );
  const titles = textRow(1, 'a', 'b', 'c', 'd');
  const row = (...cells: string[]) => `${titles}<row r="2">${cells.join('')}</row>`;

  test.each(['1', 'true'])('days count from 1904 where the workbook says %s', async (value) => {
    const file = withParts(row('<c r="A2" s="1"><v>44631</v></c>', '<c r="B2"><v>1</v></c>'), {
      'workbook.xml': (xml) => xml.replace('<sheets>', `<workbookPr date1904="${value}"/><sheets>`),
    });

    expect((await read(file)).cells).toEqual([['2026-03-12', '1', '', '']]);
  });

  test('formats of any number, durations, percentages, codes, ISO dates', async () => {
    const numFmts =
      '<numFmt numFmtId="50" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="00000"/>';
    const cells = [
      '<c r="A2" s="0"><v>44105</v></c>',
      '<c r="B2" s="1"><v>1.125</v></c>',
      '<c r="C2" s="2"><v>187</v></c>',
      '<c r="D2" s="3"><v>0.07</v></c>',
    ];
    const iso = '<row r="3"><c r="A3" t="d"><v>2026-03-12T09:30:00.000Z</v></c><c t="d"><v>2026-03-12</v></c></row>';
    const file = withParts(row(...cells) + iso, { 'styles.xml': () => styles(numFmts, 50, 165, 166, 9) });

    expect((await read(file)).cells).toEqual([
      ['2020-10-01', '27:00:00', '00187', '7%'],
      ['2026-03-12 09:30:00', '2026-03-12', '', ''],
    ]);
  });

  test('CDATA, runs, readings and errors keep their text', async () => {
    const cells = [
      '<c r="A2" t="inlineStr"><is><t><![CDATA[Rossi & Neri]]></t></is></c>',
      '<c r="B2" t="inlineStr"><is><r><t>De </t></r><r><t>Luca</t></r><rPh sb="0" eb="1"><t>de ruka</t></rPh></is></c>',
      '<c r="C2" t="e"><v>#N/A</v></c>',
      '<c r="D2" t="e"><v>#REF!</v></c>',
    ];

    expect((await read(workbook(['F', row(...cells)]))).cells).toEqual([['Rossi & Neri', 'De Luca', '#N/D', '#RIF!']]);
  });

  test('without styles, with prefixes, chart sheets and other folders', async () => {
    const parts = workbookParts(['Foglio1', people])
      .filter(({ name }) => name !== 'xl/styles.xml')
      .map(({ name, content }) => ({
        name: name === 'xl/worksheets/sheet1.xml' ? 'Dati\\Foglio Uno.XML' : name,
        content: String(content)
          .replace('<sheets>', '<sheets><sheet name="Grafico" sheetId="9" r:id="rId9"/>')
          .replace('Target="worksheets/sheet1.xml"', 'Target="/dati/foglio%20uno.xml"')
          .replace('</Relationships>', '<Relationship Id="rId9" Type="x/chartsheet" Target="c.xml"/></Relationships>')
          .replace(/<(\/?)(worksheet|sheetData|row|c|is|t)(?=[ >])/g, '<$1x:$2')
          .replace('xmlns=', 'xmlns:x='),
      }))
      .map((part) =>
        part.name.includes('rels') || part.name.includes('Types')
          ? { ...part, content: part.content.replaceAll('xmlns:x=', 'xmlns=') }
          : part,
      );

    expect((await read(zip(parts))).cells).toEqual([
      ['Rossi', 'Ada'],
      ['De Luca', 'Ugo'],
    ]);
  });

  test('a hidden sheet is read only where no other holds a table', async () => {
    const file = zip(
      workbookParts(['Elenchi', people], ['Iscritti', people]).map((part) => ({
        ...part,
        content: String(part.content).replace('name="Elenchi"', 'name="Elenchi" state="hidden"'),
      })),
    );

    expect((await read(file)).table.dialect.sheet).toBe('Iscritti');
  });
});

describe('what Excel has no place for is refused', () => {
  const refused = (what: string) => ({ problem: { kind: 'too-large', what } });
  const at = (reference: string, row = 3) =>
    workbook([
      'Foglio1',
      `${people.slice(0, people.lastIndexOf('<row'))}<row r="${row}"><c r=${reference}><v>1</v></c></row>`,
    ]);

  test.each([
    ['"XFE3"', 'columns'],
    ["'ZZZZZZ3'", 'columns'],
    ['"&#88;FE3"', 'columns'],
    ['"xfe3"', 'columns'],
    ['"A10485760"', 'rows'],
  ])('%s', async (reference, what) => {
    await expect(read(at(reference))).rejects.toMatchObject(refused(what));
  });

  test('a cell far away is read: the empty ones up to it take no room', async () => {
    const far = `${people}<row r="1048576"><c r='XFD1048576' s='1'/><c r="B1048576"><v>1</v></c></row>`;
    const { table, rows } = await read(workbook(['Foglio1', far]));

    expect(rows.at(-1)?.row).toBe(1_048_576);
    expect(table.columns).toHaveLength(2);
  });

  test('a text of more than 32,767 characters', async () => {
    const long = textRow(3, 'x'.repeat(32_768));

    await expect(read(workbook(['Foglio1', textRow(1, 'a', 'b') + textRow(2, 'c', 'd') + long]))).rejects.toMatchObject(
      refused('characters'),
    );
  });

  test('what unfolds beyond the limit, by declaration or in truth', async () => {
    const declares = (declared: number) =>
      zip(workbookParts(['F', people]).map((part) => (part.name.includes('sheet1') ? { ...part, declared } : part)));

    await expect(read(declares(300 * 1024 * 1024))).rejects.toMatchObject(refused('content'));
    await expect(read(declares(10))).rejects.toMatchObject({ problem: { kind: 'damaged-workbook' } });
  });
});

test('a damaged workbook is refused with a reason, never with an error of a library', async () => {
  const whole = workbook(['Foglio1', people], ['Altro', people]);
  for (let seed = 1; seed <= 300; seed++) {
    const bytes = Buffer.from(whole);
    for (let change = 0; change <= seed % 4; change++)
      bytes[(seed * 7919 + change * 104_729) % bytes.length]! ^= 1 << (seed % 8);
    const outcome = await read(bytes).catch((error: unknown) => error);

    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Failure);
  }
});
