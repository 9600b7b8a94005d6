import type { ResponseRow, ServiceRow } from '../facts.js';
import type { Place, Response, School } from '../picture.js';
import { findCpt } from './cpts.js';
import { findByName, type NameCells } from './find-by-name.js';
import type { Named } from './name-index.js';
import { sharesWord } from './propose.js';
import { provinceOf } from './provinces.js';
import { cptsOfInstitute, cptsOfMunicipality, cptsOfSchool } from './reach-cpts.js';
import { readCodes } from './read-code.js';
import type { Places } from './registry.js';
import { shortName } from './short-name.js';

/** The cells of a row that tell a place. */
export type PlaceCells = Pick<ResponseRow, 'code' | 'institution' | 'municipality' | 'province' | 'cpt'>;

/** A place, the further places named in the same cells (a reggente's), and how the cells were read. */
export type ResolvedPlace = Pick<Response, 'place' | 'otherPlaces' | 'diagnosis'>;

/**
 * Finds where the writer of a row works: by code, by repaired code, by the stem of a plesso, else by name with comune.
 * Rows with the same cells share one answer, as long as the function lives.
 */
export function placeResolver(places: Places): (cells: PlaceCells) => ResolvedPlace {
  const known = new Map<string, ResolvedPlace>();
  return (cells) => {
    const { code = '', institution = '', municipality = '', province = '', cpt = '' } = cells;
    const key = [code, institution, municipality, province, cpt].join('\u0000');
    const answer = known.get(key) ?? resolve(cells, places);
    known.set(key, answer);
    return answer;
  };
}

function resolve(cells: PlaceCells, places: Places): ResolvedPlace {
  const inCode = readCodes(cells.code ?? '', 'code', places);
  const inName = readCodes(cells.institution ?? '', 'name', places);
  const codes = [...inCode.codes, ...inName.codes];
  const byCode = codes.flatMap(({ school, how }) => (school ? [placeOf(school, BY[how], places)] : []));
  const byId = serviceOf(inCode.rest, places);
  const name = [inName.rest, byId ? '' : inCode.rest].filter((text) => text !== '').join(' ');
  const { municipality, province } = cells;
  const named =
    byCode.length + (byId ? 1 : 0) === 0 && name !== '' ? findByName({ name, municipality, province }, places) : NONE;
  const byName = named.found ? [namedPlace(named.found, places)] : [];
  const [place = unrecognised(cells, name), ...others] = distinct([...byCode, ...(byId ? [byId] : []), ...byName]);
  const contradicts =
    byCode[0] && name !== '' ? contradiction(byCode[0], { name, municipality, province }, places) : undefined;
  const candidates = named.found
    ? []
    : named.candidates.map(({ school, service }) => school?.code ?? service?.id ?? '');
  return {
    place: withStatedCpt(place, cells, places),
    otherPlaces: others,
    diagnosis: { codes, ...(name !== '' && { name }), candidates, ...(contradicts !== undefined && { contradicts }) },
  };
}

/** Code of the school that the name means, if it is none of those that the code speaks of. */
function contradiction({ institute, school }: Place, cells: NameCells, places: Places): string | undefined {
  const meant = [institute, school].flatMap((code) => places.schools.get(code ?? '') ?? []);
  if (meant.some((one) => sharesWord(cells.name, one))) return undefined;
  const named = findByName(cells, places).found?.school;
  return named && (named.institute ?? named.code) !== (institute ?? school) ? named.code : undefined;
}

const NONE = { candidates: [] as readonly Named[], found: undefined };

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

function namedPlace({ school, service }: Pick<Named, 'school' | 'service'>, places: Places): Place {
  if (school) return placeOf(school, 'name', places);
  return servicePlace(service as ServiceRow, 'name', places);
}

/** A service whose id, given by the office, stands in the code column. */
function serviceOf(text: string, places: Places): Place | undefined {
  const service = places.services.get(text.trim());
  return service && servicePlace(service, 'service', places);
}

function servicePlace(service: ServiceRow, by: NonNullable<Place['by']>, places: Places): Place {
  const { id, name, municipality, province, cpt } = service;
  const derived = cptsOfMunicipality(service, places);
  const stated = cpt === undefined ? [] : [findCpt(cpt, places.cpts) ?? cpt];
  return {
    service: id,
    name,
    ...(municipality !== undefined && { municipality }),
    ...(province !== undefined && { province: provinceOf(province)?.letters ?? province }),
    cpts: derived.length > 0 ? derived : stated,
    by,
  };
}

/** What the row says, as written. */
function unrecognised({ municipality, province }: PlaceCells, name: string): Place {
  return {
    ...(name !== '' && { name }),
    ...(municipality !== undefined && { municipality }),
    ...(province !== undefined && { province: provinceOf(province)?.letters ?? province }),
    cpts: [],
  };
}

function withStatedCpt(place: Place, { cpt }: PlaceCells, places: Places): Place {
  if (place.cpts.length > 0 || cpt === undefined) return place;
  const stated = findCpt(cpt, places.cpts);
  return stated === undefined ? place : { ...place, cpts: [stated] };
}
