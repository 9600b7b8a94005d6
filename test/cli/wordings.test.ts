import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printedSurname } from '../../src/text/rosters.js';
import { type Clerk, clerk } from '../clerk.js';

/** Two people of one surname, a role that nobody knows, a name whose letters are lost. */
async function office(): Promise<Clerk> {
  const desk = clerk();
  const rows = [
    'Informazioni cronologiche;Cognome;Nome;E-mail;In qualità di;Istituto',
    '02/03/2026 10.00.00;Riva;Anna;a.riva@posta.example;Docente;IC Uno',
    '02/03/2026 10.05.00;Riva;Luca;l.riva@posta.example;Giardiniere;IC Due',
    '02/03/2026 10.07.00;Papa??????????;Elena;e@posta.example;Docente;IC Due',
  ];
  writeFileSync(join(desk.folder, 'risposte.csv'), `${rows.join('\n')}\n`);
  await desk.does('importa', 'risposte.csv', '--si');
  return desk;
}

test('of several people each is shown with code, name and school: on the screen, not among the messages', async () => {
  const { does } = await office();
  const { exit, stdout, stderr } = await does('correggi', 'Riva', '--ruolo', 'Docente', '--si');
  expect(exit).toBe(2);
  expect(stdout).toMatch(/^ {2}[0-9a-z]{5} {2}Riva Anna, IC Uno, risposte\.csv:2$/m);
  expect(stdout).toMatch(/^ {2}[0-9a-z]{5} {2}Riva Luca, IC Due, risposte\.csv:3$/m);
  expect(stderr).toContain('Più persone corrispondono a «Riva»');
  expect(stderr).not.toContain('Anna');
  expect((await does('perche', 'Riva', '--formato', 'json')).stdout).toBe('');
});

test('a folder to write to is said to lack the name of the file', async () => {
  const { does, folder } = await office();
  mkdirSync(join(folder, 'esiti'));
  const { exit, stderr } = await does('persone', '--uscita', 'esiti');
  expect([exit, stderr]).toEqual([2, expect.stringContaining('Aggiungere il nome che il file deve avere')]);
  expect((await does('leggi', 'esiti')).stderr).toContain('Indicare un file della cartella');
});

test('letters that are lost are said to be lost, and a name all lost is no name that lacks', async () => {
  const { does, folder } = await office();
  const lost = 'Informazioni cronologiche;Cognome;Nome;Ruolo\n02/03/2026 11.00.00;??????;????;Docente\n';
  writeFileSync(join(folder, 'perse.csv'), lost);
  expect((await does('importa', 'perse.csv', '--si')).stdout).toContain('respinte 0');
  expect((await does('verifica', '--regola', 'FIL-03')).stdout).toContain('in «??????» alcune lettere');
  expect((await does('verifica', '--regola', 'FIL-03')).stdout).toContain(
    'in «Papa??????????» alcune lettere sono andate perse',
  );
});

test('the sheet of doubts does not say twice what it asks about', async () => {
  const { does } = await office();
  await does('dubbi', '--esporta', 'd.csv');
  const { stdout } = await does('leggi', 'd.csv', '--formato', 'csv');
  expect(stdout).toContain('«Giardiniere»?,"Riva Luca, IC Due, risposte.csv:3"');
});

test('Greek capitals bear no accents', () => {
  expect(printedSurname({ surname: 'Παπαδόπουλος', givenName: 'Ελένη' })).toBe('ΠΑΠΑΔΟΠΟΥΛΟΣ');
  expect(printedSurname({ surname: 'Nicolò', givenName: 'Ada' })).toBe('NICOLÒ');
});

test('an act that does not say who delegates is remembered so', async () => {
  const { does } = clerk(join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dirigenti-e-presidenti'));
  await does('importa', '.', '--si');
  const act = ['--istituto', 'LCIC99100D', '--ds', ' ', '--delegato', 'Riva Anna', '--data-atto', '05/03/2026'];
  await does('deleghe', 'registra', ...act, '--incontro', 'I1', '--si');
  expect((await does('storia')).stdout).toContain('atto di delega di chi non è detto a Riva Anna');
});
