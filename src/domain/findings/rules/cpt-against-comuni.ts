import { unique } from '../../group.js';
import { findCpt } from '../../places/cpts.js';
import type { School } from '../../places/place.js';
import type { Places } from '../../places/places.js';
import { derivedCpts } from '../../places/reach-cpts.js';
import { normaliseCode } from '../../places/school-code.js';
import { instituteName } from '../delegated.js';
import { cptName } from '../names.js';
import { type CheckView, rule } from '../rule.js';

/** CPT-07: the CPT stated on an institute is none of those that the comuni of its nursery schools belong to. */
export const cptsAgainstComuni = rule<{
  institute: string;
  stated: string;
  municipalities: readonly string[];
  derived: readonly string[];
}>({
  severity: 'avviso',
  fields: ['cpt'],
  find: ({ places, facts }) =>
    [...places.invited.values()].flatMap((institute) => {
      if (institute.cpt === undefined) return [];
      const stated = findCpt(institute.cpt, places.cpts) ?? institute.cpt;
      const derived = derivedCpts(institute, places);
      if (derived.length === 0 || derived.includes(stated)) return [];
      const values = {
        institute: instituteName(institute.code, places),
        stated: named(stated, places),
        municipalities: municipalitiesOf(institute, places),
        derived: derived.map((code) => named(code, places)),
      };
      const origins = [...statedIn(institute, facts), institute.origin];
      return [{ about: [institute.code, stated, ...derived], origins: unique(origins), values }];
    }),
});

/** The rows that say this CPT of the institute: often not those of the registry that it is known from. */
const statedIn = ({ code, cpt }: School, { rows }: CheckView['facts']) =>
  rows.schools.filter((row) => row.cpt === cpt && normaliseCode(row.code) === code).map(({ origin }) => origin);

const municipalitiesOf = (institute: School, { nurseriesOf }: Places): string[] =>
  unique([institute, ...(nurseriesOf.get(institute.code) ?? [])].flatMap(({ municipality }) => municipality ?? []));

/** `CPT1 (CPT Ambito di Lecco)`; only the code where that is also its name. */
function named(code: string, places: Places): string {
  const name = cptName(code, places);
  return name === code ? code : `${code} (${name})`;
}
