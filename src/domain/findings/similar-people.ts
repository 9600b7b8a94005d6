import type { Check } from './check.js';
import { type DoubtfulPair, doubtfulPairs, placesOf } from './doubtful-pairs.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** DUP-03: two people who may be one: names alike, or the same in one place. */
export const findSimilarPeople: Check = (view) =>
  doubtfulPairs(view)
    .filter(({ rule }) => rule === 'DUP-03')
    .map(toFinding);

function toFinding({ a, b, people, doubt }: DoubtfulPair) {
  const [one, other] = people.map(nameOf) as [string, string];
  const values = { a: one, b: other, places: placesOf(a, b), evidence: doubt.evidence };
  return finding('DUP-03', 'avviso', [a.key, b.key].sort(), [a.row.origin, b.row.origin], values);
}
