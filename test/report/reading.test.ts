import { expect, test } from 'vitest';
import { cleanCsv } from '../../src/report/clean-csv.js';
import { readingAsJson, readingAsText } from '../../src/report/reading.js';
import { read } from '../ingest/reading/read.js';

test('how a file was read, a line a fact', async () => {
  const { table, rows } = await read(
    Buffer.from('Elenco;;\nCognome;Nome;Città\nRossi;Ada;Forlì\n;;\nNeri;Ugo;Lodi;MI\nTotale;;2\n', 'latin1'),
  );
  const tooLong = rows.filter(({ cells }) => cells.length > table.columns.length).map(({ row }) => row);

  expect(readingAsText({ ...table, records: rows.length, tooLong }, ['risposte del modulo'], 80)).toBe(
    [
      'File: prova.csv',
      'Codifica: Windows-1252',
      'Separatore: punto e virgola',
      'Virgolette: nessuna',
      'Titoli: riga 2',
      'Righe sopra i titoli: «1: Elenco»',
      'Colonne: 3 («Cognome», «Nome», «Città»)',
      'Righe di dati: 2',
      'Righe lasciate fuori: 2',
      '  righe vuote: riga 4 (FIL-07)',
      '  righe di riepilogo: riga 6 (FIL-07)',
      '1 riga ha più celle delle colonne: 5 (FIL-04)',
      "Attenzione: sotto una riga vuota ci sono altre righe, lette come parte dell'elenco (da qui: riga 5). Se sono un'altra tabella, metterla in un file o foglio suo.",
      'Contenuto: risposte del modulo',
      '',
    ].join('\n'),
  );
});

const FAITHFUL = { excel: false, titles: true };

async function clean(text: string, form = FAITHFUL): Promise<string> {
  const { table } = await read(text);
  let csv = '';
  // The rows were read by `read`: the sample holds them all in so small a file.
  const again = {
    ...table,
    rows: async function* all() {
      yield table.sample;
    },
  };
  for await (const piece of cleanCsv(again, form)) csv += piece;
  return csv;
}

test('a clean CSV holds the titles and the cells as they are, quoted only where needed', async () => {
  expect(await clean('elenco;;\n\na;b;c\n=1+1;"x, ""y""";" z"\n+39;"due\nrighe";\n')).toBe(
    'a,b,c\r\n=1+1,"x, ""y"""," z"\r\n+39,"due\nrighe",\r\n',
  );
});

test('a file without titles gets some, so that no record is taken for them', async () => {
  expect(await clean('1,12/03/2026\n2,13/03/2026\n')).toBe('colonna_1,colonna_2\r\n1,12/03/2026\r\n2,13/03/2026\r\n');
});

test('without titles none are made up, and a table of titles alone has no rows', async () => {
  expect(await clean('1,12/03/2026\n2,13/03/2026\n', { excel: false, titles: false })).toBe(
    '1,12/03/2026\r\n2,13/03/2026\r\n',
  );
  expect(await clean('nome;cognome\n', { excel: false, titles: false })).toBe('');
});

test('for Excel no cell is a formula', async () => {
  expect(await clean('a;b\n=1+1;@x\n+39;"-2;3"\n', { excel: true, titles: true })).toBe(
    "\ufeffa;b\r\n'=1+1;'@x\r\n'+39;\"'-2;3\"\r\n",
  );
});

test('what is written clean is read back the same', async () => {
  const text = 'a;b\n"x\n\ny";1,5\n"dice ""sì""";\n;2\n';
  const once = await read(text);
  const again = await read(await clean(text));

  expect(again.titles).toEqual(once.titles);
  expect(again.cells).toEqual(once.cells);
});

test('for programs all that the sentences say', async () => {
  const { table, rows } = await read('Elenco;\nCognome;Nome\nRossi;Ada;x\n;\nNeri;Ugo\n');
  const json = JSON.parse(readingAsJson({ ...table, records: rows.length, tooLong: [3] }, []));
  expect(json).toMatchObject({
    sopra_titoli: [{ riga: 1, testo: 'Elenco' }],
    escluse: [{ riga: 4, motivo: 'empty' }],
    righe_lunghe: [3],
    avvisi: [expect.stringContaining('riga 5')],
  });
});
