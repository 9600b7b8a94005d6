import { expect, test } from 'vitest';
import { cellValue, fold } from '../../src/domain/text.js';

test.each([
  ['Ros\u200bsi', 'Rossi'],
  ['\ufeffNeri', 'Neri'],
  ['Vil\u00adla', 'Villa'],
  ['\u202eGalli\u202c', 'Galli'],
  ['De\u00a0Luca', 'De Luca'],
  ['De\u200b Luca', 'De Luca'],
  ['De\tLuca', 'De Luca'],
  ['\u200b', undefined],
])('signs that nobody sees neither stay in a cell nor part a word: %j', (written, value) => {
  expect(cellValue(written)).toBe(value);
  expect(fold(written)).toBe(value?.toUpperCase() ?? '');
});
