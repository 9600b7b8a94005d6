import { describe, expect, test } from 'vitest';
import type { HeadRow, Kind } from '../../../src/domain/facts.js';
import { Failure, type Problem } from '../../../src/domain/failure.js';
import { batchOf, tableFrom } from '../tables.js';

async function problemOf(text: string, kind?: Kind): Promise<Problem | undefined> {
  try {
    await batchOf(tableFrom(text), kind === undefined ? {} : { kind });
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.problem;
    throw error;
  }
}

test('columns that mean nothing to us leave the file out', async () => {
  expect(await problemOf('colore;peso\nrosso;3')).toEqual({
    kind: 'unrecognised-file',
    file: 'prova.csv',
    columns: ['colore', 'peso'],
  });
});

test('people and addresses alone are not responses', async () => {
  expect(await problemOf('cognome;nome;e-mail\nRossi;Anna;a@b.example')).toMatchObject({ kind: 'unrecognised-file' });
});

test('a file that two kinds recognise is put to the person', async () => {
  expect(
    await problemOf('codice;denominazione;comune;capofila;comuni;gestore\nA1;Alfa;Lecco;Lecco;Lecco|Malgrate;Comune'),
  ).toEqual({ kind: 'two-kinds', file: 'prova.csv', kinds: ['services', 'cpts'] });
});

test('a kind stated by the person needs its columns', async () => {
  expect(await problemOf('codice;titolo\nS1;Alfa', 'sessions')).toMatchObject({
    kind: 'missing-column',
    column: 'data',
  });
  expect(await problemOf('colore;peso\nrosso;3', 'heads')).toEqual({
    kind: 'wrong-kind',
    file: 'prova.csv',
    asked: 'heads',
    missing: ['codice istituto', 'cognome'],
  });
});

test('a list that lacks one column is told which', async () => {
  expect(await problemOf('codice;titolo;sede;posti;relatori\nS1;Alfa;Lecco;10;Rossi')).toMatchObject({
    kind: 'missing-column',
    column: 'data',
  });
});

test('a form without names asks, with a profile ready to be edited', async () => {
  const problem = await problemOf(
    'Informazioni cronologiche;Voce A;Incontro\n12/02/2026 10.00.00;azzurro;12 marzo\n12/02/2026 11.00.00;verde;12 marzo',
  );
  expect(problem).toMatchObject({ kind: 'unclear-columns', unclear: [{ letter: 'B', title: 'Voce A' }] });
  expect(problem?.kind === 'unclear-columns' && problem.profile).toBe(
    'intestazione;campo\r\n"Informazioni cronologiche";data invio\r\n"Voce A";?\r\n"Incontro";incontro\r\n',
  );
});

test('a file with titles and nothing below them has no rows', async () => {
  expect(await problemOf('codice;data')).toEqual({ kind: 'no-rows', file: 'prova.csv', of: 'sessions' });
});

test('an order of a shop and a list of customers are none of ours', async () => {
  expect(await problemOf('id;data;cliente;totale\n1;12/03/2026;Rossi Anna;30')).toMatchObject({
    kind: 'unrecognised-file',
  });
  expect(
    await problemOf('id;nome;cognome;email;telefono;città\n1;Anna;Rossi;a@b.example;3471234567;Lecco'),
  ).toMatchObject({
    kind: 'unrecognised-file',
  });
});

test('two lists glued together are named, not the form that they resemble', async () => {
  const glued =
    'codice_istituto;cognome;nome;incarico;dal;al;codice_incontro;data;ora;sede;posti\nLCIC80100X;Rossi;Anna;titolare;01/09/2025;;S1;12/03/2026;9;Lecco;10';
  expect(await problemOf(glued)).toMatchObject({ kind: 'two-kinds', kinds: ['heads', 'sessions'] });
});

test.each([
  [
    'heads',
    'codice istituto;denominazione;comune;provincia;cognome;nome;incarico\nLCIC80100X;IC Lecco;Lecco;LC;Rossi;Anna;titolare',
  ],
  ['heads', 'istituto;cognome;nome\nLCIC80100X;Rossi;Anna'],
  ['cpts', 'ambito;comune;capofila\nLecco;Malgrate;Lecco'],
  ['sessions', 'n.;giorno;dalle;alle;luogo\n1;12/03/2026;9:00;12:30;Lecco'],
  ['services', 'codice;denominazione;comune;provincia\nN1;Nido Alfa;Lecco;LC'],
  ['schools', 'codice;denominazione;comune;provincia\nLCIC80100X;IC Lecco;Lecco;LC'],
  ['responses', 'cognome;nome;istituto;incontro\nRossi;Anna;IC Lecco;S1'],
])('the own key of a row makes it %s', async (kind, text) => {
  expect((await batchOf(tableFrom(text))).kind).toBe(kind);
});

describe('a list of institutes with their heads', () => {
  const listWith = (heading: string) =>
    `codice;istituto;${heading}\nLCIC80100X;IC Uno;Rossi Anna\nLCIC80200Q;IC Due;Neri Ugo\nLCIC80300G;IC Tre;De Luca Maria`;

  test.each([
    'Dirigente',
    'Nominativo',
    'Nominativo DS',
    'Cognome e nome del DS',
    'Nome del dirigente',
    'Dirigente scolastico a.s. 2025/26',
    'Preside',
    'Reggente',
    'DS in servizio',
  ])('under «%s» is not taken for schools alone', async (heading) => {
    expect(await problemOf(listWith(heading))).toMatchObject({ kind: 'two-kinds', kinds: ['schools', 'heads'] });
    const { rows } = await batchOf(tableFrom(listWith(heading)), { kind: 'heads' });
    expect(rows).toMatchObject([
      { instituteCode: 'LCIC80100X', surname: 'Rossi', givenName: 'Anna' },
      { instituteCode: 'LCIC80200Q', surname: 'Neri', givenName: 'Ugo' },
      { instituteCode: 'LCIC80300G', surname: 'De Luca', givenName: 'Maria' },
    ]);
    expect(new Set((rows as HeadRow[]).map(({ kind }) => kind))).toEqual(
      new Set([heading === 'Reggente' ? 'reggente' : 'titolare']),
    );
  });

  test('and one that tells only how to reach them is of schools', async () => {
    const text = 'codice;istituto;telefono dirigente\nLCIC80100X;IC Uno;0341 123456';
    expect((await batchOf(tableFrom(text))).kind).toBe('schools');
  });
});

test('a cell in the last column that there is changes nothing of what a list is, nor of its rows', async () => {
  const [titles, row] = ['codice istituto;cognome;nome;incarico;dal', 'LCIC993005;Riva;Anna;effettivo;01/09/2025'];
  const far = ';'.repeat(16_384 - 5);
  const [near, stray] = [
    await batchOf(tableFrom([titles, row].join('\n'))),
    await batchOf(tableFrom([titles + far, `${row}${far}x`].join('\n'))),
  ];
  expect([stray.kind, stray.rows]).toEqual(['heads', near.rows]);
});
