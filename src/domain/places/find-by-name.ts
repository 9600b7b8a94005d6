import { compareText } from '../origin.js';
import { type Likeness, likeness, type WrittenName, writtenName } from './compare-names.js';
import { bodiesIn, type Guest } from './guests.js';
import { municipalityKey } from './municipality.js';
import { type Named, type NameIndex, nameIndex } from './name-index.js';
import { isLight, type NamedKind, nameWords, splitWords } from './name-words.js';
import type { Places } from './places.js';
import { provinceOf } from './provinces.js';

/** What a name turned out to mean: one place, or several to choose from, best first, or none. */
export interface NameMatch {
  readonly found?: Pick<Named, 'school' | 'service'>;
  readonly candidates: readonly Named[];
  /** What the name says that is no school. */
  readonly guest?: Guest;
}

/** The cells that name a place. */
export interface NameCells {
  readonly name: string;
  readonly municipality?: string | undefined;
  readonly province?: string | undefined;
}

/** Whether the comune that the row says is that of the place, that of one of its plessi, or another. */
type Agreement = 'same' | 'nearby' | 'unsaid' | 'other';

interface Scored {
  readonly place: Named;
  readonly like: Likeness;
  readonly agreement: Agreement;
  readonly total: number;
}

// Set by measurement on the public registry (bench/places): fewer than one name in 200 taken for another place.
const ENOUGH: Readonly<Record<Agreement, number>> = { same: 0.5, nearby: 0.62, unsaid: 0.85, other: 2 };
const WORTH: Readonly<Record<Agreement, number>> = { same: 0.3, nearby: 0.2, unsaid: 0, other: -0.4 };
const LEAD: Readonly<Record<Agreement, number>> = { same: 0.12, nearby: 0.12, unsaid: 0.25, other: 2 };
const WORTH_PROPOSING = 0.45;

/**
 * The school, institute or service that a name means, with its comune from its own cell or from the name itself. Where
 * two are about as likely, or the likeness is thin, none is found and all that fit are proposed. What says that it is a
 * service is looked for among the services alone; a body is a listed place only where the list calls it so.
 */
export function findByName(cells: NameCells, places: Places): NameMatch {
  const index = nameIndex(places);
  const where = whereabouts(cells, index);
  // A comune that the registry has not is still a clue: `Lecco Acquate`, or a place that is none of those listed.
  const isStrange = cells.municipality !== undefined && where.municipality === undefined;
  const { words, kinds, guest } = nameWords(isStrange ? `${cells.name} ${cells.municipality}` : cells.name);
  const bodies = guest === 'body' ? bodiesOf(cells.name) : undefined;
  const asked = { written: writtenName(words, index), kinds, where, ...(bodies && { bodies }) };
  const namesOnlyComuni = words.every((word) => isLight(word) || index.byMunicipalityWord.has(word));
  const named = rank(namesakes(asked.written, index), asked);
  const scored = named.length > 0 && !namesOnlyComuni ? named : rank(neighbourhood(asked, index), asked);
  const found = pick(scored, { kinds, places, namesOnlyComuni });
  const candidates = bodies ? [] : distinctPlaces(scored);
  return { ...(found && { found }), candidates, ...(guest && { guest }) };
}

const bodiesOf = (name: string): ReadonlySet<string> => bodiesIn(splitWords(name).join(' '));

/** A name as it was asked for. */
interface Asked {
  readonly written: WrittenName;
  readonly kinds: ReadonlySet<NamedKind>;
  readonly where: Whereabouts;
  /** The words for bodies in it, where it is one. */
  readonly bodies?: ReadonlySet<string>;
}

/** The places of the kind asked for that are like enough, the likeliest first. */
function rank(among: Iterable<Named>, { written, kinds, where, bodies }: Asked): Scored[] {
  const scored: Scored[] = [];
  for (const place of among) {
    if (!isMeant(place.kind, kinds) || isElsewhere(place, written, where)) continue;
    if (bodies && !isCalled(place, bodies)) continue;
    const like = likeness(written, place);
    const agreement = agree(place, like, where);
    const total = like.score + WORTH[agreement];
    if (like.onlyMunicipality || total >= WORTH_PROPOSING) scored.push({ place, like, agreement, total });
  }
  return scored.sort((a, b) => b.total - a.total || compareText(a.place.code, b.place.code));
}

interface Whereabouts {
  /** Key of the comune in its own cell, if the registry has such a comune. */
  readonly municipality?: string;
  /** Letters of the province in its own cell. */
  readonly province?: string;
}

function whereabouts({ municipality, province, name }: NameCells, { byMunicipality }: NameIndex): Whereabouts {
  const key = municipality === undefined ? '' : municipalityKey(municipality);
  const inName = /\((\p{L}{2})\)/u.exec(name)?.[1];
  const letters = provinceOf(province ?? inName ?? '')?.letters;
  return {
    ...(key !== '' && byMunicipality.has(key) && { municipality: key }),
    ...(letters !== undefined && { province: letters }),
  };
}

/** Places whose name shares a telling word with the one written. */
function namesakes({ words, alike }: WrittenName, { byWord }: NameIndex): Set<Named> {
  const found = new Set<Named>();
  words.forEach((word, at) => {
    for (const spelling of [word, ...(alike[at] ?? [])])
      if (!isLight(spelling)) for (const place of byWord.get(spelling) ?? []) found.add(place);
  });
  return found;
}

/** Places of the comune in its cell, or of those whose name the words hold; failing both, those with its light words. */
function neighbourhood({ written: { words, alike }, where }: Asked, index: NameIndex): Set<Named> {
  const spellings = words.flatMap((word, at) => [word, ...(alike[at] ?? [])]);
  const said = spellings.flatMap((word) => [
    ...(index.byMunicipalityWord.get(word) ?? []),
    ...(index.byWord.get(word) ?? []),
  ]);
  return new Set([...(index.byMunicipality.get(where.municipality ?? '') ?? []), ...said]);
}

/** A place of another comune than the cell says, whose own comune is not in the name either, needs no comparing. */
function isElsewhere(place: Named, { words }: WrittenName, { municipality }: Whereabouts): boolean {
  if (municipality === undefined || municipality === place.municipality) return false;
  return (
    !place.nearby.municipalities.has(municipality) && !place.municipalityWords.some((word) => words.includes(word))
  );
}

/** A name that says what it is means only places of that kind. */
function isMeant(kind: NamedKind, said: ReadonlySet<NamedKind>): boolean {
  if (said.size === 0 || said.has(kind)) return true;
  // A nido beside a scuola dell'infanzia may be listed as that school.
  if (said.has('service') && said.size === 1) return false;
  if (said.has('state-nursery') || said.has('private-nursery')) return false;
  return said.has('nursery') && kind !== 'institute';
}

function isCalled({ school, service }: Named, bodies: ReadonlySet<string>): boolean {
  const listed = bodiesOf(school?.name ?? service?.name ?? '');
  return [...bodies].some((body) => listed.has(body));
}

function agree(place: Named, { saysMunicipality }: Likeness, { municipality, province }: Whereabouts): Agreement {
  if (province !== undefined && place.province !== undefined && province !== place.province) return 'other';
  if (municipality === undefined) return saysMunicipality ? 'same' : 'unsaid';
  if (municipality === place.municipality) return 'same';
  if (place.nearby.municipalities.has(municipality)) return 'nearby';
  return saysMunicipality ? 'unsaid' : 'other';
}

interface Circumstances {
  readonly kinds: ReadonlySet<NamedKind>;
  readonly places: Places;
  /** Every telling word is one of a comune's name. */
  readonly namesOnlyComuni: boolean;
}

/** The best, if it is good enough and well ahead. */
function pick(scored: readonly Scored[], { kinds, places, namesOnlyComuni }: Circumstances): NameMatch['found'] {
  const best = scored.find(({ like }) => like.named && !like.contrasting);
  const here = scored.filter(({ like, agreement }) => like.onlyMunicipality && agreement === 'same');
  if (!best) return kinds.size > 0 ? theOnlyOne(here, places) : undefined;
  // `Infanzia Brescia` may be in Brescia, or in via Brescia elsewhere.
  if (best.agreement === 'unsaid' && namesOnlyComuni) return undefined;
  const rival = scored.find(({ place }) => place.target !== best.place.target);
  const leads = !rival || best.total - rival.total >= LEAD[best.agreement];
  return leads && best.like.score >= ENOUGH[best.agreement] ? best.place : undefined;
}

/** `Istituto comprensivo di Flero` is the only one that Flero has; of two plessi of one institute, the institute. */
function theOnlyOne(here: readonly Scored[], places: Places): NameMatch['found'] {
  const [first, ...others] = here.map(({ place }) => place);
  if (!first || others.some(({ target }) => target !== first.target)) return undefined;
  const institute = places.schools.get(first.target);
  return others.length > 0 && institute ? { school: institute } : first;
}

function distinctPlaces(scored: readonly Scored[]): Named[] {
  const seen = new Set<string>();
  return scored.flatMap(({ place, agreement }) => {
    if (agreement === 'other' || seen.has(place.target)) return [];
    seen.add(place.target);
    return [place];
  });
}
