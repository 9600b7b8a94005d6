import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/domain/identity/names/columns.js';
import { nameUnits, partOf } from '../../../src/domain/identity/names/forms.js';
import { learnLexicon } from '../../../src/domain/identity/names/lexicon.js';
import { PART, relateGivenNames, relateSurnames } from '../../../src/domain/identity/names/parts.js';
import { readingsOf } from '../../../src/domain/identity/names/readings.js';
import { spellingOf } from '../../../src/domain/identity/names/spelling.js';

describe('units of a name', () => {
  test.each([
    ['Dott.ssa De’ Rossi', ['DEROSSI']],
    ["D'Angelo", ['DANGELO']],
    ['D Angelo', ['DANGELO']],
    ['Della Valle', ['DELLAVALLE']],
    ['ROSSI in BIANCHI', ['ROSSI', 'BIANCHI']],
    ['Rossi ved. Bianchi', ['ROSSI', 'BIANCHI']],
    ['Niccolò', ['NICCOLO']],
    ["NICCOLO'", ['NICCOLO']],
    ['Prof. Di Maio', ['DIMAIO']],
    ['Ins.', ['INS']],
    ['Lo', ['LO']],
  ])('%s', (text, units) => {
    expect(nameUnits(text)).toEqual(units);
  });
});

describe('two parts of names', () => {
  const names = new Set(['MARIA', 'GRAZIA', 'ANNA', 'ANNALISA', 'LUCA', 'LUCIA', 'FRANCESCA', 'FRANCA']);
  const given = (a: string, b: string) =>
    relateGivenNames(partOf(nameUnits(a)), partOf(nameUnits(b)), (text) => names.has(text)).level;
  const surname = (a: string, b: string) => relateSurnames(partOf(nameUnits(a)), partOf(nameUnits(b))).level;

  test.each([
    ['Maria Grazia', 'MARIAGRAZIA', 'same'],
    ['Maria Grazia', 'Maria', 'part'],
    ['Mariagrazia', 'Grazia', 'part'],
    ['Maria G.', 'Maria Grazia', 'part'],
    ['Giuseppe', 'Peppe', 'familiar'],
    ['Valentina', 'Vale', 'familiar'],
    ['Pina', 'Giusy', 'familiar'],
    ['M.', 'Maria', 'initial'],
    ['M.', 'Anna', 'different'],
    ['Francesca', 'Francseca', 'slip'],
    ['Alessio', 'Alessia', 'similar'],
    ['Luca', 'Lucia', 'similar'],
    ['Anna', 'Annalisa', 'similar'],
    ['Anna', 'Giulia', 'different'],
  ] as const)('given names %s and %s: %s', (a, b, level) => {
    expect(given(a, b)).toBe(PART[level]);
    expect(given(b, a)).toBe(PART[level]);
  });

  test.each([
    ['De Luca', 'DELUCA', 'same'],
    ['Rossi Bianchi', 'Bianchi Rossi', 'same'],
    ['Rossi', 'Rossi Bianchi', 'part'],
    ['Brambilla', 'Branbilla', 'slip'],
    ['Brambilla', 'Colombo', 'different'],
  ] as const)('surnames %s and %s: %s', (a, b, level) => {
    expect(surname(a, b)).toBe(PART[level]);
    expect(surname(b, a)).toBe(PART[level]);
  });
});

describe('reading a name', () => {
  const rows = ['Rossi|Anna', 'Rossi|Maria', 'Galli|Anna', 'Galli|Paola', 'Bianchi|Paola'].map((row) => {
    const [surname, given] = row.split('|');
    return { columns: columnsOf({ surname, given }), rows: 5 };
  });
  const lexicon = learnLexicon(rows);
  const first = (name: { surname?: string; given?: string; full?: string }) => {
    const [reading] = readingsOf(columnsOf(name), lexicon);
    return `${reading?.surname?.text} ${reading?.given?.text}`;
  };

  test('columns are believed', () => expect(first({ surname: 'Martino', given: 'Paolo' })).toBe('MARTINO PAOLO'));
  test('unless everyone else has it the other way', () =>
    expect(first({ surname: 'Anna', given: 'Rossi' })).toBe('ROSSI ANNA'));
  test('both names in one cell, in either order', () => {
    expect(first({ full: 'Anna Galli' })).toBe('GALLI ANNA');
    expect(first({ full: 'GALLI ANNA' })).toBe('GALLI ANNA');
    expect(first({ full: 'Dott.ssa Maria Paola De Rossi' })).toBe('DEROSSI MARIAPAOLA');
  });
  test('a comma says which is the surname', () => expect(first({ full: 'Zorzi, Pia' })).toBe('ZORZI PIA'));
  test('both names in the surname column', () => {
    expect(first({ surname: 'Galli Anna' })).toBe('GALLI ANNA');
    expect(first({ surname: 'Galli Anna', given: 'Anna' })).toBe('GALLI ANNA');
  });
});

test('one name written in two ways', () => {
  expect(spellingOf('given', { given: 'Niccolò' }, { given: "NICCOLO'" })).toBe('accents');
  expect(spellingOf('surname', { surname: 'De Luca' }, { surname: 'DELUCA' })).toBe('blanks');
  expect(spellingOf('surname', { surname: 'Anna', given: 'Galli' }, { surname: 'GALLI', given: 'Anna' })).toBe(
    'exchanged',
  );
  expect(spellingOf('surname', { surname: 'Galli' }, { surname: 'GALLI' })).toBeUndefined();
});

test('an initial stands for a name, in whichever of the two it is', () => {
  const relate = (a: string, b: string) => relateGivenNames(partOf(nameUnits(a)), partOf(nameUnits(b)), isName).level;
  const isName = (text: string) => ['ANNA', 'LAURA', 'MARIA', 'CONCETTA', 'RITA', 'SILVIA', 'PAOLA'].includes(text);
  expect(relate('Anna L.', 'A. Laura')).toBe(PART.initial);
  expect(relate('Anna', 'A. Rita')).toBe(PART.initial);
  expect(relate('M. Comcetta', 'Maria Concetta')).toBe(PART.initial);
  expect(relate('Anna R.', 'A. Laura')).toBe(PART.different);
  expect(relate('Mari', 'Anna Paola')).toBe(PART.different);
});
