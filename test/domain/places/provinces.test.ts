import { expect, test } from 'vitest';
import { municipalityKey } from '../../../src/domain/places/municipality.js';
import { provinceOf, provinceOfCode, sameRegion } from '../../../src/domain/places/provinces.js';

test.each(['MB', 'mb', 'MONZA E DELLA BRIANZA', 'Monza', 'Monza e Brianza', '(MB)', 'prov. di Monza e Brianza'])(
  '%s is the province of Monza',
  (text) => expect(provinceOf(text)?.letters).toBe('MB'),
);

test('a code tells its province, also where the letters are old', () => {
  expect(provinceOfCode('LCIC81600V')).toMatchObject({ letters: 'LC', region: 'LOMBARDIA' });
  expect(provinceOfCode('FOIC81600V')?.letters).toBe('FC');
  expect(provinceOfCode('TBIC82200X')?.letters).toBe('BZ');
});

test('a region may be cut short', () => {
  expect(sameRegion('FRIULI-VENEZIA G.', 'Friuli Venezia Giulia')).toBe(true);
  expect(sameRegion('Lombardia', 'LOMBARDIA')).toBe(true);
  expect(sameRegion('LOMBARDIA', 'LAZIO')).toBe(false);
  expect(sameRegion('', 'LOMBARDIA')).toBe(false);
});

test.each([
  ["CANTU'", 'Cantù'],
  ['CANTU', 'Cantù (CO)'],
  ['BARDELLO CON MALGESSO E BREGAN', 'Bardello con Malgesso e Bregano'],
  ["CASSINA DE' PECCHI", 'Cassina de’ Pecchi'],
  ['SAN DONATO MILANESE', 'S. Donato M.se'],
  ['Comune di Lecco', 'LECCO'],
])('%s and %s are one comune', (a, b) => expect(municipalityKey(a)).toBe(municipalityKey(b)));
