import type { ResponseRow } from '../facts.js';
import type { Place, School } from '../picture.js';
import { fold } from '../text.js';
import { findCpt } from './cpts.js';
import { cptsOfInstitute, cptsOfSchool } from './reach-cpts.js';
import { type CodeReading, readCodes } from './read-code.js';
import type { Places } from './registry.js';
import { shortName } from './short-name.js';

/** The cells of a row that tell a place. */
export type PlaceCells = Pick<ResponseRow, 'code' | 'institution' | 'municipality' | 'province' | 'cpt'>;

/** A place, the further places named in the same cells (a reggente's), and how the cells were read. */
export interface ResolvedPlace {
  readonly place: Place;
  readonly others: readonly Place[];
  readonly diagnosis: PlaceDiagnosis;
}

/** What the rules need to know of the reading. */
export interface PlaceDiagnosis {
  /** Every code written, in the code column or among the words of the name. */
  readonly codes: readonly CodeReading[];
}

const answers = new WeakMap<Places, Map<string, ResolvedPlace>>();

/**
 * Where the writer of a row works: by code, by repaired code, by the stem of a plesso, else by name with comune. Rows
 * with the same cells share one answer.
 */
export function resolvePlace(cells: PlaceCells, places: Places): ResolvedPlace {
  const known = answersOf(places);
  const { code = '', institution = '', municipality = '', province = '', cpt = '' } = cells;
  const key = [code, institution, municipality, province, cpt].join('\u0000');
  const answer = known.get(key) ?? resolve(cells, places);
  known.set(key, answer);
  return answer;
}

function answersOf(places: Places): Map<string, ResolvedPlace> {
  const known = answers.get(places) ?? new Map<string, ResolvedPlace>();
  answers.set(places, known);
  return known;
}

function resolve(cells: PlaceCells, places: Places): ResolvedPlace {
  const inCode = readCodes(cells.code ?? '', 'code', places);
  const inName = readCodes(cells.institution ?? '', 'name', places);
  const codes = [...inCode.codes, ...inName.codes];
  const found = codes.flatMap((reading) => (reading.school ? [placeOf(reading.school, BY[reading.how], places)] : []));
  const [place = unrecognised(cells), ...others] = distinct(found);
  return { place: withStatedCpt(place, cells, places), others, diagnosis: { codes } };
}

const BY = { listed: 'code', repaired: 'repaired-code', stem: 'stem', unlisted: 'code', malformed: 'code' } as const;

function placeOf(school: School, by: NonNullable<Place['by']>, places: Places): Place {
  const institute = school.institute === undefined ? undefined : places.schools.get(school.institute);
  const isInstitute = school.institute === school.code;
  return {
    ...(school.institute !== undefined && { institute: school.institute }),
    ...(!isInstitute && { school: school.code }),
    name: shortName(institute ?? school),
    ...(school.municipality !== undefined && { municipality: school.municipality }),
    ...(school.province !== undefined && { province: school.province }),
    cpts: isInstitute ? cptsOfInstitute(school, places) : cptsOfSchool(school, places),
    by,
  };
}

/** One place each, the same institute named by two codes counted once. */
function distinct(found: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return found.filter(({ institute, school, service }) => {
    const id = institute ?? school ?? service ?? '';
    return !seen.has(id) && seen.add(id);
  });
}

function unrecognised({ institution, code, municipality, province }: PlaceCells): Place {
  const name = institution ?? (code !== undefined && /\d/.test(fold(code)) ? undefined : code);
  return {
    ...(name !== undefined && { name }),
    ...(municipality !== undefined && { municipality }),
    ...(province !== undefined && { province }),
    cpts: [],
  };
}

function withStatedCpt(place: Place, { cpt }: PlaceCells, places: Places): Place {
  if (place.cpts.length > 0 || cpt === undefined) return place;
  const stated = findCpt(cpt, places.cpts);
  return stated === undefined ? place : { ...place, cpts: [stated] };
}
