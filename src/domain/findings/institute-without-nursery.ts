import { groupBy } from '../group.js';
import { compareOrigins } from '../origin.js';
import { sameRegion } from '../places/provinces.js';
import { shortName } from '../places/short-name.js';
import type { Check } from './check.js';
import { finding } from './finding.js';

/** REG-07: people register for an open institute of the region that has no nursery school, hence is not invited. */
export const findInstitutesWithoutNursery: Check = ({ responses, places }) => {
  const byInstitute = groupBy(responses, ({ place }) => place.institute);
  return [...byInstitute].flatMap(([code, concerned]) => {
    const institute = places.schools.get(code ?? '');
    if (!institute || places.invited.has(institute.code) || places.beyondLimit.has(institute.code)) return [];
    if (institute.closed || !sameRegion(institute.region ?? '', places.region)) return [];
    const origins = concerned.map(({ row }) => row.origin).sort(compareOrigins);
    const values = { institute: institute.code, instituteName: shortName(institute) };
    return [finding('REG-07', 'avviso', [institute.code], origins, values)];
  });
};
