import type { Named, NameIndex } from './name-index.js';
import { isLight } from './name-words.js';

/** A written name ready to be compared: each word with its weight and the words it may stand for. */
export interface WrittenName {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly alike: readonly (readonly string[])[];
}

/** How far a written name is that of a place. */
export interface Likeness {
  /** Share of the weight of both names that agrees, 0 to 1. */
  readonly score: number;
  /** A telling word of the name itself agrees, not only the comune. */
  readonly named: boolean;
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
  return { words, weights: words.map((word) => index.weight(word)), alike: words.map((word) => index.alike(word)) };
}

/** Compares a written name with one of the index, word by word. */
export function likeness(written: WrittenName, named: Named, index: NameIndex): Likeness {
  const { words, weights } = written;
  const matches = matchWords(written, named);
  const saidOfMunicipality = new Set<string>();
  let agreed = 0;
  let missing = 0;
  let telling = false;
  let beyondMunicipality = false;
  words.forEach((word, at) => {
    const weight = weights[at] as number;
    const match = matches.of[at] as number;
    if (match >= 0) {
      const initial = word.length === 1 || (named.words[match] as string).length === 1;
      agreed += initial && !isNumber(word) ? INITIAL : weight;
      telling ||= !initial && !isLight(word);
      telling ||= isNumber(word);
      beyondMunicipality ||= !isLight(word);
    } else if (isIn(named.municipalityWords, written, at)) {
      agreed += weight;
      for (const part of named.municipalityWords) if (isSame(part, written, at)) saidOfMunicipality.add(part);
    } else if (named.nearby.words.has(word)) {
      agreed += weight * NEARBY;
      beyondMunicipality = true;
    } else {
      missing += weight * (isUnsaidGivenName(at, matches, named) ? GIVEN_NAME : 1);
      beyondMunicipality = true;
    }
  });
  named.words.forEach((word, at) => {
    if (matches.taken[at]) return;
    const precedes = matches.taken[at + 1] === true;
    missing += index.weight(word) * (precedes || word.length === 1 ? GIVEN_NAME : ADDED_BY_REGISTRY);
  });
  return {
    score: agreed === 0 ? 0 : agreed / (agreed + missing),
    named: telling,
    saysMunicipality:
      named.municipalityWords.every((word) => saidOfMunicipality.has(word) || isLight(word)) &&
      saidOfMunicipality.size > 0,
    onlyMunicipality: !beyondMunicipality,
  };
}

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
function matchInitials({ words }: WrittenName, named: Named, of: number[], taken: boolean[]): void {
  for (let at = words.length - 1; at >= 0; at--) {
    const [before = -2, after = -2] = [of[at - 1], of[at + 1]];
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
  return (
    word === other ||
    NUMERALS[word] === other ||
    NUMERALS[other] === word ||
    (alike[at] as readonly string[]).includes(word)
  );
}

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const isIn = (words: readonly string[], written: WrittenName, at: number): boolean =>
  words.some((word) => isSame(word, written, at));

/** `Alessandro` before `Manzoni`, where the registry has only `MANZONI`; not where it has another given name. */
function isUnsaidGivenName(at: number, { of, taken }: Matches, named: Named): boolean {
  const next = of[at + 1] ?? -1;
  if (next < 0 || (named.words[next] as string).length === 1) return false;
  return next === 0 || taken[next - 1] === true;
}
