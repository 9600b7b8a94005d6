import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rostersText } from '../../../src/report/rosters/text.js';
import { shownWidth } from '../../../src/report/shown-width.js';
import { AWKWARD, rostersOf } from './forms.js';

const linesOf = (...given: Parameters<typeof rostersOf>) => rostersText(rostersOf(...given).slice(0, 1)).split('\n');

test('a person is a name over a school, with the capacity over the signatures in a second column', () => {
  const lines = linesOf([['De\u0300 Luca', 'Nicolo\u0300']]);
  const at = lines.findIndex((line) => line.includes('DÈ LUCA'));
  expect(lines.slice(at, at + 2)).toEqual([
    '   1  DÈ LUCA Nicolò                      Docente infanzia',
    '      IC Manzoni, Lodi                    _________________  _________________',
  ]);
});

test('with one signature there is one line to sign on', () => {
  const signing =
    linesOf([['Rossi', 'Anna']], { signatures: 'unica' }).find((line) => line.includes('IC Manzoni')) ?? '';
  expect(signing.trim().split(/ {2,}/)).toEqual(['IC Manzoni, Lodi', '_'.repeat(37)]);
});

test('no line is wider than 80 columns but for a single word that is, and no word is cut', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'è', 'o\u0300', 'Ł', '王', '\u0301', 'x'), minLength: 1, maxLength: 90 }),
    fc.constantFrom(...AWKWARD.flat().flatMap((name) => name.split(' '))),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (surname, givenName) => {
      const text = rostersText(rostersOf([[surname, givenName]]).slice(0, 1));
      for (const line of text.split('\n')) {
        if (shownWidth(line) > 80) expect(line.trim()).toMatch(/^(?:\d+ +)?\S+$/);
      }
      const shown = givenName
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .toLowerCase();
      const words = text.toLowerCase().split(/\s+/);
      for (const one of shown.split(' ')) if (/\p{L}/u.test(one)) expect(words).toContain(one);
    }),
    { numRuns: 60 },
  );
});

test('rosters of several sessions follow one another, parted by a line', () => {
  const parts = rostersText(rostersOf([['Rossi', 'Anna']])).split(`\n${'='.repeat(80)}\n`);
  expect(parts.map((part) => /Incontro n\. \d di \d/.exec(part)?.[0])).toEqual([
    ...['Incontro n. 1 di 2', 'Incontro n. 2 di 2'],
  ]);
});
