import { groupBy } from '../group.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { nameOf } from './names.js';

/** ISC-09: one person at several sessions. */
export const findSeveralSessions: Check = ({ registrations }) => {
  const expected = registrations.filter(({ status }) => status === 'confermata' || status === 'in_attesa');
  return [...groupBy(expected, ({ person }) => person)]
    .filter(([, theirs]) => theirs.length > 1)
    .map(([person, theirs]) => {
      const first = theirs[0] as (typeof theirs)[number];
      return finding('ISC-09', 'nota', [person], [first.origin], { person: nameOf(first), times: theirs.length });
    });
};
