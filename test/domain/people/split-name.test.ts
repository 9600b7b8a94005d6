import { describe, expect, test } from 'vitest';
import { nameSplitter } from '../../../src/domain/people/split-name.js';
import { origin, response } from '../../builders.js';

const split = nameSplitter([
  response({ row: { origin: origin(), surname: 'Riva', givenName: 'Nicolò' } }),
  response({ row: { origin: origin(), surname: 'De Luca', givenName: 'Maria Grazia' } }),
  response({ row: { origin: origin(), fullName: 'Ferrari Lucia' } }),
]);

describe('a name in one cell is told apart as the other names of the course teach', () => {
  test.each([
    ['Ferrari Lucia', 'Ferrari', 'Lucia'],
    ['Lucia Ferrari', 'Ferrari', 'Lucia'],
    ['DOTT.SSA DE LUCA MARIA GRAZIA', 'DE LUCA', 'MARIA GRAZIA'],
    ['Maria Grazia De Luca', 'De Luca', 'Maria Grazia'],
    ['Rossi, Anna', 'Rossi', 'Anna'],
    ["Nicolò D'Angelo", "D'Angelo", 'Nicolò'],
    ['Rossi', 'Rossi', ''],
  ])('«%s»', (full, surname, givenName) => {
    expect(split(full)).toEqual({ surname, givenName });
  });
});
