import { oneSlipApart } from '../compare/similarity.js';
import type { NamePart } from './forms.js';
import { ofFingers, PART } from './parts.js';

/** One of two names that are nearly alike, and what speaks for its being spelt so. */
export interface SpeltName {
  readonly name: NamePart;
  /** Letters of its row's own address before the sign; empty where there is none. */
  readonly local: string;
}

/** A surname, and whether other rows have it as well. */
export interface SpeltSurname extends SpeltName {
  readonly isRepeated: boolean;
}

/**
 * What surnames nearly alike are: two if each is spelt so by its own address, or by their ending; a slip if an address
 * in common spells one of the two, if fingers make it, or if one stands alone against one that others write; otherwise
 * a letter more or less, which may be either. `level` is how they relate by their letters.
 */
export function settledSurname(level: number, a: SpeltSurname, b: SpeltSurname): number {
  const [ownA, ownB] = [isConfirmed(a, b), isConfirmed(b, a)];
  if (ownA && ownB) return PART.confirmed;
  if (a.local !== '' && a.local === b.local && ownA !== ownB) return level;
  if (endsOtherwise(a.name, b.name)) return PART.ending;
  if (level !== PART.slip || a.isRepeated !== b.isRepeated || ofFingers(a.name.text, b.name.text)) return level;
  return PART.letter;
}

/** What given names nearly alike are: MARIO and MARIA, LUCA and LUCIA are two, and relatives have one address. */
export function settledGiven(level: number, a: SpeltName, b: SpeltName): number {
  if (isConfirmed(a, b) && isConfirmed(b, a)) return PART.confirmed;
  return level === PART.similar && oneSlipApart(a.name.text, b.name.text) ? PART.ending : level;
}

/** Names shorter than this occur in an address by chance. */
const SPELT_FROM = 3;

/** True if its address spells a name, and not a longer one that holds it (`zonini` does not spell ZONI beside ZONINI). */
const isConfirmed = ({ local, name: { text } }: SpeltName, { name: { text: other } }: SpeltName): boolean =>
  text.length >= SPELT_FROM && local.includes(text) && !(other.length > text.length && local.includes(other));

/** COSTA and COSTI, ROMANO and ROMANI: in Italian one final vowel makes another surname. Units are compared one by one. */
function endsOtherwise(a: NamePart, b: NamePart): boolean {
  if (a.units.length !== b.units.length) return false;
  const differing = a.units.flatMap((unit, index) => (unit === b.units[index] ? [] : [[unit, b.units[index] ?? '']]));
  return differing.every(
    ([one = '', other = '']) => one.slice(0, -1) === other.slice(0, -1) && ENDING.test(one) && ENDING.test(other),
  );
}

const ENDING = /[AEIOU]$/;
