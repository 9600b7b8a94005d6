import { expect, test } from 'vitest';
import { Failure } from '../../src/domain/failure.js';
import { declaredMeaning, profileText } from '../../src/ingest/profile.js';
import { readProfile } from '../../src/ingest/read-profile.js';

test('a profile written by us is read back', () => {
  const text = profileText([
    ['Chi è "lei"?; nome', 'fullName'],
    ['Incontri [12 marzo]', 'session'],
    ['Allergie', 'sensitive'],
    ['Boh', '?'],
  ]);
  const profile = readProfile('p.csv', text);

  expect(declaredMeaning(profile, 'CHI È «LEI»? ;  nome')).toBe('fullName');
  expect(declaredMeaning(profile, 'Incontri [12 marzo]')).toBe('session');
  expect(declaredMeaning(profile, 'Incontri [26 marzo]')).toBeUndefined();
  expect(declaredMeaning(profile, 'allergie')).toBe('sensitive');
  expect(declaredMeaning(profile, 'Boh')).toBeUndefined();
});

test('Excel may have saved it with commas, tabs, a sep line or a byte order mark', () => {
  for (const text of [
    '\uFEFFsep=;\nintestazione;campo\nAlfa;cognome',
    'intestazione,campo\r\nAlfa,cognome',
    'Alfa\tCognome',
  ]) {
    expect(declaredMeaning(readProfile('p.csv', text), 'alfa')).toBe('surname');
  }
});

test.each([
  ['Alfa;cognomme', 1, 'cognomme'],
  ['intestazione;campo\n\nAlfa', 3, 'Alfa'],
  ['[date];boh', 1, 'boh'],
  ['Alfa;cognome\n"Beta;nome', 2, '"Beta;nome'],
])('a line that says nothing understandable is named: %s', (text, line, given) => {
  expect(() => readProfile('p.csv', text)).toThrow(Failure);
  try {
    readProfile('p.csv', text);
  } catch (error) {
    expect((error as Failure).problem).toMatchObject({ kind: 'bad-profile', file: 'p.csv', line, given });
  }
});
