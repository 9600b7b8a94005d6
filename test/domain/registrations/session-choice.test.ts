import { describe, expect, test } from 'vitest';
import { sessionReader } from '../../../src/domain/registrations/session-choice.js';

const session = (row: number, code: string, date: string, start: string, rest: object) => ({
  origin: { file: 'incontri.csv', row },
  code,
  date,
  start,
  ...rest,
});

const course = [
  session(2, 'I1', '2026-03-12', '09:30', { title: 'Linee pedagogiche', venue: 'Sala Rossa', municipality: 'Milano' }),
  session(3, 'I2', '2026-03-18', '09:30', { title: 'Spazi, tempi e cura', venue: 'Auditorium', municipality: 'Lecco' }),
  session(4, 'I3', '2026-03-18', '14:30', { title: 'Documentare', venue: 'Auditorium', municipality: 'Lecco' }),
  session(5, 'I4', '2026-04-15', '09:30', { title: 'Continuità 0-6', venue: 'Teatro', municipality: 'Mantova' }),
];
const read = sessionReader(course);

describe('a session is recognised by whatever names it', () => {
  test.each([
    ['I2', ['I2']],
    ['i2 - Lecco', ['I2']],
    ['Incontro 4', ['I4']],
    ['1', ['I1']],
    ['quarto incontro', ['I4']],
    ['12/03/2026', ['I1']],
    ['12/3', ['I1']],
    ['giovedì 12 marzo', ['I1']],
    ['mercoledì 15 aprile 2026, Mantova', ['I4']],
    ['18 marzo ore 14.30', ['I3']],
    ['18 marzo pomeriggio', ['I3']],
    ['2026-03-18 (mattina)', ['I2']],
    ['Lecco, 18/03/2026 ore 9:30', ['I2']],
    ['Teatro di Mantova', ['I4']],
    ['Linee pedagogiche', ['I1']],
    ['Spazi, tempi e cura', ['I2']],
    ['Incontro del 12/03/2026', ['I1']],
  ])('«%s»', (text, expected) => {
    expect(read(text)).toEqual({ sessions: expected, unknown: [] });
  });
});

test.each([
  ['12 marzo - Milano,15 aprile - Mantova', ['I1', 'I4']],
  ['12 marzo 2026 - Milano 15 aprile 2026 - Mantova', ['I1', 'I4']],
  ['giovedì 12 marzo Milano mercoledì 15 aprile Mantova', ['I1', 'I4']],
  ['Linee pedagogiche, Documentare', ['I1', 'I3']],
  ['Documentare,Continuità 0-6', ['I3', 'I4']],
  ['Spazi, tempi e cura', ['I2']],
  ['18 marzo mattina;pomeriggio', ['I2', 'I3']],
  ['15 aprile ore 9,30', ['I4']],
])(
  'what a program joins in its own way are several sessions, a comma in a title or in an hour is none: «%s»',
  (text, sessions) => {
    expect(read(text)).toEqual({ sessions, unknown: [] });
  },
);

test('a part of a day that has no session is told with its day', () => {
  expect(read('12 marzo mattina;pomeriggio')).toEqual({ sessions: ['I1'], unknown: ['12 marzo pomeriggio'] });
});

test("a code of a choice is read as what it names; a number given to it by whoever wrote the form is nobody's", () => {
  expect(read('incontri___i2')).toEqual({ sessions: ['I2'], unknown: [] });
  expect(read('incontri___altro').unknown).toEqual(['incontri___altro']);
  expect(read('incontri___2; incontri___3')).toEqual({ sessions: [], unknown: ['incontri___2', 'incontri___3'] });
});

describe('several sessions in one cell are several sessions', () => {
  test.each([
    ['I1; I4', ['I1', 'I4']],
    ['12 marzo;15 aprile;', ['I1', 'I4']],
    ['Linee pedagogiche, Spazi, tempi e cura', ['I1', 'I2']],
    ['giovedì 12 marzo, Milano, mercoledì 15 aprile, Mantova', ['I1', 'I4']],
    ['12 marzo e 15 aprile', ['I1', 'I4']],
    ['tutti gli incontri', ['I1', 'I2', 'I3', 'I4']],
  ])('«%s»', (text, expected) => {
    expect(read(text)).toEqual({ sessions: expected, unknown: [] });
  });
});

describe('what names no session, or more than one, is left unknown', () => {
  test.each(['20 maggio', 'Lecco', '18 marzo', 'I9', 'da definire', '13/03/2026 Milano'])('«%s»', (text) => {
    expect(read(text)).toEqual({ sessions: [], unknown: [text] });
  });

  test('the known part of a cell still counts', () => {
    expect(read('I1; Incontro 9')).toEqual({ sessions: ['I1'], unknown: ['Incontro 9'] });
  });
});

describe('a bare number is a code or a place in the course, never a piece of an address', () => {
  const place = (row: number, code: string, date: string, venue: string, address: string, title = 'La continuità') =>
    session(row, code, date, '09:30', { title, venue, address });
  const named = sessionReader([
    place(2, '1° incontro', '2025-10-15', 'Aula Magna', 'via Monte 4'),
    place(3, '2° incontro', '2025-10-22', 'Biblioteca', 'via Lago 9'),
    place(4, '3° incontro', '2025-11-05', 'Auditorium', 'piazza Quadrivio 2'),
    place(5, '4° incontro', '2025-11-12', 'Teatro Primo Maggio', 'via Quarto 1'),
  ]);
  test.each([
    ...['2', 'Incontro 2', '2°', 'secondo incontro', 'n. 2', 'INC2', 'INC-02', 'II incontro', 'incontro n° 2', 'due'],
    ...[
      '2° INCONTRO',
      '2a giornata',
      'incontro due',
      '02',
      'al secondo incontro',
      'Incontro 2 - La continuità',
      '2 - ',
    ],
    ...['2) mercoledì', 'Incontro 2 (Biblioteca)'],
  ])('«%s» is the second', (text) => {
    expect(named(text)).toEqual({ sessions: ['2° incontro'], unknown: [] });
  });
  test.each(['9', 'Incontro 9', 'n. 9', 'nono incontro', 'piazza 2', 'via 4', 'V'])('«%s» is none', (text) => {
    expect(named(text)).toEqual({ sessions: [], unknown: [text] });
  });
  test.each([
    ['Auditorium, piazza Quadrivio n. 2', ['3° incontro']],
    ['Teatro Primo Maggio', ['4° incontro']],
    ['incontri 1 e 3', ['1° incontro', '3° incontro']],
    ['1,3', ['1° incontro', '3° incontro']],
    ['1; 4', ['1° incontro', '4° incontro']],
    ['I e II incontro', ['1° incontro', '2° incontro']],
    ['15 e 22 ottobre', ['1° incontro', '2° incontro']],
  ])('«%s»', (text, sessions) => {
    expect(named(text)).toEqual({ sessions, unknown: [] });
  });

  test('what fits two is not decided: a code and a place in the course, or two codes', () => {
    const moved = sessionReader([
      place(2, 'I1', '2025-11-20', 'Aula Magna', 'via Monte 4'),
      place(3, 'I2', '2025-10-22', 'Biblioteca', 'via Lago 9'),
      place(4, 'LC3', '2025-12-05', 'Auditorium', 'via Po 2'),
      place(5, 'MI3', '2025-12-12', 'Teatro', 'via Po 3', '3° incontro'),
    ]);
    for (const text of ['1', 'Incontro 2', '3']) expect(moved(text)).toEqual({ sessions: [], unknown: [text] });
    expect(moved('i1')).toEqual({ sessions: ['I1'], unknown: [] });
    // The number says one session and the venue another.
    expect(named('Incontro 2 - Auditorium')).toEqual({ sessions: [], unknown: ['Incontro 2 - Auditorium'] });
  });
});
