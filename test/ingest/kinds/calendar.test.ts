import { expect, test } from 'vitest';
import type { SessionRow } from '../../../src/domain/facts.js';
import { batchOf, tableOf } from '../tables.js';

const read = async (titles: readonly string[], rows: readonly (readonly string[])[], name = 'calendario.csv') => {
  const batch = await batchOf(tableOf(titles, rows, { name }));
  const sessions = (batch.rows as readonly SessionRow[]).map(({ origin: _, ...session }) => session);
  return { kind: batch.kind, sessions, rejected: batch.rejected };
};

test('a calendar in one column is a list of sessions, numbered in order of time', async () => {
  const { kind, sessions, rejected } = await read(
    ['Data, ora e sede'],
    [
      ['mercoledì 22 ottobre 2025, dalle ore 14,30 alle 17,30, Sala Civica, via Lago 9, Lago Sereno'],
      ['mercoledì 15 ottobre 2025, ore 9.30–12.30, Aula Magna IIS Rossi'],
      ['5/11/2025\nh. 9-12\nTeatro'],
    ],
  );
  expect([kind, rejected]).toEqual(['sessions', []]);
  expect(sessions).toEqual([
    {
      ...{ code: '2', date: '2025-10-22', start: '14:30', end: '17:30' },
      ...{ venue: 'Sala Civica', address: 'via Lago 9', municipality: 'Lago Sereno' },
    },
    { code: '1', date: '2025-10-15', start: '09:30', end: '12:30', venue: 'Aula Magna IIS Rossi' },
    { code: '3', date: '2025-11-05', start: '09:00', end: '12:00', venue: 'Teatro' },
  ]);
});

test('the numbers that the rows give are kept; a year of the caption or file is that of the days', async () => {
  const { sessions } = await read(
    ['Incontro', 'Data e orario', 'Sede'],
    [
      ['1° incontro', 'mercoledì 15 ottobre, ore 9.30-12.30', 'Aula Magna'],
      ['2° incontro', 'martedì 3 marzo, ore 9.30-12.30', 'Sala Civica'],
    ],
    'Calendario 2025-26.csv',
  );
  expect(sessions.map(({ code, date, venue }) => [code, date, venue])).toEqual([
    ['1° incontro', '2025-10-15', 'Aula Magna'],
    ['2° incontro', '2026-03-03', 'Sala Civica'],
  ]);
  const numbered = await read(
    ['Calendario'],
    [['Incontro n. 2: 15/10/2025, ore 9, Teatro'], ['Incontro n. 1: 22/10/2025, ore 9, Teatro']],
  );
  expect(numbered.sessions.map(({ code }) => code)).toEqual(['2', '1']);
});

test('day, hours and place may each have a column', async () => {
  const { sessions } = await read(
    ['Giorno', 'Orario', 'Luogo', 'Relatore/i'],
    [
      ['mercoledì 15/10/2025', 'dalle ore 9,30 alle ore 12,30', 'Aula Magna', 'dott. Neri'],
      ['22 ottobre 2025', '9.30-12.30 e 14-17', 'Sala Civica', ''],
    ],
  );
  expect(sessions).toEqual([
    { code: '1', date: '2025-10-15', start: '09:30', end: '12:30', venue: 'Aula Magna', speakers: 'dott. Neri' },
    { code: '2', date: '2025-10-22', start: '09:30', end: '17:00', venue: 'Sala Civica' },
  ]);
});

test('a weekday that the date does not fall on is refused, with both days that may be meant', async () => {
  const { sessions, rejected } = await read(
    ['Data e sede'],
    [['giovedì 15 ottobre 2025, Teatro'], ['mercoledì 22 ottobre 2025, Teatro'], ['da definire']],
  );
  expect(sessions.map(({ code, date }) => [code, date])).toEqual([['2', '2025-10-22']]);
  expect(rejected.map(({ reason }) => reason)).toEqual([
    { why: 'not-allowed', what: 'data', allowed: ['mercoledì 15/10/2025', 'giovedì 16/10/2025'] },
    { why: 'unreadable', what: 'data', example: '31/03/2026' },
  ]);
});
