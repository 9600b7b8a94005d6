import { expect, test } from 'vitest';
import type { ResponseRow } from '../../../src/domain/facts.js';
import { mapForm } from '../../../src/ingest/columns/mapping.js';
import { NO_PROFILE } from '../../../src/ingest/profile.js';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { formColumnLines } from '../../../src/report/form-columns.js';
import { tableOf } from '../tables.js';

const TITLES = ['Informazioni cronologiche', 'Cognome', 'Nome', 'Profilo', 'Istituto'];
const HEAD = "Cognome e nome del Dirigente scolastico dell'istituto";
const DELEGATE = 'Partecipa con delega del Dirigente?';
const ROWS = [
  ['02/02/2026 10.00.00', 'Riva', 'Anna', 'Docente', 'IC Dante'],
  ['02/02/2026 11.00.00', 'Conti', 'Paolo', 'Docente', 'IC Verdi'],
  ['02/02/2026 12.00.00', 'Neri', 'Ida', 'Docente', 'IC Alfieri'],
];

const formOf = (titles: readonly string[], ...more: readonly string[][]) =>
  tableOf(
    [...TITLES, ...titles],
    ROWS.map((cells, row) => [...cells, ...(more[row] ?? [])]),
  );
const principalsOf = async (table: ReturnType<typeof tableOf>) => {
  const { rows } = await batchOf(table, { kind: 'responses' });
  return ([...rows] as ResponseRow[]).map(({ principal }) => principal);
};

test('the head of everybody’s school is who delegated those who say that they are delegates, and nobody else', async () => {
  const form = formOf([HEAD, DELEGATE], ['Mauri Cristina', 'SI'], ['Arrigoni Luigi', 'NO'], ['Chiodini Rosa', '']);
  expect(await principalsOf(form)).toEqual(['Mauri Cristina', undefined, undefined]);
});

test('the head who is merely named delegated nobody where the form does not ask who is a delegate', async () => {
  expect(await principalsOf(formOf([HEAD], ['Mauri Cristina'], ['Arrigoni Luigi'], ['Chiodini Rosa']))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('where who delegates is asked besides, that answer counts, not the head’s name', async () => {
  const form = formOf(
    [HEAD, DELEGATE, 'Cognome e nome del delegante'],
    ['Mauri Cristina', 'SI', 'Arrigoni Luigi'],
    ['Arrigoni Luigi', 'NO', ''],
    ['Chiodini Rosa', 'SI', 'Galli Ugo'],
  );
  expect(await principalsOf(form)).toEqual(['Arrigoni Luigi', undefined, 'Galli Ugo']);
});

test('the columns as they were understood say that only the delegates’ answers count', () => {
  const form = formOf([HEAD, DELEGATE], ['Mauri Cristina', 'SI'], ['Arrigoni Luigi', 'NO']);
  const lines = formColumnLines(mapForm(form, NO_PROFILE).shown, 120);
  const at = lines.findIndex((line) => line.includes('Dirigente scolastico') && line.includes('delegante'));
  expect(lines[at + 1]).toContain('conta solo per chi dice di essere delegato');
});

test('so it is also while nobody has come as a delegate', () => {
  const uses = (...said: readonly string[]) =>
    mapForm(
      formOf([HEAD, DELEGATE], ...said.map((one, row) => [`${['Mauri', 'Galli', 'Greco'][row]} Cristina`, one])),
      NO_PROFILE,
    ).shown.map(({ use }) => use);
  expect(uses('NO', 'NO', 'NO')).toEqual(uses('SI', 'NO', 'NO'));
  expect(uses('', '', '')).toEqual(uses('SI', 'NO', 'NO'));
});
