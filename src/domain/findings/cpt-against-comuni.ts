import { findCpt } from '../places/cpts.js';
import { derivedCpts } from '../places/reach-cpts.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** CPT-07: the CPT stated on an institute is none of those that the comuni of its nursery schools belong to. */
export const findCptsAgainstComuni: Check = ({ places }) =>
  [...places.invited.values()].flatMap((institute) => {
    if (institute.cpt === undefined) return [];
    const stated = findCpt(institute.cpt, places.cpts) ?? institute.cpt;
    const derived = derivedCpts(institute, places);
    if (derived.length === 0 || derived.includes(stated)) return [];
    const values = { institute: institute.code, stated: institute.cpt, derived };
    return [finding('CPT-07', 'avviso', [institute.code, stated, ...derived], [institute.origin], values)];
  });
