import readWorkbook, { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { renderXlsx, type Workbook, type XlsxColumn } from '../../src/report/as-xlsx.js';
import { partsOf } from './xlsx-parts.js';

const workbook = (columns: XlsxColumn[], rows: Workbook['sheets'][number]['rows']): Workbook => ({
  title: 'Dubbi',
  date: '2026-03-09',
  sheets: [{ name: 'Dubbi', columns, rows }],
});

const sheetOf = async (book: Workbook): Promise<string> =>
  partsOf(await renderXlsx(book)).get('xl/worksheets/sheet1.xml') ?? '';

describe('a spreadsheet for the office', () => {
  test('is read back as it was written, dates as the Italian wall clock says', async () => {
    const columns = [{ title: 'cognome' }, { title: 'posti' }, { title: 'inviata' }];
    const bytes = await renderXlsx(workbook(columns, [['Pellegrini', 3, { at: '2026-03-09T08:05:17' }]]));

    const [titles, [surname, seats, at] = []] = await readSheet(Buffer.from(bytes));

    expect(titles).toEqual(['cognome', 'posti', 'inviata']);
    expect([surname, seats]).toEqual(['Pellegrini', 3]);
    expect(Math.round(Number(at) / 1000)).toBe(Date.UTC(2026, 2, 9, 8, 5, 17) / 1000);
  });

  test('keeps its titles in sight: frozen, filtered, repeated on each page, pages numbered at the foot', async () => {
    const files = partsOf(await renderXlsx(workbook([{ title: 'a' }, { title: 'b' }], [['1', '2']])));
    const sheet = files.get('xl/worksheets/sheet1.xml');

    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
    expect(sheet).toContain('pagina &amp;P di &amp;N');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/);
    expect(files.get('xl/workbook.xml')).toContain(">'Dubbi'!$1:$1<");
  });

  test('has columns as wide as asked, or as what they hold', async () => {
    const columns = [{ title: 'persona', width: 31 }, { title: 'motivo' }, { title: 'x' }, { title: 'testo' }];
    const sheet = await sheetOf(workbook(columns, [['a', 'stesso istituto', '', 'n'.repeat(500)]]));

    expect([...sheet.matchAll(/ width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([31, 17, 8, 60]);
  });

  test('opens in each cell the list of its own row', async () => {
    const [verdicts, codes] = [
      ['stessa', 'diversa'],
      ['I1', 'I2'],
    ] as const;
    const choices = [verdicts, codes, verdicts, verdicts, []];
    const rows = choices.map((_, index) => [String(index)]);
    const sheet = await sheetOf(workbook([{ title: 'dubbio' }, { title: 'decisione', choices }], rows));

    expect(sheet).toMatch(/<dataValidation type="list" sqref="B2:B2 B4:B5"[^>]*errorStyle="warning"/);
    expect(sheet).toContain('<formula1>"stessa,diversa"</formula1>');
    expect(sheet).toContain('<dataValidations count="2">');
  });

  test('has rows as high as the lines they hold', async () => {
    const columns = [
      { title: 'chi', width: 10 },
      { title: 'dubbio', hidden: true },
    ];
    const sheet = await sheetOf(
      workbook(columns, [
        ['a\nb\nc', 'x\n'.repeat(9)],
        ['parole che vanno a capo', ''],
      ]),
    );

    expect([...sheet.matchAll(/ ht="(\d+)"/g)].map(([, height]) => Number(height))).toEqual([15, 45, 45]);
  });

  test('keeps out of sight the columns that nobody reads', async () => {
    const sheet = await sheetOf(workbook([{ title: 'nome' }, { title: 'dubbio', hidden: true }], [['Riva', 'x']]));

    expect(sheet.match(/hidden="(?:1|true)"/g)).toHaveLength(1);
  });

  test('takes choices with commas, and many of them, from a hidden sheet', async () => {
    const choices = ['sì, con riserva', 'no'];
    const bytes = await renderXlsx(workbook([{ title: 'decisione', choices: [choices] }], [['no']]));
    const files = partsOf(bytes);

    expect(files.get('xl/worksheets/sheet1.xml')).toContain('<formula1>Elenchi!$A$1:$A$2</formula1>');
    expect(files.get('xl/workbook.xml')).toMatch(/name="Elenchi"[^>]*state="hidden"/);
    expect((await readWorkbook(Buffer.from(bytes))).map(({ sheet }) => sheet)).toEqual(['Dubbi', 'Elenchi']);
    expect(await readSheet(Buffer.from(bytes), 'Elenchi')).toEqual([['sì, con riserva'], ['no']]);
  });

  test('never turns a text into a formula', async () => {
    const sheet = await sheetOf(workbook([{ title: 'cognome' }], [['=HYPERLINK("http://x.example","Clicca")']]));

    expect(sheet).not.toContain('<f>');
  });

  test('can be opened whatever the cells hold', async () => {
    const rows = [['a\u001b[31mb'], ['\ud800'], ['x'.repeat(40_000)], ['  <&> '], ['č ș ł ğ 𝒜'], ['due\nrighe']];
    const bytes = await renderXlsx(workbook([{ title: 't' }], rows));
    const read = await readSheet(Buffer.from(bytes), { trim: false });

    expect(read.slice(1).map(([cell]) => cell)).toEqual([
      'a\ufffd[31mb',
      '\ufffd',
      'x'.repeat(32_767),
      '  <&> ',
      'č ș ł ğ 𝒜',
      'due\nrighe',
    ]);
  });

  test('may have sheets of any name', async () => {
    const names = [
      "Incontro dell'11/03",
      'Dubbi [da decidere]',
      "'Prospetto delle iscrizioni per ambito territoriale'",
    ];
    const sheets = names.map((name) => ({ name, columns: [{ title: 'a' }], rows: [['1']] }));
    const bytes = await renderXlsx({ title: 'x', date: '2026-03-09', sheets });

    const read = (await readWorkbook(Buffer.from(bytes))).map(({ sheet }) => sheet);

    expect(read).toEqual(["Incontro dell'11 03", 'Dubbi  da decidere', 'Prospetto delle iscrizioni per']);
    expect(partsOf(bytes).get('xl/workbook.xml')).toContain("'Incontro dell''11 03'!$1:$1");
  });

  test('has the same bytes for the same content', async () => {
    const book = workbook([{ title: 'a', choices: [['x,y'], ['x,y']] }], [['1'], [{ at: '2026-03-09T08:05' }]]);

    expect(await renderXlsx(book)).toEqual(await renderXlsx(book));
    expect(partsOf(await renderXlsx(book)).get('docProps/core.xml')).toContain('2026-03-09T00:00:00Z');
  });
});
