import { compareOrigins } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Listing } from './listing.js';

/** One line for each row of each export: whose it is. Contract of `persone --formato csv`. */
export function peopleListing({ people }: Pick<Picture, 'people'>): Listing {
  const lines = people.flatMap((person) =>
    person.responses.flatMap(({ occurrences, place }) =>
      occurrences.map(({ origin }) => ({
        origin,
        person,
        institute: place.institute ?? place.school ?? place.service,
      })),
    ),
  );
  return {
    name: 'persone',
    columns: ['file', 'riga', 'persona', 'cognome', 'nome', 'istituto', 'certezza'],
    rows: lines
      .toSorted((a, b) => compareOrigins(a.origin, b.origin))
      .map(({ origin, person, institute }) => [
        origin.file,
        origin.row,
        person.code,
        person.surname,
        person.givenName,
        institute,
        'certa',
      ]),
  };
}
