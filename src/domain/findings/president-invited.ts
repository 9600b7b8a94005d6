import { headedBy, presidedBy } from '../heads/offices.js';
import type { Check } from './check.js';
import { finding } from './finding.js';
import { cptName, nameOf } from './names.js';

/** CPT-06: the head of an invited institute presides over a CPT: already involved, not to be written to. */
export const findPresidentsInvited: Check = ({ offices, places, sessions }) => {
  const days = sessions.length === 0 ? [undefined] : sessions.map(({ session }) => session.date);
  return offices.holders.flatMap((holder) => {
    const [mandate] = days.flatMap((day) => {
      const isInvited = headedBy(holder, day).some(({ instituteCode }) => places.invited.has(instituteCode));
      return isInvited ? presidedBy(holder, day) : [];
    });
    if (!mandate) return [];
    const values = { person: nameOf(holder), cpt: cptName(mandate.cpt, places) };
    return [finding('CPT-06', 'nota', [mandate.key], [mandate.origin], values)];
  });
};
