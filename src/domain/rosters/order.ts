import { compareText } from '../origin.js';
import type { Registration } from '../records.js';
import { squash } from '../text.js';

/**
 * How a name is looked up on a sheet: case, accents, apostrophes and blanks do not count, so `De Luca` and `D'Elia`
 * stand under D, and `Cantù` beside `Cantu`.
 */
export const rosterKey = (name: string): string => squash(name.replace(/[Ææ]/g, 'ae').replace(/[Œœ]/g, 'oe'));

/** Everything that can tell two rows apart, most important first, so that the order is total. */
const keysOf = ({ surname, givenName, places, person }: Registration): string[] => [
  rosterKey(surname),
  rosterKey(givenName),
  surname,
  givenName,
  places[0]?.name ?? '',
  places[0]?.municipality ?? '',
  person,
];

/** Sorts people as on paper: surname, then given name; the same list on every computer, whatever comes in. */
export function inRosterOrder(registrations: readonly Registration[]): Registration[] {
  return registrations
    .map((registration) => ({ registration, keys: keysOf(registration) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ registration }) => registration);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const order = compareText(key, b[index] as string);
    if (order !== 0) return order;
  }
  return 0;
}
