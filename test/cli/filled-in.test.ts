import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const scenario = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno');

/** Fills a workbook in as a clerk does in Excel: the cells of some rows, by the heading of their column. */
async function fillIn(path: string, answers: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const [sheet] = (await readXlsx(readFileSync(path))).sheets;
  const rows = (sheet?.rows ?? []) as CellValue[][];
  const titles = rows.find((row) => row[0] === 'Numero') ?? [];
  for (const row of rows) {
    for (const [title, value] of Object.entries(answers[String(row[0])] ?? {})) row[titles.indexOf(title)] = value;
  }
  return writeXlsx({ sheets: [{ name: sheet?.name ?? '', rows }] });
}

test.each([
  ['entrata+uscita', { Presente: 'sì', Entrata: '9:05', Uscita: '12:30' }],
  ['unica', { Presente: 'sì' }],
])('a roster written as a workbook is read back when it is filled in (firme = %s)', async (signatures, came) => {
  const { folder, does } = clerk(scenario);
  await does('importa', '.', '--si');
  await does('impostazioni', 'firme', signatures);
  const [line = ''] = (await does('fogli', 'I1', '--formato', 'xlsx')).stdout.split('\n');
  const walkIn = { Cognome: 'Zorzi', Nome: 'Ugo', Istituto: 'IC Monte Alto', ...came };
  const filled = await fillIn(join(folder, line.split(':')[0] as string), {
    '1': came,
    '2': { Presente: 'no' },
    A1: walkIn,
  });
  writeFileSync(join(folder, 'compilato.xlsx'), filled);

  const { stdout, exit } = await does('importa', 'compilato.xlsx', '--si', '--oggi', '2026-03-12');
  expect([exit, stdout]).toEqual([0, expect.stringMatching(/1 present[ei], 1 assent[ei].*Non preiscritti: 1/)]);
  const signed = (await does('esporta', 'presenze', '--formato', 'csv')).stdout;
  expect(signed).toContain('Zorzi');
});

test('a workbook of all sessions of which the first sheet is empty says how the others are imported', async () => {
  const { does } = clerk(scenario);
  await does('importa', '.', '--si');
  const [line = ''] = (await does('fogli', '--unico', '--formato', 'xlsx')).stdout.split('\n');
  const { exit, stderr } = await does('importa', line.split(': ')[0] as string, '--si');
  expect(exit).toBe(2);
  expect(stderr).toContain("ha un foglio per ogni incontro, e nel primo non c'è nessuna presenza");
  expect(stderr).toContain('zerosei importa FILE --foglio "Incontro 2"');
});

describe('a roster with nothing in it', () => {
  test('is told as one not filled in yet; a list without rows, as such', async () => {
    const { folder, does } = clerk();
    writeFileSync(join(folder, 'incontri.csv'), 'codice;data\nI1;11/03/2026\n');
    await does('importa', 'incontri.csv', '--si');
    await does('fogli', 'I1', '--formato', 'csv');
    const [name = ''] = readdirSync(join(folder, 'fogli'));
    const roster = await does('presenze', 'I1', join('fogli', name), '--si');
    expect([roster.exit, roster.stderr]).toEqual([2, expect.stringMatching(/non ancora compilato[\s\S]*«presente»/)]);
    writeFileSync(join(folder, 'firme.csv'), 'riga;presente\n');
    const list = await does('presenze', 'I1', 'firme.csv', '--si');
    expect([list.exit, list.stderr]).toEqual([
      2,
      expect.stringMatching(/solo i titoli[\s\S]*elenco di chi ha firmato/),
    ]);
  });
});
