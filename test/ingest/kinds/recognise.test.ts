import { expect, test } from 'vitest';
import type { Kind } from '../../../src/domain/facts.js';
import { Failure, type Problem } from '../../../src/domain/failure.js';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableFrom } from '../tables.js';

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

test('two questions that ask for the name equally well are put to the person', async () => {
  const problem = await problemOf(
    'Informazioni cronologiche;Nominativo A;Nominativo B;Incontro\n12/02/2026 10.00.00;Rossi Anna;Riva Luca;12 marzo',
  );
  expect(problem).toMatchObject({ kind: 'unclear-columns', unclear: [{ letter: 'B' }, { letter: 'C' }] });
});

test('a file with titles and nothing below them has no rows', async () => {
  expect(await problemOf('codice;data')).toEqual({ kind: 'no-rows', file: 'prova.csv' });
});
