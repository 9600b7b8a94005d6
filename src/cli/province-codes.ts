import { welcomePlaces } from '../domain/coverage/welcome.js';
import { Failure } from '../domain/failure.js';
import { compareText } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import { provinceOf } from '../domain/places/provinces.js';
import { fold } from '../domain/text.js';

/** The provinces of the course that a person names, by letters or by name, several with commas between. */
export function provinceCodes(picture: Picture, given: string): readonly string[] {
  const known = provincesOf(picture);
  const named = given.split(/[,;|]/).filter((text) => text.trim() !== '');
  if (named.length === 0) throw unknown(given, known);
  return named.map((text) => {
    const letters = provinceOf(text.trim())?.letters ?? fold(text);
    const found = known.find((province) => fold(province) === fold(letters));
    if (found === undefined) throw unknown(text.trim(), known);
    return found;
  });
}

/** Provinces of the institutes invited, and of the paritarie and services from which somebody comes. */
const provincesOf = (picture: Picture): readonly string[] => {
  const places = [...picture.coverage.map(({ institute }) => institute), ...welcomePlaces(picture)];
  return [...new Set(places.flatMap(({ province }) => province ?? []))].sort(compareText);
};

const unknown = (given: string, known: readonly string[]): Failure =>
  new Failure({
    kind: 'unknown-province',
    given,
    known: known.map((letters) => ({ letters, name: provinceOf(letters)?.name })),
  });
