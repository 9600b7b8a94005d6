import { describe, expect, test } from 'vitest';
import { readPlace, readWhen } from '../../../src/ingest/values/when.js';

const AULA = 'Aula Magna IIS Rossi';
const FULL = { date: '2025-10-15', start: '09:30', end: '12:30', place: AULA };

describe('a cell of a calendar tells day, hours and place', () => {
  test.each([
    `mercoledì 15 ottobre 2025, ore 9.30–12.30, ${AULA}`,
    `Mercoledi' 15 ottobre 2025 ore 9,30 - 12,30 ${AULA}`,
    `mer 15/10/2025 9:30-12:30, ${AULA}`,
    `mer. 15/10/2025 h. 9.30/12.30 - ${AULA}`,
    `15.10.2025 dalle ore 9,30 alle ore 12,30 presso ${AULA}`,
    `15-10-25, dalle 9.30 alle 12.30, presso ${AULA}`,
    `${AULA}, mercoledì 15 ottobre 2025, dalle 9:30 alle 12:30`,
    `${AULA} - 15 ottobre 2025 - ore 9.30-12.30`,
    `15 ottobre 2025\nore 9.30-12.30\n${AULA}`,
    `${AULA}\nmercoledì 15 ottobre 2025\nore 9.30 / 12.30`,
    `Mercoledì quindici ottobre 2025, ore 9:30 - 12:30. ${AULA}`,
    `2025-10-15 09:30-12:30 ${AULA}`,
    `il giorno 15 ottobre 2025 dalle ore 9:30 alle 12:30 presso ${AULA}`,
    `mercoledì 15 Ott. 2025 (ore 9.30-12.30) – ${AULA}`,
    `15 ottobre 2025 | 9.30 - 12.30 | ${AULA}`,
    `Data: 15/10/2025; orario: 9.30-12.30; sede: ${AULA}`,
  ])('«%s»', (text) => {
    expect(readWhen(text)).toEqual(FULL);
  });

  test.each([
    ['15/10/2025', { date: '2025-10-15' }],
    ['mercoledì 15 ottobre 2025', { date: '2025-10-15' }],
    ['15 ottobre 2025 ore 9.30', { date: '2025-10-15', start: '09:30' }],
    ['15 ottobre 2025 h. 14-17', { date: '2025-10-15', start: '14:00', end: '17:00' }],
    ['15/10/2025 14:30/17:30', { date: '2025-10-15', start: '14:30', end: '17:30' }],
    ['1° ottobre 2025, ore 14', { date: '2025-10-01', start: '14:00' }],
    ['15/10/2025, via Po 2-4', { date: '2025-10-15', place: 'via Po 2-4' }],
    ['1° incontro: 15/10/2025 ore 9.30', { date: '2025-10-15', start: '09:30', number: 1 }],
    ['Incontro n. 2 - mercoledì 22 ottobre 2025', { date: '2025-10-22', number: 2 }],
    ['Terza giornata, 5 novembre 2025, Teatro', { date: '2025-11-05', number: 3, place: 'Teatro' }],
    ['giovedì 15 ottobre 2025', { date: '2025-10-15', wrongWeekday: 4 }],
    ['martedì 3 marzo 2026 ore 9', { date: '2026-03-03', start: '09:00' }],
  ])('«%s»', (text, expected) => {
    expect(readWhen(text)).toEqual(expected);
  });

  test('a day without its year is of the school year, if that is known', () => {
    expect(readWhen('mercoledì 15 ottobre, ore 9.30', 2025)).toEqual({ date: '2025-10-15', start: '09:30' });
    expect(readWhen('martedì 3 marzo', 2025)).toEqual({ date: '2026-03-03' });
    expect(readWhen('mercoledì 15 ottobre')).toBeUndefined();
  });

  test.each(['da definire', 'Aula Magna', '31/02/2026', '15/10/2025 e 22/10/2025', ''])('«%s» is no day', (text) => {
    expect(readWhen(text)).toBeUndefined();
  });
});

test.each([
  [AULA, { venue: AULA }],
  [`${AULA}, via Po 3, Lecco`, { venue: AULA, address: 'via Po 3', municipality: 'Lecco' }],
  [`${AULA}, via Po, 3 - 23900 Lecco (LC)`, { venue: AULA, address: 'via Po, 3', municipality: 'Lecco' }],
  [`${AULA} - piazza Dante 12`, { venue: AULA, address: 'piazza Dante 12' }],
  [`${AULA} via Po 3, Lecco`, { venue: AULA, address: 'via Po 3', municipality: 'Lecco' }],
  ['via Po 3, Lecco', { address: 'via Po 3', municipality: 'Lecco' }],
])('a place «%s»', (text, expected) => {
  expect(readPlace(text)).toEqual(expected);
});
