import { compareText } from '../../origin.js';
import { nameUnits } from './forms.js';

/** A name in one cell or in two. */
export interface WrittenName {
  readonly surname?: string | undefined;
  readonly givenName?: string | undefined;
  readonly fullName?: string | undefined;
}

/** Parts of a name as they are compared: titles off, particles joined, accents and case folded, in no particular order. */
export const unitsOf = ({ surname = '', givenName = '', fullName = '' }: WrittenName): readonly string[] =>
  nameUnits(`${surname} ${givenName} ${fullName}`).toSorted(compareText);

/** One text for all spellings of a name that are surely the same: `Nicolò DE LUCA` and `De Luca, Nicolo'`. */
export const nameKey = (name: WrittenName): string => unitsOf(name).join(' ');

/** True if one name holds all parts of the other, and at least two: `Rossi Maria` and `Rossi Maria Grazia`. */
export function isPartOf(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.every((unit) => long.includes(unit));
}
