import { common, isDated } from '../heads/period.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { cptName, nameOf, pairsOf } from './names.js';

/** CPT-01: two presidents of one CPT are in office on the day of a session; before any session is known, on any day. */
export const findTwoPresidents: Check = ({ offices, places, sessions }) => {
  const days = sessions.map(({ session }) => session.date).toSorted();
  return [...offices.presidentsOf].flatMap(([cpt, mandates]) => {
    const clashes = pairsOf(mandates).flatMap(([a, b]) => {
      const both = a.name === b.name ? undefined : common(a, b);
      const day = both && days.find((one) => both.from <= one && one <= both.to);
      const first = both && days.length === 0 && isDated(both.from) ? both.from : day;
      return first === undefined ? [] : [{ a, b, day: first }];
    });
    const [clash] = clashes;
    if (!clash) return [];
    const { a, b, day } = clash;
    const values = { cpt: cptName(cpt, places), date: day, first: nameOf(a), second: nameOf(b) };
    return [finding('CPT-01', 'errore', [cpt, ...[a.key, b.key].toSorted()], [a.origin, b.origin], values)];
  });
};
