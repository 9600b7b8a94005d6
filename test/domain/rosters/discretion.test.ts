import { expect, test } from 'vitest';
import { withoutContacts } from '../../../src/domain/rosters/discretion.js';

test.each([
  ['Anna Rossi anna.rossi@example.org', 'Anna Rossi'],
  ['Docente (tel. 333 1234567)', 'Docente'],
  ['IC Manzoni, e-mail: loic80400d@istruzione.it', 'IC Manzoni'],
  ['Nido «Il bruco» +39 02-1234567', 'Nido «Il bruco»'],
  ['Rossi RSSNNA80A41F205X', 'Rossi'],
])('«%s» goes on the sheet as «%s»', (written, printed) => {
  expect(withoutContacts(written)).toBe(printed);
});

test.each(['IC 3 – 20139 Milano', 'MIIC812345', 'IC Via Dante 12', 'a.s. 2024/2025', 'Scuola 25 aprile 1945'])(
  '«%s» has nothing to hide',
  (text) => {
    expect(withoutContacts(text)).toBe(text);
  },
);
