import type { ServiceRow } from '../facts.js';
import { remembered } from '../remembered.js';
import { municipalityKey } from './municipality.js';
import { isLight, type NamedKind, nameWords } from './name-words.js';
import type { School } from './place.js';
import type { Places } from './places.js';
import { provinceOf } from './provinces.js';

/** Something that a name may mean. */
export interface Named {
  readonly school?: School;
  readonly service?: ServiceRow;
  readonly kind: NamedKind;
  /** Code of the school or id of the service. */
  readonly code: string;
  /** Two names with one target are no ambiguity: an institute and a plesso of it. */
  readonly target: string;
  /** Words of the name, those of the comune left out. */
  readonly words: readonly string[];
  /** Weight of each word. */
  readonly weights: readonly number[];
  readonly municipality: string;
  readonly municipalityWords: readonly string[];
  readonly province: string | undefined;
  /** Comuni and words that agree with it without naming it: those of the plessi for an institute, and the reverse. */
  readonly nearby: { readonly municipalities: ReadonlySet<string>; readonly words: ReadonlySet<string> };
}

/** All names by their words, with the weight of each word: the rarer, the more it says. */
export interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly Named[]>;
  readonly byMunicipality: ReadonlyMap<string, readonly Named[]>;
  readonly byMunicipalityWord: ReadonlyMap<string, readonly Named[]>;
  /** Natural logarithm of (names / names with the word); a word never seen weighs as one seen once. */
  weight(word: string): number;
  /** Words of the index one slip away from a word that it does not hold. */
  alike(word: string): readonly string[];
}

const indexes = new WeakMap<Places, NameIndex>();

/** The index of names, built at first use. */
export function nameIndex(places: Places): NameIndex {
  const index = indexes.get(places) ?? buildIndex(allNames(places));
  indexes.set(places, index);
  return index;
}

type Unweighted = Omit<Named, 'weights'>;

const NOTHING_NEARBY: Named['nearby'] = { municipalities: new Set(), words: new Set() };

function allNames(places: Places): Unweighted[] {
  const wordsOf = remembered((text: string) => nameWords(text).words);
  const keyOf = remembered(municipalityKey);
  const describe = ({ code, institute, name, municipality = '', province }: Described): Omit<Unweighted, 'kind'> => {
    const municipalityWords = wordsOf(municipality);
    return {
      code,
      target: institute ?? code,
      words: wordsOf(name).filter((word, at, all) => !isOfMunicipality(word, all[at - 1], municipalityWords)),
      municipality: keyOf(municipality),
      municipalityWords,
      province: province === undefined ? undefined : provinceOf(province)?.letters,
      nearby: NOTHING_NEARBY,
    };
  };
  const nearby = (schools: readonly School[]): Named['nearby'] => ({
    municipalities: new Set(schools.map(({ municipality }) => keyOf(municipality ?? ''))),
    words: new Set(schools.flatMap(({ name, municipality }) => [...wordsOf(name), ...wordsOf(municipality ?? '')])),
  });
  const open = [...places.schools.values()].filter((school) => !school.closed && mayBeNamed(school, places));
  const schools = open.map((school) => {
    const kin = kinOf(school, places);
    const kind = KINDS[school.kind];
    return { ...describe(school), school, kind, ...(kin.length > 0 && { nearby: nearby(kin) }) };
  });
  const services = [...places.services.values()].map((service) => {
    return { ...describe({ ...service, code: service.id }), service, kind: 'service' as const };
  });
  return [...schools, ...services];
}

type Described = Pick<School, 'code' | 'institute' | 'name' | 'municipality' | 'province'>;

/** The nursery schools of an institute; the institute of a plesso. */
function kinOf({ code, institute }: School, { schools, nurseriesOf }: Places): readonly School[] {
  if (institute === undefined) return [];
  if (institute === code) return nurseriesOf.get(code) ?? [];
  const own = schools.get(institute);
  return own ? [own] : [];
}

/** Secondary schools and the like are left out: they bear the same names and do not come. */
const mayBeNamed = ({ kind, code }: School, { nurseriesOf }: Places): boolean =>
  kind === 'institute' ? nurseriesOf.has(code) : kind !== 'other';

const KINDS: { readonly [Kind in School['kind']]: NamedKind } = {
  comprehensive: 'institute',
  institute: 'institute',
  nursery: 'state-nursery',
  'private-nursery': 'private-nursery',
  other: 'institute',
};

/** `BUSTO` and `A` of `I.C. BUSTO A. "BERTACCHI"` are Busto Arsizio. */
function isOfMunicipality(word: string, before: string | undefined, municipality: readonly string[]): boolean {
  if (word.length > 1) return municipality.includes(word);
  const at = before === undefined ? -1 : municipality.indexOf(before);
  return at >= 0 && (municipality[at + 1] ?? '').startsWith(word);
}

function buildIndex(unweighted: readonly Unweighted[]): NameIndex {
  const frequency = new Map<string, number>();
  for (const { words, municipalityWords } of unweighted)
    for (const word of new Set([...words, ...municipalityWords])) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = remembered(
    (word: string) => (isLight(word) ? LIGHT : 1) * Math.log(1 + unweighted.length / (frequency.get(word) ?? 1)),
  );
  const byWord = new Map<string, Named[]>();
  const byMunicipality = new Map<string, Named[]>();
  const byMunicipalityWord = new Map<string, Named[]>();
  for (const one of unweighted) {
    const named = { ...one, weights: one.words.map(weight) };
    for (const word of new Set(named.words)) add(byWord, word, named);
    for (const word of named.municipalityWords) add(byMunicipalityWord, word, named);
    add(byMunicipality, named.municipality, named);
  }
  const alike = remembered(alikeWords(() => frequency.keys()));
  return {
    byWord,
    byMunicipality,
    byMunicipalityWord,
    weight,
    alike: (word) => (frequency.has(word) ? [] : alike(word)),
  };
}

/** A word that often goes unsaid counts a third of the others. */
const LIGHT = 0.3;

function add(index: Map<string, Named[]>, key: string, named: Named): void {
  const held = index.get(key);
  if (held) held.push(named);
  else index.set(key, [named]);
}

const LONG_ENOUGH = 4;

/** Finds words that differ by one letter, through the forms that both give with one letter left out. */
function alikeWords(words: () => Iterable<string>): (word: string) => readonly string[] {
  let byForm: Map<string, string[]> | undefined;
  return (word) => {
    if (word.length < LONG_ENOUGH - 1) return [];
    byForm ??= indexForms(words());
    return [...new Set(shortened(word).flatMap((form) => byForm?.get(form) ?? []))];
  };
}

function indexForms(words: Iterable<string>): Map<string, string[]> {
  const byForm = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LONG_ENOUGH) continue;
    for (const form of shortened(word)) {
      const held = byForm.get(form);
      if (held) held.push(word);
      else byForm.set(form, [word]);
    }
  }
  return byForm;
}

const shortened = (word: string): string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];
