import type { Named, NameIndex } from './name-index.js';
import { isLight } from './name-words.js';

/** A written name ready to be compared: each word with its weight and the words it may stand for. */
export interface WrittenName {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly alike: readonly (readonly string[])[];
  /** Words that are also of the name of a comune: what stands before them is no given name. */
  readonly comuni: readonly boolean[];
}

/** How far a written name is that of a place. */
export interface Likeness {
  /** Share of the weight of both names that agrees, 0 to 1. */
  readonly score: number;
  /** A telling word of the name itself agrees, not only the comune. */
  readonly named: boolean;
  /** Each side has a telling word that the other lacks: `Paesi Retici`, `PAESI OROBICI`. */
  readonly contrasting: boolean;
  /** All the words of the comune are in the written name. */
  readonly saysMunicipality: boolean;
  /** Nothing but the comune is in the written name. */
  readonly onlyMunicipality: boolean;
}

// A given name that only one side says (`Alessandro Manzoni`, `Manzoni`) says little; so do words that the registry adds.
const GIVEN_NAME = 0.15;
const ADDED_BY_REGISTRY = 0.35;
const INITIAL = 0.5;
const NEARBY = 0.3;

/** Puts the words of a cell in the form that `likeness` compares. */
export function writtenName(words: readonly string[], index: NameIndex): WrittenName {
  return {
    words,
    weights: words.map((word) => index.weight(word)),
    alike: words.map((word) => index.alike(word)),
    comuni: words.map((word) => index.byMunicipalityWord.has(word)),
  };
}

/** Compares a written name with one of the index, word by word. */
export function likeness(written: WrittenName, named: Named): Likeness {
  const matches = matchWords(written, named);
  const tally = { ...NOTHING_YET };
  for (let at = 0; at < written.words.length; at++) weighWritten(at, written, named, matches, tally);
  for (let at = 0; at < named.words.length; at++) weighUnwritten(at, named, matches, tally);
  const { agreed, missing, saysSomeOfMunicipality } = tally;
  return {
    score: agreed === 0 ? 0 : agreed / (agreed + missing),
    named: tally.named,
    contrasting: tally.foreign && tally.unwritten,
    saysMunicipality: saysSomeOfMunicipality && saysAll(named.municipalityWords, written),
    onlyMunicipality: tally.onlyMunicipality,
  };
}

interface Tally {
  agreed: number;
  missing: number;
  named: boolean;
  onlyMunicipality: boolean;
  saysSomeOfMunicipality: boolean;
  /** A telling word was written that the place has not; and the reverse. */
  foreign: boolean;
  unwritten: boolean;
}

const NOTHING_YET: Readonly<Tally> = {
  agreed: 0,
  missing: 0,
  named: false,
  onlyMunicipality: true,
  saysSomeOfMunicipality: false,
  foreign: false,
  unwritten: false,
};

function weighWritten(at: number, written: WrittenName, named: Named, matches: Matches, tally: Tally): void {
  const word = written.words[at] as string;
  const weight = written.weights[at] as number;
  const match = matches.of[at] as number;
  if (match >= 0) {
    const initial = !isNumber(word) && (word.length === 1 || (named.words[match] as string).length === 1);
    tally.agreed += initial ? INITIAL : weight;
    tally.named ||= isNumber(word) || !(initial || isLight(word));
    tally.onlyMunicipality &&= isLight(word);
  } else if (isIn(named.municipalityWords, written, at)) {
    tally.agreed += weight;
    tally.saysSomeOfMunicipality = true;
  } else {
    weighForeign(at, written, named, matches, tally);
    tally.onlyMunicipality = false;
  }
}

function weighForeign(at: number, written: WrittenName, named: Named, matches: Matches, tally: Tally): void {
  const word = written.words[at] as string;
  const weight = written.weights[at] as number;
  if (named.nearby.words.has(word)) {
    tally.agreed += weight * NEARBY;
    return;
  }
  const isGivenName = isUnsaidGivenName(at, written, named, matches);
  tally.missing += weight * (isGivenName ? GIVEN_NAME : 1);
  tally.foreign ||= !isGivenName && !isLight(word);
}

/** A word of the registry that was not written takes something away. */
function weighUnwritten(at: number, { words, weights }: Named, { taken }: Matches, tally: Tally): void {
  if (taken[at]) return;
  const word = words[at] as string;
  const isGivenName = taken[at + 1] === true || isLight(word);
  tally.missing += (weights[at] as number) * (isGivenName ? GIVEN_NAME : ADDED_BY_REGISTRY);
  tally.unwritten ||= !isGivenName;
}

const saysAll = (words: readonly string[], written: WrittenName): boolean =>
  words.every((word) => isLight(word) || written.words.some((_, at) => isSame(word, written, at)));

interface Matches {
  /** For each written word the position of the word of the name that it matches, or -1. */
  readonly of: readonly number[];
  readonly taken: readonly boolean[];
}

function matchWords(written: WrittenName, named: Named): Matches {
  const taken: boolean[] = named.words.map(() => false);
  const of = written.words.map((_, at) => {
    const match = named.words.findIndex((word, position) => !taken[position] && isSame(word, written, at));
    if (match >= 0) taken[match] = true;
    return match;
  });
  matchInitials(written, named, of, taken);
  return { of, taken };
}

/** `G.B. Puerari` and `Giovan Battista Puerari`: an initial counts only beside words that agree, from the last to the first. */
function matchInitials({ words, comuni }: WrittenName, named: Named, of: number[], taken: boolean[]): void {
  for (let at = words.length - 1; at >= 0; at--) {
    const after = comuni[at + 1] ? -2 : (of[at + 1] ?? -2);
    const before = comuni[at - 1] ? -2 : (of[at - 1] ?? -2);
    const position = after > 0 ? after - 1 : before >= 0 ? before + 1 : -1;
    const word = named.words[position];
    if (of[at] !== -1 || word === undefined || taken[position] || !isInitial(word, words[at] as string)) continue;
    of[at] = position;
    taken[position] = true;
  }
}

const NUMERALS: Readonly<Record<string, string>> = { I: '1', V: '5', X: '10' };
const isNumber = (word: string): boolean => word < 'A' || NUMERALS[word] !== undefined;

function isSame(word: string, { words, alike }: WrittenName, at: number): boolean {
  const other = words[at] as string;
  if (word === other) return true;
  if (word.length <= 2 && other.length <= 2) return NUMERALS[word] === other || NUMERALS[other] === word;
  const spellings = alike[at] as readonly string[];
  return spellings.length > 0 && spellings.includes(word);
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const isIn = (words: readonly string[], written: WrittenName, at: number): boolean =>
  words.some((word) => isSame(word, written, at));

/** `Alessandro` before `Manzoni`, where the registry has only `MANZONI`; not where it has another given name. */
function isUnsaidGivenName(at: number, { comuni }: WrittenName, named: Named, { of, taken }: Matches): boolean {
  const next = comuni[at + 1] ? -1 : (of[at + 1] ?? -1);
  if (next < 0 || (named.words[next] as string).length === 1) return false;
  return next === 0 || taken[next - 1] === true;
}
