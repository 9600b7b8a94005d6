import type { ServiceRow } from '../facts.js';
import { findCpt } from './cpts.js';
import type { Place, School } from './place.js';
import type { Places } from './places.js';
import { provinceOf } from './provinces.js';
import { cptsOfInstitute, cptsOfMunicipality, cptsOfSchool } from './reach-cpts.js';
import { shortName } from './short-name.js';
import { heirOf } from './successors.js';

/** The place that a school is, or the one that was decided to have taken its place: it bears the name of its institute, and reaches the CPTs of its own comune. */
export function schoolPlace(school: School, places: Places): Place {
  const heir = heirOf(school, places);
  if (heir) return schoolPlace(heir, places);
  const institute = school.institute === undefined ? undefined : places.schools.get(school.institute);
  const isInstitute = school.institute === school.code;
  return {
    ...(school.institute !== undefined && { institute: school.institute }),
    ...(!isInstitute && { school: school.code }),
    name: shortName(institute ?? school),
    ...(school.municipality !== undefined && { municipality: school.municipality }),
    ...(school.province !== undefined && { province: school.province }),
    cpts: isInstitute ? cptsOfInstitute(school, places) : cptsOfSchool(school, places),
  };
}

/** The place that a service 0–3 is. */
export function servicePlace(service: ServiceRow, places: Places): Place {
  const { id, name, municipality, province, cpt } = service;
  const derived = cptsOfMunicipality(service, places);
  const stated = cpt === undefined ? [] : [findCpt(cpt, places.cpts) ?? cpt];
  return {
    service: id,
    name,
    ...(municipality !== undefined && { municipality }),
    ...(province !== undefined && { province: provinceOf(province)?.letters ?? province }),
    cpts: derived.length > 0 ? derived : stated,
  };
}
