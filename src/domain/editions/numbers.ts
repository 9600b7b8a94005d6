import { groupBy } from '../group.js';
import { deskRows } from './desk.js';
import type { EditionSet } from './register.js';
import { ownerFinder, type People } from './whose.js';

/**
 * The number of the row that each person has on the desk, by code of the person. Of several rows that turned out to be of one
 * person it is the person's own, or the first.
 */
export function numbersOnDesk(set: EditionSet, people: People): ReadonlyMap<string, number> {
  const ownerNow = ownerFinder(set.full.session, people);
  const lying = [...deskRows(set).values()].flatMap((one) => {
    const person = ownerNow(one.owner);
    return person === undefined ? [] : [{ ...one, person }];
  });
  return new Map(
    [...groupBy(lying, ({ person }) => person)].map(([person, theirs]) => {
      const own = theirs.find(({ owner }) => owner.person === person) ?? theirs[0];
      return [person, own?.row.number as number];
    }),
  );
}
