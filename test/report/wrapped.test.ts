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

test('a command to be typed is not broken, if a line can hold it: copied from the screen, it would begin before it is whole', () => {
  const command = 'zerosei correggi fv9yy --ritira I1 --motivo "ha telefonato".';
  expect(wrapped(`Se ha rinunciato: ${command} Poi altro.`, 62)).toBe(`Se ha rinunciato:\n  ${command}\n  Poi altro.`);
  expect(wrapped('Ora (zerosei fogli I1), oppure «zerosei stato».', 21)).toBe(
    'Ora\n  (zerosei fogli I1),\n  oppure\n  «zerosei stato».',
  );
  const quoted = 'zerosei correggi "Iscrizioni zerosei (Risposte), 2.csv:3"';
  expect(wrapped(`Per dividerli: ${quoted}.`, 60)).toBe(`Per dividerli:\n  ${quoted}.`);
  expect(wrapped(`Per dividerli: ${quoted}`, 30)).toBe(
    'Per dividerli: zerosei\n  correggi "Iscrizioni zerosei\n  (Risposte), 2.csv:3"',
  );
  expect(wrapped('La cartella di zerosei non si legge', 25)).toBe('La cartella di zerosei\n  non si legge');
});
