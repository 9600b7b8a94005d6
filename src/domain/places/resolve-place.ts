import type { ResponseRow } from '../facts.js';
import type { Response } from '../records.js';
import { remembered } from '../remembered.js';
import { findCpt } from './cpts.js';
import { findByName, type NameCells, type NameMatch } from './find-by-name.js';
import { schoolPlace, servicePlace } from './make-place.js';
import type { CodeReading, Place, PlaceDiagnosis } from './place.js';
import type { Places } from './places.js';
import { sharesWord } from './propose.js';
import { provinceOf } from './provinces.js';
import { readCodes } from './read-code.js';
import { instituteToday } from './successors.js';

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
  const placeOf = remembered((code: string) => {
    const school = places.schools.get(code);
    return school && schoolPlace(school, places);
  });
  return (cells) => {
    const { code = '', institution = '', municipality = '', province = '', cpt = '' } = cells;
    const key = [code, institution, municipality, province, cpt].join('\u0000');
    const answer = known.get(key) ?? resolve(cells, { places, placeOf });
    known.set(key, answer);
    return answer;
  };
}

interface Known {
  readonly places: Places;
  /** The place that a school is, by code. */
  readonly placeOf: (code: string) => Place | undefined;
}

function resolve(cells: PlaceCells, known: Known): ResolvedPlace {
  const { places } = known;
  const inCode = readCodes(cells.code ?? '', 'code', places);
  const inName = readCodes(cells.institution ?? '', 'name', places);
  const codes = [...inCode.codes, ...inName.codes];
  const service = places.services.get(inCode.rest.trim());
  const name = [inName.rest, service ? '' : inCode.rest].filter((text) => text !== '').join(' ');
  const asked = { name, municipality: cells.municipality, province: cells.province };
  const byCode = codes.flatMap((reading) => placeRead(reading, known) ?? []);
  const byId: Place[] = service ? [{ ...servicePlace(service, places), by: 'service' }] : [];
  const match = byCode.length + byId.length > 0 || name === '' ? NO_MATCH : findByName(asked, places);
  const [place = unrecognised(asked), ...otherPlaces] = distinct([...byCode, ...byId, ...placeNamed(match, known)]);
  const contradicts = byCode[0] && name !== '' ? contradiction(byCode[0], asked, places) : undefined;
  const guest = match.found || (match.guest === 'service' && places.services.size > 0) ? undefined : match.guest;
  const diagnosis: PlaceDiagnosis = {
    codes,
    ...(name !== '' && { name }),
    candidates: match.found ? [] : match.candidates.map(({ code }) => code),
    ...(guest && { guest }),
    ...(contradicts !== undefined && { contradicts }),
  };
  return { place: withStatedCpt(place, cells, places), otherPlaces, diagnosis };
}

const NO_MATCH: NameMatch = { candidates: [] };
const BY = { listed: 'code', repaired: 'repaired-code', stem: 'stem', unlisted: 'code', malformed: 'code' } as const;

function placeRead({ school, how }: CodeReading, { placeOf }: Known): Place | undefined {
  const place = school && placeOf(school.code);
  return place && { ...place, by: BY[how] };
}

function placeNamed({ found }: NameMatch, { places, placeOf }: Known): Place[] {
  const place = found?.school ? placeOf(found.school.code) : found?.service && servicePlace(found.service, places);
  return place ? [{ ...place, by: 'name' }] : [];
}

/** Code of the school that the name means for certain, if it is none of those that the code speaks of. */
function contradiction({ institute, school }: Place, asked: NameCells, places: Places): string | undefined {
  const meant = [institute, school].flatMap((code) => places.schools.get(code ?? '') ?? []);
  if (meant.some((one) => sharesWord(asked.name, one.name))) return undefined;
  const named = findByName(asked, places).found?.school;
  return named && instituteToday(named.code, places) !== (institute ?? school) ? named.code : undefined;
}

/** One place each, the same institute named by two codes counted once. */
function distinct(found: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return found.filter(({ institute, school, service }) => {
    const id = institute ?? school ?? service ?? '';
    return !seen.has(id) && seen.add(id);
  });
}

/** The place as the row says it, for one that is to stay as it is written. */
export function placeAsWritten(cells: PlaceCells, places: Places): Place {
  const name = cells.institution ?? cells.code ?? '';
  return withStatedCpt(unrecognised({ ...cells, name }), cells, places);
}

/** What the row says, as written. */
function unrecognised({ name, municipality, province }: NameCells): Place {
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
