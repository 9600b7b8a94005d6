import { unique } from '../group.js';
import { compareText } from '../origin.js';
import { findCpt } from './cpts.js';
import { knownOf } from './municipality.js';
import type { School } from './place.js';
import type { Places } from './places.js';

/** What it takes to reach the CPTs. */
type Known = Pick<Places, 'cpts' | 'schools' | 'nurseriesOf'>;

/** CPTs of a comune, by name or by Belfiore code. */
export function cptsOfMunicipality(
  { municipality, municipalityCode }: { readonly municipality?: string; readonly municipalityCode?: string },
  { cpts }: Pick<Places, 'cpts'>,
): readonly string[] {
  const named = knownOf(municipality ?? '', (key) => cpts.byMunicipality.get(key)).flat();
  if (named.length > 0) return unique(named).sort(compareText);
  return (municipalityCode === undefined ? undefined : cpts.byMunicipality.get(municipalityCode)) ?? [];
}

/** CPTs of one school through its comune; failing that the one stated on it, or on its institute, by the office. */
export function cptsOfSchool(school: School, places: Known): readonly string[] {
  const derived = cptsOfMunicipality(school, places);
  if (derived.length > 0) return derived;
  const institute = school.institute === undefined ? undefined : places.schools.get(school.institute);
  return statedCpts(school, places) ?? (institute && statedCpts(institute, places)) ?? [];
}

/** CPTs that the comuni of an institute's nursery schools give; of the institute's own comune if it has none. */
export function derivedCpts(institute: School, places: Known): readonly string[] {
  const nurseries = places.nurseriesOf.get(institute.code) ?? [];
  const sites = nurseries.length > 0 ? nurseries : [institute];
  return unique(sites.flatMap((site) => cptsOfMunicipality(site, places))).sort(compareText);
}

/** All CPTs that an institute has to do with: it may have plessi in several ambiti. */
export function cptsOfInstitute(institute: School, places: Known): readonly string[] {
  const nurseries = places.nurseriesOf.get(institute.code) ?? [];
  if (nurseries.length === 0) return cptsOfSchool(institute, places);
  return unique(nurseries.flatMap((site) => cptsOfSchool(site, places))).sort(compareText);
}

/** The CPT that the office's list states; as written if no list of CPTs knows it. */
function statedCpts({ cpt }: School, { cpts }: Pick<Places, 'cpts'>): readonly string[] | undefined {
  return cpt === undefined ? undefined : [findCpt(cpt, cpts) ?? cpt];
}
