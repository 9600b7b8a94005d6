import { expect, test } from 'vitest';
import type { AttendanceRow } from '../../../src/domain/paper-rows.js';
import { csvTitles } from '../../../src/text/rosters.js';
import { batchOf, tableFrom } from '../tables.js';

const read = async (text: string) => {
  const batch = await batchOf(tableFrom(text));
  return { ...batch, rows: [...(batch.rows as Iterable<AttendanceRow>)].map(({ origin: _, ...row }) => row) };
};

test('a roster filled in: who has no signature was absent, a free row without a name is nobody', async () => {
  const { kind, rows, ignored, rejected } = await read(`${csvTitles('entrata+uscita').slice(0, 13).join(';')}
    I1;2026-03-12;1;;1;Rossi;Anna;Docente infanzia;IC Uno;Lodi;;9.25;12.30
    I1;2026-03-12;1;;2;Bianchi;Mario;DS;IC Due;Lodi;;;
    I1;2026-03-12;1;;3;Neri;Ada;DS;IC Tre;Lodi;;x;
    I1;2026-03-12;1;;A1;Verdi;Luca;Educatore;Nido Blu;;;1030;0,479166666666667
    I1;2026-03-12;1;;A2;;;;;;;;`);
  expect([kind, rejected, ignored]).toEqual(['attendance', [], [{ row: 6, why: 'incomplete' }]]);
  expect(rows.map(({ rowLabel, presence, in: entrance, out }) => [rowLabel, presence, entrance, out])).toEqual([
    ['1', 'present', '09:25', '12:30'],
    ['2', 'absent', undefined, undefined],
    ['3', 'present', undefined, undefined],
    ['A1', 'present', '10:30', '11:30'],
  ]);
});

test('a yes drawn down over the blank rows is nobody: it is refused, and the name asked for', async () => {
  const { rows, rejected } = await read(`incontro;riga;cognome;nome;presente
    I1;1;Rossi;Anna;sì
    I1;A1;;;sì
    I1;A2;;;illeggibile`);
  expect(rows.map(({ rowLabel, presence }) => [rowLabel, presence])).toEqual([
    ['1', 'present'],
    ['A2', 'illegible'],
  ]);
  expect(rejected.map(({ origin }) => origin.row)).toEqual([3]);
});

test('where the absent are told, a row that says nothing says nothing; where only they are, the others were there', async () => {
  const both = await read('incontro;riga;presenza\n1;1;P\n1;2;A\n1;3;\n1;4;illeggibile');
  expect(both.rows.map(({ rowLabel, presence }) => `${rowLabel} ${presence}`)).toEqual([
    '1 present',
    '2 absent',
    '4 illegible',
  ]);
  expect(both.ignored).toEqual([{ row: 4, why: 'incomplete' }]);
  const absent = await read('incontro;riga;assente\n1;1;x\n1;2;\n1;3;no');
  expect(absent.rows.map(({ presence }) => presence)).toEqual(['absent', 'present', 'present']);
});

test.each([
  ['N.;Cognome e nome;In qualità di;Scuola;Incontro;Firma', '1;Rossi Anna;DS;IC Uno;I1;x'],
  ['Incontro;Nominativo;Ente;Presenza (P/A)', 'I1;Rossi Anna;IC Uno;P'],
  ['Edizione;Numero riga;Codice incontro;Ora di ingresso;Ora di uscita', '2;17;I1;9:30;12.00'],
  ['Sessione;Cognome;Nome;Istituto;Firma entrata (ora);Firma uscita (ora)', 'I1;Rossi;Anna;IC Uno;9:30;x'],
])('recognises who signed under «%s»', async (titles, row) => {
  const { kind, rows } = await read(`${titles}\n${row}`);
  expect([kind, rows.map(({ presence, session }) => [session, presence])]).toEqual(['attendance', [['I1', 'present']]]);
});

test('an empty column to sign in makes no list of signatures', async () => {
  const batch = await batchOf(tableFrom('Cognome;Nome;Scuola;Ruolo;Incontro;Firma\nRossi;Anna;IC Uno;Docente;I1;'));
  expect(batch.kind).toBe('responses');
});

test('a row that contradicts itself, or that nobody can read, is refused with what to write', async () => {
  const { rejected } = await read(`incontro;riga;presenza;entrata
    1;1;assente;9:30
    1;2;forse;
    1;;presente;
    ;4;presente;`);
  expect(rejected.map(({ origin: { row }, reason: { why } }) => [row, why])).toEqual([
    [2, 'not-allowed'],
    [3, 'not-allowed'],
    [4, 'missing'],
    [5, 'missing'],
  ]);
});

test('of a time that cannot be read it is told how a time is written, not which marks there are', async () => {
  const { rejected } = await read('incontro;riga;entrata;uscita\n1;1;25:70;\n1;2;9:30;12 e qualcosa\n1;3;9:30;12:30');
  expect(rejected.map(({ origin: { row, column }, reason }) => [row, column, reason])).toEqual([
    [2, 'entrata', { why: 'unreadable', what: 'entrata', example: '9:30' }],
    [3, 'uscita', { why: 'unreadable', what: 'uscita', example: '9:30' }],
  ]);
});
