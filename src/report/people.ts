import { attendedBy, isOnlySigned } from '../domain/attendance/of-person.js';
import { announcedBy } from '../domain/attending/announced.js';
import { nameOf } from '../domain/findings/names.js';
import { groupBy, unique } from '../domain/group.js';
import { compareText } from '../domain/origin.js';
import type { Picture } from '../domain/picture.js';
import type { Place } from '../domain/places/place.js';
import type { Person, Registration, Response } from '../domain/records.js';
import { placesOf } from '../domain/registrations/named-places.js';
import { rosterKey } from '../domain/rosters/order.js';
import { PRESENCE_NAMES } from '../text/attendance.js';
import { capacityName } from '../text/capacities.js';
import { sideName } from '../text/delegations.js';
import { peopleText } from '../text/people.js';
import { asLines } from './as-lines.js';
import type { Listing } from './listing.js';

/**
 * One line for each row of each export: whose it is. Contract of `persone --formato csv`. A row is `probabile` where it was
 * united with rows that are not certainly of the same person (`certain`).
 */
export function peopleListing(
  { people }: Pick<Picture, 'people'>,
  certain: Pick<Picture, 'people'> = { people },
): Listing {
  const isCertain = certainly(people, certain.people);
  const rows = people.flatMap((person) =>
    person.responses.flatMap((response) =>
      response.occurrences.map(({ origin }) => {
        const { code, surname, givenName } = person;
        const { institute, school, service } = response.place;
        const certainty = isCertain(response, person) ? 'certa' : 'probabile';
        return [origin.file, origin.row, code, surname, givenName, institute ?? school ?? service, certainty] as const;
      }),
    ),
  );
  return {
    name: 'persone',
    columns: ['file', 'riga', 'persona', 'cognome', 'nome', 'istituto', 'certezza'],
    rows: rows.sort(([fileA, rowA], [fileB, rowB]) => compareText(fileA, fileB) || rowA - rowB),
  };
}

/** Tells whether a response is certainly by whoever wrote the first one of a person. */
function certainly(people: readonly Person[], certain: readonly Person[]): (one: Response, of: Person) => boolean {
  if (people === certain) return () => true;
  const codeOf = new Map(certain.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  return ({ key }, { responses }) => codeOf.get(key) === codeOf.get(responses[0]?.key ?? '');
}

/** A person with the line that shows them, broken where the screen is too narrow. */
export interface PersonLine {
  readonly person: Person;
  readonly line: string;
}

/** The people for the screen, by surname, a line each: as what, from where and to which sessions they come. */
export function peopleLines(
  people: readonly Person[],
  picture: Pick<Picture, 'registrations' | 'delegations' | 'attendance'>,
  width: number,
): PersonLine[] {
  const { registrations } = picture;
  const byResponse = new Map(
    registrations.flatMap((one) => (one.announced ? [] : one.responses.map(({ key }) => [key, one.person] as const))),
  );
  const byPerson = groupBy(registrations, ({ person }) => person);
  // Where probable matches are united, one person here is several of those registered.
  const theirs = ({ responses }: Person): Registration[] =>
    unique(responses.map(({ key }) => byResponse.get(key))).flatMap((code) => byPerson.get(code ?? '') ?? []);
  const said = (person: Person): string =>
    person.responses.length > 0
      ? comingAs(person.responses.flatMap(placesOf), theirs(person))
      : isOnlySigned(person, picture)
        ? signedAs(person, picture)
        : announcedAs(person, byPerson.get(person.code) ?? [], picture);
  const sorted = people
    .map((person) => ({ person, key: rosterKey(`${person.surname} ${person.givenName}`) }))
    .toSorted((a, b) => compareText(a.key, b.key) || compareText(a.person.code, b.person.code))
    .map(({ person }) => person);
  const lines = asLines(
    sorted.map((person) => ({ name: [person.code, nameOf(person)], said: said(person) })),
    width,
  );
  return sorted.map((person, index) => ({ person, line: lines[index] as string }));
}

const comingAs = (places: readonly Place[], registrations: readonly Registration[]): string =>
  peopleText.coming(
    unique(registrations.map(({ capacity, role }) => capacityName(capacity, role))),
    unique(places.flatMap(({ name }) => name ?? [])),
    registrations.map(({ session, status }) => peopleText.session(session, status)).filter(Boolean),
  );

/** Of somebody known only by having signed: as what, from where, at which sessions. */
const signedAs = ({ code }: Person, picture: Pick<Picture, 'attendance'>): string => {
  const rows = attendedBy(code, picture);
  return peopleText.coming(
    unique(rows.map(({ capacity, role }) => capacityName(capacity, role))),
    unique(rows.flatMap(({ places }) => places.flatMap(({ name }) => name ?? []))),
    rows.map(({ session, presence }) => peopleText.signed(session, PRESENCE_NAMES[presence])),
  );
};

/** Of somebody who never registered: by whom they are named. */
const announcedAs = (
  { code }: Person,
  registrations: readonly Registration[],
  picture: Pick<Picture, 'delegations'>,
): string =>
  peopleText.announced(
    comingAs(
      registrations.flatMap(({ places }) => places),
      registrations,
    ),
    unique(announcedBy(code, picture).map(({ principal }) => sideName(principal.name))),
  );
