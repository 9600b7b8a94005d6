import { presidentsOn } from '../heads/offices.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { cptName, nameOf } from './names.js';

/**
 * CPT-02: on the day of a session the last president of a CPT is no longer in office by the three years, and nobody else
 * is. They may stay until a successor is elected: the office is asked.
 */
export const findExpiredPresidents: Check = ({ offices, places, sessions }) => {
  const days = sessions.map(({ session }) => session.date).toSorted();
  return [...offices.presidentsOf].flatMap(([cpt, mandates]) => {
    const vacant = days.find((day) => presidentsOn(offices, cpt, day).length === 0);
    const last = mandates.find(({ to }) => vacant !== undefined && to !== undefined && to < vacant);
    if (last?.to === undefined) return [];
    const values = { cpt: cptName(cpt, places), code: cpt, person: nameOf(last), date: last.to };
    return [finding('CPT-02', 'avviso', [last.key], [last.origin], values)];
  });
};
