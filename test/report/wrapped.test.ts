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

test('a word longer than the screen stays whole, and one that needs the room takes it', () => {
  expect(wrapped('abcdefghijkl mnop', 8)).toBe('abcdefghijkl\n  mnop');
  expect(beside('uno due  ', 'a lunghissima', 14)).toBe('uno due  a\n   lunghissima');
  expect(beside('uno due  ', 'lunghissima', 14)).toBe('uno due\n   lunghissima');
});

test('a line with columns goes on under the last that begins well within the screen', () => {
  expect(wrapped('A1  Rossi Ada  docente di scuola', 20)).toBe('A1  Rossi Ada\n    docente di\n    scuola');
  expect(wrapped('INCONTRO   QUANDO', 17)).toBe('INCONTRO   QUANDO');
});

test('colours take no room, and wide letters take two', () => {
  expect(wrapped('\u001b[1muno\u001b[22m due', 7)).toBe('\u001b[1muno\u001b[22m due');
  expect(wrapped('李明 王', 6)).toBe('李明\n  王');
});
