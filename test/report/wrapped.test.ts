import { expect, test } from 'vitest';
import { beside, wrapped } from '../../src/report/wrapped.js';

test('long lines break between words, what continues standing two further in', () => {
  expect(wrapped('  risposte.csv, riga 3: ruolo non riconosciuto\nbreve\n', 24)).toBe(
    '  risposte.csv, riga 3:\n    ruolo non\n    riconosciuto\nbreve\n',
  );
});

test('what stands beside something goes on under its own beginning', () => {
  expect(beside('x  ', 'uno due tre', 10)).toBe('x  uno due\n   tre');
});

test('a word longer than the screen stays whole, and tables are left alone', () => {
  expect(wrapped('abcdefghijkl mnop', 8)).toBe('abcdefghijkl\n  mnop');
  expect(wrapped('INCONTRO   QUANDO   DOVE', 10)).toBe('INCONTRO   QUANDO   DOVE');
});
