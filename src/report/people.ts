import { unique } from '../domain/group.js';
import { hatsOf } from '../domain/heads/hats.js';
import { compareOrigins, compareText, originName } from '../domain/origin.js';
import type { Person, Picture } from '../domain/picture.js';
import { shortName } from '../domain/places/short-name.js';
import { nameKey } from '../domain/rosters/order.js';
import { capacityName } from '../text/capacities.js';
import { hatText } from '../text/hats.js';
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

/** The people for the screen, by surname: what each wrote to be, what each is by the lists, and the rows. */
export function peopleTable(people: readonly Person[], picture: Picture): Listing {
  const named = (code: string): string => {
    const school = picture.schools.get(code);
    return school ? shortName(school) : (picture.cpts.get(code)?.name ?? code);
  };
  return {
    name: 'persone',
    columns: ['persona', 'cognome e nome', 'si dichiara', 'istituto o servizio', 'risulta', 'righe'],
    rows: people
      .map((person) => ({ person, key: nameKey(`${person.surname} ${person.givenName}`) }))
      .toSorted((a, b) => compareText(a.key, b.key) || compareText(a.person.code, b.person.code))
      .map(({ person: { code, surname, givenName, responses } }) => [
        code,
        `${surname} ${givenName}`.trim(),
        unique(responses.map(({ capacity, row }) => capacityName(capacity, row.role))).join(', '),
        unique(
          responses.flatMap(({ place, otherPlaces }) => [place, ...otherPlaces].flatMap(({ name }) => name ?? [])),
        ).join(', '),
        hatsOf(code, picture)
          .map((hat) => hatText(hat, named))
          .join('; '),
        responses.flatMap(({ occurrences }) => occurrences.map(({ origin }) => originName(origin))).join(', '),
      ]),
  };
}
