import { expect, test } from 'vitest';
import { asTable } from '../../src/report/as-table.js';
import { bareCode, cptWords } from '../../src/text/words.js';

test('nothing is said twice: the word incontro beside its code, CPT beside its name', () => {
  expect(['I1', '1° incontro', 'Incontro 2', 'incontro'].map(bareCode)).toEqual(['I1', '1°', '2', 'incontro']);
  expect(cptWords('CPT Lecco', 'CPT Lecco')).toBe('CPT Lecco');
  expect(cptWords('CPT1', 'CPT Ambito di Desio')).toBe('CPT1 CPT Ambito di Desio');
  expect(cptWords('CPT1')).toBe('CPT1');
  expect(cptWords('LC3')).toBe('CPT LC3');
});

test('a narrow table cuts no word while a column of many words can give way', () => {
  const rows = [['LCIC99100D', 'colonna che dice molte cose una dopo l’altra e ancora altre', 'Denominazione']];
  const table = asTable(['codice', 'che cosa dice', 'denominazione scuola'], rows, 60);
  for (const word of ['LCIC99100D', 'Denominazione', 'DENOMINAZIONE', 'SCUOLA']) expect(table).toContain(word);
});
