import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../../clerk.js';
import { read } from './read.js';
import { wideWorkbook } from './zip-writer.js';

const MB = 1024 * 1024;

test.each([
  [
    'a heading of ten million characters',
    `Cognome,Nome,${'x'.repeat(10 * MB)},E-mail\nLodi,Ada,1,a@b.example\n`,
    'title',
  ],
  ['one line of ten million characters', 'x'.repeat(10 * MB), 'title'],
  ['ten million commas alone', ','.repeat(10 * MB), 'title'],
  ['ten million commas below titles', `Cognome,Nome\n${','.repeat(10 * MB)}\nLodi,Ada\n`, 'columns'],
  ['five million cells a line', `${'a,'.repeat(5 * MB)}\n${'b,'.repeat(5 * MB)}\n`, 'columns'],
  ['five million empty cells in quotes', `"a";"b"\n${'"";'.repeat(5 * MB)}\n`, 'columns'],
  ['a million words', `${'parola '.repeat(MB)};Nome\nLodi;Ada\n`, 'columns'],
  ['a row of thirty million characters', `a;b\n1;2\n3;${'x'.repeat(30 * MB)}\n`, 'row-text'],
  ['rows of millions of characters', `a;b\n${`1;${'x'.repeat(3 * MB)}\n`.repeat(10)}`, 'row-text'],
])('%s are refused with what is too much', async (_, text, what) => {
  await expect(read(text, {}, 64 * 1024)).rejects.toMatchObject({ problem: { kind: 'too-large', what } });
});

test('as many columns as Excel has, and a title as long as a cell may be, are read', async () => {
  const titles = Array.from({ length: 16_384 }, (_, index) => `t${index}`);
  titles[7] = 'Informativa '.repeat(2_700);

  const { table, rows } = await read(`${titles.join(';')}\n${`${'v;'.repeat(16_383)}v\n`.repeat(2)}`);

  expect(table.columns).toHaveLength(16_384);
  expect(table.columns[7]?.title).toHaveLength(2_700 * 12 - 1);
  expect(rows).toHaveLength(2);
});

test('what is shown of a file is short, whatever is in it; for programs all of it is there', async () => {
  const { folder, does } = clerk();
  const titles = 'Informazioni cronologiche;Cognome;Nome;Indirizzo e-mail;Istituto di servizio;Incontro;Ruolo';
  const row = (day: string) => `${day};Lodi;Ada;a@b.example;IC Verdi;1;Docente\n`;
  const rows = `${row('x'.repeat(20_000))}${row('9'.repeat(MB))}${row('9999/99/99').repeat(60)}`;
  writeFileSync(join(folder, 'lungo.csv'), `${titles};${'parola '.repeat(3_000)}\n${rows}`);
  await does('inizia');

  const read = await does('leggi', 'lungo.csv');
  const shown = await does('importa', 'lungo.csv', '--prova');
  const json = await does('importa', 'lungo.csv', '--prova', '--formato', 'json');

  expect(read.stdout.length).toBeLessThan(2_000);
  expect(Math.max(...shown.stdout.split('\n').map((line) => line.length))).toBeLessThan(1_000);
  expect(shown.stdout).toContain('e altre 42 righe respinte');
  const [file] = JSON.parse(json.stdout).file;
  expect(file.respinti).toHaveLength(62);
  expect(file.respinti[0].valore).toHaveLength(20_000);
});

test('a small workbook of two columns far apart is refused with what is too much, whatever is asked of it', async () => {
  const { folder, does } = clerk();
  writeFileSync(join(folder, 'largo.xlsx'), wideWorkbook(5_000));
  await does('inizia');

  for (const command of ['leggi', 'importa']) {
    const { stderr, exit } = await does(command, 'largo.xlsx');

    expect(stderr).toContain('«largo.xlsx» è troppo grande: un foglio si estende su più di 20.000.000 celle.');
    expect(exit).toBe(2);
  }
});

test('rows with cells far apart are read, the ones between being empty', async () => {
  const { table, rows } = await read(wideWorkbook(40));

  expect(table.columns).toHaveLength(16_384);
  expect(rows).toHaveLength(40);
  for (const [index, { row, cells }] of rows.entries()) {
    expect([row, cells.length, cells[0], cells.at(-1)]).toEqual([index + 1, 16_384, `a${index}`, `z${index}`]);
    expect(cells.slice(1, -1).every((cell) => cell === '')).toBe(true);
  }
});
