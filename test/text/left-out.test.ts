import { expect, test } from 'vitest';
import { importText } from '../../src/text/import.js';

test('the name of a file that is left out is said once', () => {
  expect(importText.leftOut('a.csv', 'a.csv non contiene righe di dati.')).toBe(
    'a.csv: lasciato fuori. Non contiene righe di dati.',
  );
  expect(importText.leftOut('a.csv', '«a.csv» non è una tabella.')).toBe('a.csv: lasciato fuori. Non è una tabella.');
  expect(importText.leftOut('a.csv', 'Il file «a.csv» è vuoto.')).toBe(
    'a.csv: lasciato fuori. Il file «a.csv» è vuoto.',
  );
});
