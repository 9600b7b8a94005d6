import type { Places } from '../places/places.js';
import { shortName } from '../places/short-name.js';

/** A person in a sentence: surname, then given name. */
export const nameOf = ({
  surname,
  givenName = '',
}: {
  readonly surname: string;
  readonly givenName?: string;
}): string => `${surname} ${givenName}`.trim();

/** Institutes in a sentence, `LCIC90100D (IC Manzoni)`, by their codes. */
export const institutesNamed = (codes: readonly string[], { schools }: Places): string[] =>
  codes.map((code) => {
    const school = schools.get(code);
    return school ? `${code} (${shortName(school)})` : code;
  });

/** A CPT in a sentence. */
export const cptName = (code: string, { cpts }: Places): string => cpts.byCode.get(code)?.name ?? code;

/** Each two of some things, in their order. */
export const pairsOf = <T>(things: readonly T[]): [T, T][] =>
  things.flatMap((a, index) => things.slice(index + 1).map((b): [T, T] => [a, b]));
