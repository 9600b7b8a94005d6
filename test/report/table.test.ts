import { expect, test } from 'vitest';
import { asTable } from '../../src/report/as-table.js';
import { besideOneAnother } from '../../src/report/side-by-side.js';

const TITLES = ['codice', 'dove', 'che_cosa'];

test('columns stay aligned where letters have accents or are wide', () => {
  const [, first, second] = asTable(
    TITLES,
    [
      ['è1', 'Forlì', 'uno'],
      ['李', 'Lodi', 'due'],
    ],
    60,
  ).split('\n');
  expect(first).toBe('è1       Forlì   uno');
  expect(second).toBe('李       Lodi    due');
});

test('where the words do not fit beside one another each row says what its cells are, and none is cut', () => {
  const row = ['LCIC99100D', 'via della Repubblica', 'delega-controfirmata-dal-presidente'];
  expect(asTable(TITLES, [row], 40)).toBe(
    'LCIC99100D  dove: via della Repubblica;\n    che cosa:\n    delega-controfirmata-dal-presidente\n',
  );
});

test('cells stand beside one another, as high as the longest', () => {
  expect(besideOneAnother(['uno', 'due tre quattro', 'x'], [4, 8, 1])).toEqual(['uno   due tre   x', '      quattro']);
});
