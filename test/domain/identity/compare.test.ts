import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, type DateParts, dateParts } from '../../../bench/linkage/any-table/date.js';
import { compareEmails, emailText, parseAddress } from '../../../src/domain/identity/compare/email.js';
import { comparePhones, equalPhones, phoneDigits } from '../../../src/domain/identity/compare/phone.js';
import { compareRoles, parseRole } from '../../../src/domain/identity/compare/role.js';
import { jaroWinkler, oneSlipApart } from '../../../src/domain/identity/compare/similarity.js';

describe('likeness of texts', () => {
  // Values published by Winkler.
  test.each([
    ['MARTHA', 'MARHTA', 0.9611],
    ['DIXON', 'DICKSONX', 0.8133],
    ['DWAYNE', 'DUANE', 0.84],
  ])('Jaro–Winkler of %s and %s', (a, b, value) => expect(jaroWinkler(a, b)).toBeCloseTo(value, 4));

  const word = fc.string({ unit: fc.constantFrom('A', 'B', 'C'), maxLength: 7 });
  test('is the same both ways, 1 for equal texts and never outside 0 to 1', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const value = jaroWinkler(a, b);
        expect(value).toBeCloseTo(jaroWinkler(b, a), 12);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(jaroWinkler(a, a)).toBe(1);
      }),
    );
  });

  test('one slip is one letter added, left out, changed, or two neighbours exchanged', () => {
    fc.assert(
      fc.property(word, fc.nat(6), fc.constantFrom('A', 'B', 'C'), (text, at, letter) => {
        const i = Math.min(at, text.length);
        expect(oneSlipApart(text, text.slice(0, i) + letter + text.slice(i))).toBe(true);
        expect(oneSlipApart(text, text.slice(0, i) + text.slice(i + 1))).toBe(true);
        expect(oneSlipApart(text, text.slice(0, i) + letter + text.slice(i + 1))).toBe(true);
      }),
    );
    expect(oneSlipApart('ROSSI', 'ROSIS')).toBe(true);
    expect(oneSlipApart('ROSSI', 'RISSO')).toBe(false);
  });
});

test('addresses: the same, a slip, the same name elsewhere or with figures, private and of a school, different', () => {
  const levels = ['same', 'slip', 'local', 'number', 'kind', 'different'];
  const compare = (a: string, b: string) => levels[compareEmails(parseAddress(a), parseAddress(b))];
  expect(compare('anna.galli@gmail.com', 'anna.gali@gmail.com')).toBe('slip');
  expect(compare('anna.galli@gmail.com', 'annagalli@libero.it')).toBe('local');
  expect(compare('anna.galli@gmail.com', 'anna.galli2@gmail.com')).toBe('number');
  expect(compare('anna.galli71@gmail.com', 'anna.galli84@gmail.com')).toBe('number');
  expect(compare('anna.galli@gmail.com', 'a.galli@icrodari.edu.it')).toBe('kind');
  expect(compare('anna.galli@gmail.com', 'stella77@libero.it')).toBe('different');
  expect(emailText(' Anna.Galli@Gmail.com ')).toBe('anna.galli@gmail.com');
  expect(emailText('segreteria')).toBeUndefined();
});

test('telephones however they are written', () => {
  const digits = ['+39 347 1234567', '0039 3471234567', '347/123.45.67', '3471234567'].map(phoneDigits);
  expect(new Set(digits)).toEqual(new Set(['3471234567']));
  const levels = ['same', 'office', 'slip', 'kind', 'different'];
  const compare = (a: string, b: string) => levels[comparePhones(a, b)];
  expect([equalPhones('3471234567'), equalPhones('0301234567')].map((level) => levels[level])).toEqual([
    'same',
    'office',
  ]);
  expect(compare('3471234567', '3471234568')).toBe('slip');
  expect(compare('0301234567', '1234567')).toBe('slip');
  expect(compare('3471234567', '0301234567')).toBe('kind');
  expect(compare('3471234567', '3209876543')).toBe('different');
});

test('dates in any writing, and how near they are', () => {
  const written = ['19530722', '1953-07-22', '22/7/1953', '1953 7 22'].map((text) => dateParts(text));
  for (const parts of written) expect(parts).toEqual({ year: 1953, month: 7, day: 22 });
  const levels = ['same', 'slip', 'partly', 'near', 'different'];
  const compare = (a: string, b: string) => levels[compareDates(dateParts(a) as DateParts, dateParts(b) as DateParts)];
  expect(compare('1953-07-22', '1953-07-22')).toBe('same');
  expect(compare('1953-07-12', '1953-12-07')).toBe('slip');
  expect(compare('1953-07-22', '1958-07-22')).toBe('slip');
  expect(compare('1953-07-22', '1953-07-09')).toBe('partly');
  expect(compare('1953-07-22', '1954-08-20')).toBe('near');
  expect(compare('1953-07-22', '1971-02-03')).toBe('different');
});

test('a head is no teacher, but may be whoever else', () => {
  const levels = ['same', 'other', 'head'];
  const compare = (a: string, b: string) => levels[compareRoles(parseRole(a), parseRole(b))];
  expect(compare('DS', 'DS_REGGENTE')).toBe('same');
  expect(compare('DIRIGENTE_SCOLASTICO', 'DOCENTE_INFANZIA')).toBe('head');
  expect(compare('DELEGATO_DS', 'DOCENTE_INFANZIA')).toBe('other');
  expect(compare('DS', 'PRESIDENTE_CPT')).toBe('other');
});
