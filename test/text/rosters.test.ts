import { expect, test } from 'vitest';
import {
  dayInWords,
  hoursInWords,
  printedCpt,
  printedGivenName,
  printedMunicipality,
  sessionWhere,
  trainersOf,
} from '../../src/text/rosters.js';

test('dates and hours are in words', () => {
  expect(dayInWords('2026-03-11')).toBe('mercoledì 11 marzo 2026');
  expect(dayInWords('2026-02-01')).toBe('domenica 1º febbraio 2026');
  expect(hoursInWords({ start: '09:30', end: '13:00' })).toBe('dalle 9:30 alle 13:00 (3 ore e 30 minuti)');
  expect(hoursInWords({ start: '14:00', end: '15:00' })).toBe('dalle 14:00 alle 15:00 (1 ora)');
  expect(hoursInWords({ start: '14:00' })).toBe('dalle 14:00');
  expect(hoursInWords({ start: '14:00', end: '13:00' })).toBe('dalle 14:00 alle 13:00');
});

test.each([
  ["CANTU'", 'Cantù'],
  ["CASSINA DE' PECCHI", "Cassina de' Pecchi"],
  ["MONTU' BECCARIA", 'Montù Beccaria'],
  ['SAN DONATO MILANESE', 'San Donato Milanese'],
  ['MONZA E DELLA BRIANZA', 'Monza e della Brianza'],
  ["CA' D'ANDREA", "Ca' d'Andrea"],
  ['GARBAGNATE', 'Garbagnate'],
  ['Sesto San Giovanni', 'Sesto San Giovanni'],
])('the comune %s is printed %s', (registry, printed) => {
  expect(printedMunicipality(registry)).toBe(printed);
});

test('a name typed in capitals, or without them, gets its initials back', () => {
  expect(
    ['MARIA GRAZIA', 'anna', 'DeAnna', "D'ARTAGNAN", 'ÀLEX'].map((givenName) => printedGivenName({ givenName })),
  ).toEqual([...['Maria Grazia', 'Anna', 'DeAnna', "D'Artagnan", 'Àlex']]);
});

test('under the heading CPT only the place is said, however long the name of the CPT', () => {
  const long = [
    "CPT dell'Ambito di Lodi",
    "Coordinamento Pedagogico Territoriale per l'ambito di LODI",
    'Ambito di Lodi',
  ];
  expect(long.map(printedCpt)).toEqual(['Lodi', 'Lodi', 'Lodi']);
  expect(['CPT Lodi', "CPT di CANTU'", "CPT dell'ambito di Pavia", 'Ambito 3'].map(printedCpt)).toEqual([
    'Lodi',
    'Cantù',
    'Pavia',
    'Ambito 3',
  ]);
});

test('the venue names its comune once', () => {
  const session = { code: 'A1', number: 1, total: 1, date: '2026-03-11' };
  expect(sessionWhere({ ...session, venue: 'Teatro', address: 'Via Roma 1, Lodi', municipality: 'LODI' })).toBe(
    'Teatro, Via Roma 1, Lodi',
  );
  expect(sessionWhere({ ...session, venue: 'Teatro', municipality: 'LODI' })).toBe('Teatro, Lodi');
  expect(trainersOf({ speakers: 'Anna Bianchi, pedagogista; Luca Verdi' })).toEqual([
    'Anna Bianchi, pedagogista',
    'Luca Verdi',
  ]);
});
