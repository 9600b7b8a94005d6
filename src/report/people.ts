import { compareOrigins } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Listing } from './listing.js';

/**
 * One line for each row of each export: whose it is. Contract of `persone --formato csv`. A row is `probabile` where it was
 * united with rows that are not certainly of the same person (`certain`).
 */
export function peopleListing(
  { people }: Pick<Picture, 'people'>,
  certain: Pick<Picture, 'people'> = { people },
): Listing {
  const certainOf = new Map(
    certain.people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)),
  );
  const lines = people.flatMap((person) =>
    person.responses.flatMap(({ key, occurrences, place }) =>
      occurrences.map(({ origin }) => ({
        origin,
        person,
        isCertain: certainOf.get(key) === certainOf.get(person.responses[0]?.key ?? ''),
        institute: place.institute ?? place.school ?? place.service,
      })),
    ),
  );
  return {
    name: 'persone',
    columns: ['file', 'riga', 'persona', 'cognome', 'nome', 'istituto', 'certezza'],
    rows: lines
      .toSorted((a, b) => compareOrigins(a.origin, b.origin))
      .map(({ origin, person, institute, isCertain }) => [
        origin.file,
        origin.row,
        person.code,
        person.surname,
        person.givenName,
        institute,
        isCertain ? 'certa' : 'probabile',
      ]),
  };
}
