import { expect, test } from 'vitest';
import { readable, shortName } from '../../../src/domain/places/short-name.js';

test.each([
  ['IC A.MANZONI', 'IC A. Manzoni'],
  ['I.C. "DON LORENZO MILANI"', 'IC Don Lorenzo Milani'],
  ['ISTITUTO COMPRENSIVO DI ESINO', 'IC Esino'],
  ['IST. COMPRENSIVO STATALE GIOVANNI XXIII', 'IC Giovanni XXIII'],
  ["IC DUCA D'AOSTA", "IC Duca d'Aosta"],
  ["IC C. CANTU'", 'IC C. Cantù'],
  ['I.C. S. GIOV. BOSCO', 'IC S. Giov. Bosco'],
  ['IC DI LODI V', 'IC Lodi V'],
  ['CURNO', 'IC Curno'],
  ["IC RUDIANO 'M.A.CHIECCA'", "IC Rudiano 'M.A. Chiecca'"],
  ["1' IC OSSALBA", "IC 1' Ossalba"],
  ['2 IC DI MERATE', 'IC 2 Merate'],
])('the institute %s is printed %s', (name, printed) => {
  expect(shortName({ name, kind: 'comprehensive' })).toBe(printed);
});

test.each([
  ['INFANZIA ARCOBALENO', 'Infanzia Arcobaleno'],
  ['SCUOLA DELL\'INFANZIA "SAN GIUSEPPE"', 'Infanzia San Giuseppe'],
  ['SC.MAT.NON STAT."S.CARLO"', 'Infanzia S. Carlo'],
  ['S. GIUSEPPE', 'Infanzia S. Giuseppe'],
  ["SCUOLA DELL'INFANZIA", "Scuola dell'Infanzia"],
])('the nursery school %s is printed %s', (name, printed) => {
  expect(shortName({ name, kind: 'private-nursery' })).toBe(printed);
});

test('what is already written well stays', () => {
  expect(readable('Liceo "A. Banfi" di Vimercate')).toBe('Liceo "A. Banfi" di Vimercate');
  expect(readable("CASSINA DE' PECCHI")).toBe("Cassina de' Pecchi");
});
