import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Clerk, clerk } from '../clerk.js';

const NAMES_IN_ORDER = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'ordine-dei-nomi');

/** What the attendance sheets print of names: `Cognome;Nome`. */
async function printed(office: Clerk): Promise<string[]> {
  await office.does('fogli', '--formato', 'csv');
  const sheets = join(office.folder, 'fogli');
  return readdirSync(sheets).flatMap((sheet) =>
    readFileSync(join(sheets, sheet), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(';').slice(5, 7).join(';')),
  );
}

test('a delegate who did not register is printed in the order of the heading, or of the comma', async () => {
  const office = clerk(NAMES_IN_ORDER);
  await office.does('importa', '.', '--si');
  const names = await printed(office);
  expect(names).toContain('Bettini;Ilde');
  expect(names).toContain('Cascini;Delia');
  expect(names).toContain('Bettoni;Vilma');
});

test.each([
  ['Se delega qualcuno: cognome e nome del delegato', 'Ilde Rosa', 'Ilde;Rosa'],
  ['Se delega qualcuno: nome e cognome del delegato', 'Ilde Rosa', 'Rosa;Ilde'],
  ['Se delega qualcuno: nome e cognome del delegato', 'delego la collega Ilde Bettini', 'Bettini;Ilde'],
  ['Se delega qualcuno: cognome e nome del delegato', 'delego la collega Ilde Rosa', 'Ilde;Rosa'],
])('under «%s», «%s» is printed %s', async (title, written, expected) => {
  const office = clerk(NAMES_IN_ORDER);
  const form = join(office.folder, 'nome-e-cognome.csv');
  const text = readFileSync(form, 'utf8').replace('Delegato (nome e cognome)', title).replace('Ilde Bettini', written);
  writeFileSync(form, text);
  await office.does('importa', '.', '--si');
  expect(await printed(office)).toContain(expected);
});

test('a delegate named in two columns, whatever their order in the form', async () => {
  const office = clerk(NAMES_IN_ORDER);
  const form = join(office.folder, 'nome-e-cognome.csv');
  const text = readFileSync(form, 'utf8')
    .replace('Delegato (nome e cognome)', 'Nome del delegato,Cognome del delegato')
    .replace('Ilde Bettini', 'Bruno,Ilde')
    .replace(/marzo 2026,$/gm, 'marzo 2026,,');
  writeFileSync(form, text);
  await office.does('importa', '.', '--si');
  expect(await printed(office)).toContain('Ilde;Bruno');
});

test('the head who named a delegate is not shown with the delegate’s role and session', async () => {
  const office = clerk(NAMES_IN_ORDER);
  await office.does('importa', '.', '--si');
  const { stdout } = await office.does('persone', 'ferrarini');
  expect(stdout).toContain('Ferrarini Lucia');
  expect(stdout).not.toContain('Delegato');
});
