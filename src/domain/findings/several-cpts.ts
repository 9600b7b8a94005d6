import { cptsOfInstitute } from '../places/reach-cpts.js';
import { shortName } from '../places/short-name.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** CPT-04: an invited institute has nursery schools in the territory of several CPTs. */
export const findInstitutesOfSeveralCpts: Check = ({ places }) =>
  [...places.invited.values()].flatMap((institute) => {
    const codes = cptsOfInstitute(institute, places);
    if (codes.length < 2) return [];
    const cpts = codes.map((code) => places.cpts.byCode.get(code)?.name ?? code);
    const values = { institute: institute.code, instituteName: shortName(institute), cpts };
    return [finding('CPT-04', 'nota', [institute.code, ...codes], [institute.origin], values)];
  });
