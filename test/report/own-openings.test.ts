import { expect, test } from 'vitest';
import { mayBeOurs } from '../../src/report/own-openings.js';
import { OUR_TITLES } from '../../src/report/own-output.js';

test('every list and roster of ours is looked at as one that may be ours, the titles of a form are not', () => {
  for (const titles of OUR_TITLES) expect(mayBeOurs(titles), titles.join(', ')).toBe(true);
  expect(mayBeOurs(['Foglio firme – Incontro 1'])).toBe(true);
  expect(mayBeOurs(['Informazioni cronologiche', 'Cognome', 'Nome'])).toBe(false);
  expect(mayBeOurs([])).toBe(false);
});
