import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Clerk, clerk } from '../clerk.js';

const NAMES_IN_ORDER = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'ordine-dei-nomi');

const LETTERS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'lettere');

/** An office where two people stand in one cell under the heading given. */
async function officeWith(heading: string, written: string): Promise<Clerk> {
  const office = clerk(NAMES_IN_ORDER);
  const form = join(office.folder, 'cognome-e-nome.csv');
  const text = readFileSync(form, 'utf8')
    .replace('Cognome e nome del partecipante', heading)
    .replace('Gerosa Ada e Tavecchi Bruna', `"${written}"`);
  writeFileSync(form, text);
  await office.does('importa', '.', '--si');
  return office;
}

describe('the command that ISC-10 gives works as it stands', () => {
  test.each([
    ['Cognome e nome', 'Gerosa Ada e Tavecchi Bruna', 'Gerosa, Ada; Tavecchi, Bruna'],
    ['Nome e cognome', 'Ada Gerosa e Bruna Tavecchi', 'Gerosa, Ada; Tavecchi, Bruna'],
    ['Cognome e nome', 'Rosa Alba / Bruno Wilma', 'Rosa, Alba; Bruno, Wilma'],
    ['Nome e cognome', 'Alba Rosa & Wilma Bruno', 'Rosa, Alba; Bruno, Wilma'],
    ['Cognome e nome', 'Gerosa, Ada; Tavecchi, Bruna', 'Gerosa, Ada; Tavecchi, Bruna'],
    ['Nome e cognome', 'Gerosa, Ada e Tavecchi, Bruna', 'Gerosa, Ada; Tavecchi, Bruna'],
    ['Cognome e nome', 'Gerosa Ada, Tavecchi Bruna', 'Gerosa, Ada; Tavecchi, Bruna'],
    ['Cognome e nome', 'Gerosa Ada e Bruna', 'Gerosa, Ada; Gerosa, Bruna'],
    ['Nome e cognome', 'Ada e Bruna Gerosa', 'Gerosa, Ada; Gerosa, Bruna'],
    ['Cognome e nome', 'Coop. - Lella Sparapani e Gina Fioretti', 'Sparapani, Lella; Fioretti, Gina'],
    ['Cognome e nome', 'Ada Gerosa e Tavecchi Bruna', 'Gerosa, Ada; Tavecchi, Bruna'],
    [
      'Cognome e nome',
      'De Luca Maria Grazia e Rossini Bianchini Anna',
      'De Luca, Maria Grazia; Rossini Bianchini, Anna',
    ],
  ])('under «%s», «%s»', async (heading, written, people) => {
    const office = await officeWith(heading, written);
    const finding = (await office.does('verifica', '--regola', 'ISC-10')).stdout;
    const [, row, proposed] = /zerosei correggi (\S+) --dividi "([^"]+)"/.exec(finding) ?? [];
    expect([row, proposed]).toEqual(['cognome-e-nome.csv:21', people]);

    expect((await office.does('correggi', String(row), '--dividi', String(proposed), '--si')).exit).toBe(0);
    expect((await office.does('verifica', '--regola', 'ISC-10')).stdout).toBe('Nessun rilievo.\n');
    const registered = (await office.does('esporta', 'iscrizioni', '--formato', 'csv')).stdout;
    for (const person of people.split('; ')) expect(registered).toContain(`,${person.replace(', ', ',')},`);
  });
});

test.each([
  ['Brambilla', 'Sara e Spada Pia', 'Brambilla, Sara; Spada, Pia'],
  ['Brambilla', 'Sara e De Luca Maria Grazia', 'Brambilla, Sara; De Luca, Maria Grazia'],
  ['Brambilla', 'Sara e Maria Pia', 'Brambilla, Sara; Brambilla, Maria Pia'],
  ['Brambilla', 'Sara e Pia', 'Brambilla, Sara; Brambilla, Pia'],
  ['Brambilla e Spada', 'Sara e Pia', 'Brambilla, Sara; Spada, Pia'],
])('under «Cognome» and «Nome», «%s» and «%s»', async (surname, givenName, people) => {
  const office = clerk(LETTERS);
  const form = join(office.folder, 'risposte.csv');
  writeFileSync(form, readFileSync(form, 'utf8').replace(',Bettinelli,Ilde,', `,${surname},${givenName},`));
  await office.does('importa', '.', '--si');
  const { stdout } = await office.does('verifica', '--regola', 'ISC-10');
  expect(stdout).toContain(`--dividi "${people}"`);
});

test.each([
  'Comune di Boscoverde - Ufficio Istruzione - Gerosa Ada',
  'Gerosa Ada / Comune di Boscoverde',
  'Gerosa Ada, IC Boscoverde',
])('a body or an office beside a person is nobody: «%s»', async (written) => {
  const office = await officeWith('Cognome e nome', written);
  expect((await office.does('verifica', '--regola', 'ISC-10')).stdout).toBe('Nessun rilievo.\n');
  const registered = (await office.does('esporta', 'iscrizioni', '--formato', 'csv')).stdout;
  expect(registered).toContain(',Gerosa,Ada,');
});

test('two people beside a body are two', async () => {
  const office = await officeWith('Cognome e nome', 'Comune di Boscoverde - Gerosa Ada e Tavecchi Bruna');
  const { stdout } = await office.does('verifica', '--regola', 'ISC-10');
  expect(stdout).toContain('--dividi "Gerosa, Ada; Tavecchi, Bruna"');
});

test.each([
  ['Gerosa Ylkora e Tavecchi Xhorina', true],
  ['Lella Sparapani e Gina Fioretti', true],
  ['Gerosa Ada e Tavecchi Bruna', false],
])('«%s»: whether to look first which is the surname', async (written, isUnsure) => {
  const office = await officeWith('Cognome e nome', written);
  const { stdout } = await office.does('verifica', '--regola', 'ISC-10');
  expect(stdout.includes('prima controllare quale è il cognome')).toBe(isUnsure);
});

test('a command that lacks a given name is not taken as it stands', async () => {
  const office = await officeWith('Cognome e nome', 'Gerosa e Tavecchi');
  const finding = (await office.does('verifica', '--regola', 'ISC-10')).stdout;
  expect(finding).toContain('--dividi "Gerosa, NOME; Tavecchi, NOME"');
  const { exit, stderr } = await office.does(
    'correggi',
    'cognome-e-nome.csv:21',
    '--dividi',
    'Gerosa, NOME; Tavecchi, NOME',
    '--si',
  );
  expect([exit, stderr]).toEqual([2, expect.stringContaining('ognuna con cognome e nome')]);
});

test('a row of two people that nobody divided is printed as written', async () => {
  const office = await officeWith('Nome e cognome', 'Ada Gerosa e Bruna Tavecchi');
  await office.does('fogli', '--formato', 'csv');
  const sheet = readFileSync(join(office.folder, 'fogli', 'foglio-firme-I1-2026-03-11.csv'), 'utf8');
  expect(sheet).toContain(';Ada Gerosa e Bruna Tavecchi;;');
});
