import { expect, test } from 'vitest';
import { namedRole, roleBesideName } from '../../../src/domain/registrations/named-role.js';

test.each([
  ['Rossi Maria, docente', 'Rossi Maria', 'docente'],
  ['ROSSI MARIA - Dirigente scolastica', 'ROSSI MARIA', 'Dirigente scolastica'],
  ['Rossi, Maria, docente', 'Rossi, Maria', 'docente'],
  ['Rossi Maria, docente, IC Tre Ponti', 'Rossi Maria, IC Tre Ponti', 'docente'],
  ['Rossi Maria (docente infanzia)', 'Rossi Maria', 'docente infanzia'],
  ['Rossi Maria (ins.)', 'Rossi Maria', 'ins.'],
  ['Rossi Maria docente di sostegno', 'Rossi Maria', 'docente di sostegno'],
  ['De Luca Maria Pia DS', 'De Luca Maria Pia', 'DS'],
  ['Rossi Maria; coordinatrice pedagogica', 'Rossi Maria', 'coordinatrice pedagogica'],
  ['Rossi Maria\neducatrice asilo nido', 'Rossi Maria', 'educatrice asilo nido'],
  ['Dirigente scolastica Rossi Maria', 'Rossi Maria', 'Dirigente scolastica'],
  ['Docente Di Maria Anna', 'Di Maria Anna', 'Docente'],
  ['docente - Rossi Maria', 'Rossi Maria', 'docente'],
  ['Rossi Maria, delegata del DS', 'Rossi Maria', 'delegata del DS'],
  ['Rossi Maria, presidente CPT', 'Rossi Maria', 'presidente CPT'],
  ['Rossi Maria - 1° collaboratore del DS', 'Rossi Maria', '1° collaboratore del DS'],
])('%s is a name and a role', (cell, name, role) => {
  expect(namedRole(cell)).toEqual({ name, role });
});

test.each([
  'Rossi Maria',
  'Rossi, Maria',
  'Maestri Laura',
  'Preside Marco',
  'Marco Antonio Delegato',
  'Docente',
  'Rossi Maria - IC Tre Ponti',
  'Rossi Maria e Bianchi Anna',
  'Rossi Maria docente e Bianchi Anna docente',
  'Rossi Maria, docente Bianchi Anna',
  'Rossi Maria (Lecco)',
  'Rossi-Bianchi Maria',
])('%s is left as it is', (cell) => {
  expect(namedRole(cell)).toBeUndefined();
});

test('in the cell of one name the role stands apart', () => {
  expect(roleBesideName('Rossi (docente)')).toEqual({ name: 'Rossi', role: 'docente' });
  expect(roleBesideName('Maria - educatrice')).toEqual({ name: 'Maria', role: 'educatrice' });
  expect(roleBesideName('Anna Dirigente')).toBeUndefined();
});
