import { municipalityKey } from '../../places/municipality.js';
import type { School } from '../../places/place.js';
import type { Places } from '../../places/places.js';
import { cptsOfSchool } from '../../places/reach-cpts.js';
import { shortName } from '../../places/short-name.js';
import { rule } from '../rule.js';

/** CPT-03: an invited institute has a nursery school in a comune that no CPT covers. Silent while no CPT is known. */
export const comuniWithoutCpt = rule<{
  municipality: string;
  institute: string;
  instituteName: string;
  province?: string;
}>({
  severity: 'avviso',
  fields: [],
  find: ({ places }) => {
    if (places.cpts.byCode.size === 0) return [];
    return [...places.invited.values()].flatMap((institute) =>
      uncovered(institute, places).map((site) => {
        const municipality = site.municipality as string;
        const { code, province } = institute;
        const values = {
          ...{ municipality, institute: code, instituteName: shortName(institute) },
          ...(province !== undefined && { province }),
        };
        return { about: [municipalityKey(municipality), institute.code], origins: [institute.origin], values };
      }),
    );
  },
});

/** One nursery school for each comune of the institute that leads to no CPT. */
function uncovered(institute: School, places: Places): School[] {
  const sites = places.nurseriesOf.get(institute.code) ?? [institute];
  const lost = sites.filter((site) => site.municipality !== undefined && cptsOfSchool(site, places).length === 0);
  return [...new Map(lost.map((site) => [municipalityKey(site.municipality as string), site])).values()];
}
