import { expect, test } from 'vitest';
import { readRole } from '../../../src/domain/registrations/roles.js';

const capacityOf = (role: string) => readRole(role)?.capacity;

test('heads are heads however they are written', () => {
  for (const role of ['Dirigente scolastica', 'DS', 'D.S.', 'd. s.', 'Preside'])
    expect(capacityOf(role), role).toBe('DS');
  expect(capacityOf('D.S. reggente')).toBe('DS_REGGENTE');
});

test('who works beside a head is none: the DSGA with dots least of all', () => {
  for (const role of ['DSGA', 'D.S.G.A.', 'D. S. G. A.', 'coll. DS', 'Vicaria', 'Collaboratrice del DS'])
    expect(capacityOf(role), role).toBe('ALTRO');
  expect(capacityOf('Delegata del DS')).toBe('DELEGATO_DS');
});
