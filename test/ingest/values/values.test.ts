import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listedNameSplitter } from '../../../src/domain/people/split-name.js';
import { cellValue } from '../../../src/domain/text.js';
import { valueIn } from '../../../src/ingest/values/cells.js';
import { codeInside, isLikeSchoolCode, isSchoolCode } from '../../../src/ingest/values/codes.js';
import { readPhone } from '../../../src/ingest/values/phones.js';
import { readYesNo } from '../../../src/ingest/values/yes-no.js';

test('the short way gives the value that the long way gives', () => {
  const tricky = fc.constantFrom(
    'Non Disponibile',
    'ND',
    'nd',
    'N.D.',
    '-',
    ' a',
    'a  b',
    'Nicolò',
    'n',
    '--',
    'a\u00a0b',
    "D'A",
  );
  fc.assert(
    fc.property(
      fc.oneof(tricky, fc.string(), fc.string({ unit: 'grapheme' })),
      (cell) => valueIn(cell) === cellValue(cell),
    ),
  );
});

test.each(['Sì', 'Si', 'SI', 'SÌ', "Si'", 'Sì ', 'Si\u0300', 'Yes', 'Y', 'True', 'VERO', 'X', 'Sì, su delega', '☑'])(
  '%s is a yes',
  (text) => {
    expect(readYesNo(text)).toBe(true);
  },
);

test.each(['No', 'NO', 'n', 'Falso', '0', 'No, per conto mio'])('%s is a no', (text) => {
  expect(readYesNo(text)).toBe(false);
});

test.each(['forse', 'Sicilia', 'Notte', ''])('%s is neither', (text) => {
  expect(readYesNo(text)).toBeUndefined();
});

test('a phone that Excel rounded is no phone', () => {
  expect(readPhone('3,47E+09')).toBeUndefined();
  expect(readPhone('+39 347 1234567')).toBe('+39 347 1234567');
});

test('codes are known by their form, attempts at codes by what they resemble', () => {
  expect(isSchoolCode(' bg1a114002')).toBe(true);
  expect(isSchoolCode('COMPRENSIV')).toBe(false);
  expect(isLikeSchoolCode('MIIC8123')).toBe(true);
  expect(isLikeSchoolCode('Lecco 2026')).toBe(true);
  expect(codeInside('MIIC8AB00X – IC Manzoni (Lecco)')).toEqual({ code: 'MIIC8AB00X', rest: 'IC Manzoni (Lecco)' });
  expect(codeInside('MIIC8AB00X MIIC8AC00Y')).toBeUndefined();
});

test.each([
  ['DE LUCA MARIA GRAZIA', 'DE LUCA', 'MARIA GRAZIA'],
  ['Rossi Paolo', 'Rossi', 'Paolo'],
  ['Paolo Rossi', 'Rossi', 'Paolo'],
  ['Prof.ssa Anna Della Torre', 'Della Torre', 'Anna'],
  ['Hoxha Xhensila', 'Hoxha', 'Xhensila'],
  ['D’Angelo Luca', 'D’Angelo', 'Luca'],
  ['Rossi', 'Rossi', ''],
])('%s is %s, %s', (written, surname, givenName) => {
  expect(listedNameSplitter('Dirigente', [written])(written)).toEqual({ surname, givenName });
});
