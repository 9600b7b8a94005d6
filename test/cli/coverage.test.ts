import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Clerk, clerk } from '../clerk.js';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dirigenti-e-presidenti');

/** The office before anybody answered: of the three institutes invited, the head of one is president of its CPT. */
async function beforeAnswers(): Promise<Clerk> {
  const office = clerk(FIXTURE);
  await office.does('importa', 'scuole.csv', 'cpt.csv', 'dirigenti.csv', 'incontri.csv', '--si');
  return office;
}

const linesOf = (office: Clerk, name: string): string[] =>
  readFileSync(join(office.folder, name), 'utf8').trimEnd().split('\r\n').slice(1);

describe('the file for the mail merge', () => {
  test('has those who owe something, without the exempt, in the form that Excel opens', async () => {
    const office = await beforeAnswers();
    const { exit, stderr } = await office.does('copertura', '--solleciti', 'solleciti.csv');
    expect([exit, stderr]).toEqual([0, expect.stringContaining('2 istituti a cui scrivere')]);
    const text = readFileSync(join(office.folder, 'solleciti.csv'), 'utf8');
    expect(
      text.startsWith('\uFEFFistituto;denominazione;comune;provincia;peo;pec;dirigente;cpt;presidente;manca'),
    ).toBe(true);
    expect(linesOf(office, 'solleciti.csv').map((line) => line.split(';'))).toEqual([
      expect.arrayContaining(['LCIC992009', 'LCIC992009@istruzione.it', 'Galli Ada', 'nessuna persona iscritta']),
      expect.arrayContaining(['LCIC993005', 'Galli Ada', 'Ferrari Lucia', 'nessuna persona iscritta']),
    ]);
  });

  test('does not have those already written to, until that is taken back', async () => {
    const office = await beforeAnswers();
    await office.does('copertura', '--solleciti', 'primo.csv', '--segna-inviati', '--si');
    await office.does('copertura', '--solleciti', 'secondo.csv');
    expect([linesOf(office, 'primo.csv').length, linesOf(office, 'secondo.csv').length]).toEqual([2, 0]);
    await office.does('annulla', '2', '--si');
    await office.does('copertura', '--solleciti', 'terzo.csv');
    expect(linesOf(office, 'terzo.csv')).toEqual(linesOf(office, 'primo.csv'));
  });

  test('is a workbook where asked for; another kind of file is refused', async () => {
    const office = await beforeAnswers();
    await office.does('copertura', '--solleciti', 'solleciti.xlsx');
    expect(existsSync(join(office.folder, 'solleciti.xlsx'))).toBe(true);
    expect((await office.does('copertura', '--solleciti', 'solleciti.doc')).exit).toBe(2);
    expect((await office.does('copertura', '--segna-inviati')).exit).toBe(2);
  });
});

test('the call list has one call for the two institutes of one head', async () => {
  const office = await beforeAnswers();
  const { stdout } = await office.does('copertura', '--mancanti');
  expect(stdout).toContain('2 istituti, 1 telefonata');
  expect(stdout).toContain("LCIC992009, IC Valle d'Oro, Valle d'Oro, ");
  expect(stdout).not.toContain('LCIC99100D');
});

test('only a president whose term is over is confirmed, of a CPT that is known', async () => {
  const office = await beforeAnswers();
  expect((await office.does('copertura', 'conferma', 'CPT1', '--si')).exit).toBe(2);
  expect((await office.does('copertura', 'conferma', 'CPT9', '--si')).exit).toBe(2);
  expect((await office.does('copertura', 'conferma', "Valle d'Oro", '--si')).exit).toBe(0);
  expect((await office.does('copertura', 'conferma', 'CPT2', '--si')).exit).toBe(2);
});

test('a CPT looked at closely has its institutes a line each, as one writes them', async () => {
  const office = await beforeAnswers();
  const { stdout } = await office.does('copertura', '--cpt', 'CPT2');
  expect(stdout).toContain("LCIC992009  IC Valle d'Oro, Valle d'Oro: nessuno\n");
});
