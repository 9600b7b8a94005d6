import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRosterOrder, rosterKey } from '../../../src/domain/rosters/order.js';
import { place, registration } from '../../builders.js';

test('a name is looked up without accents, apostrophes and blanks', () => {
  expect(['Niccolò', "NICCOLO'", 'D’Angelo', 'De Luca', 'Wałęsa', 'Yıldız', 'Șerban'].map(rosterKey)).toEqual([
    ...['NICCOLO', 'NICCOLO', 'DANGELO', 'DELUCA', 'WALESA', 'YILDIZ', 'SERBAN'],
  ]);
});

test('people come in the same order however they arrive', () => {
  const name = fc.constantFrom('De Luca', 'DELUCA', "D'Elia", 'Rossi', 'Ròssi', 'rossi');
  const person = fc
    .record({ surname: name, givenName: name, person: fc.string({ minLength: 1, maxLength: 2 }), name })
    .map(({ name: school, ...rest }) => registration({ ...rest, places: [place({ name: school })] }));
  const people = fc.uniqueArray(person, { selector: (one) => one.person, maxLength: 12 });
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat()), (list, chances) => {
      const shuffled = list.map((one) => ({ one, at: chances.next().value })).sort((a, b) => a.at - b.at);
      expect(inRosterOrder(shuffled.map(({ one }) => one))).toEqual(inRosterOrder(list));
    }),
  );
});
