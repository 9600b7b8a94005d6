import type { Check, CheckView } from './check.js';
import { type DoubtfulPair, doubtfulPairs, placesOf } from './doubtful-pairs.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** DUP-04: one name for two places: the same person or namesakes? Not asked of a head who has both (reggenza). */
export const findNamesakesElsewhere: Check = (view) =>
  doubtfulPairs(view)
    .filter((pair) => pair.rule === 'DUP-04' && !isReggenza(pair, view))
    .map(({ a, b, people }) => {
      const values = { person: nameOf(people[0]), places: placesOf(a, b) };
      return finding('DUP-04', 'avviso', [a.key, b.key].sort(), [a.row.origin, b.row.origin], values);
    });

/** Both were recognised as one and the same head of the office's list. */
function isReggenza({ people }: DoubtfulPair, { offices: { heldBy } }: CheckView): boolean {
  const [one, other] = people.map(({ code }) => heldBy.get(code));
  return one !== undefined && one === other;
}
