import { announcedPeople } from '../domain/attending/announced.js';
import { Failure } from '../domain/failure.js';
import { isPartOf, unitsOf } from '../domain/identity/names/written-name.js';
import { originName } from '../domain/origin.js';
import { peopleMatching, peopleNear } from '../domain/people/search.js';
import { spellingsOf } from '../domain/people/spellings.js';
import type { Picture } from '../domain/picture.js';
import type { Person } from '../domain/records.js';
import { hashText } from '../domain/text.js';

/** The person meant by a code (also one that they had before rows were united, or a response corrected), by a row (`risposte.csv:12`) or by a name; two people of that name are told apart by code. */
export function personNamed({ people }: Pick<Picture, 'people'>, given: string): Person {
  const text = given.trim();
  const byCode = people.find(({ code }) => code === text.toLowerCase());
  if (byCode) return byCode;
  const byEarlierCode = /^[0-9a-z]{5,14}$/.test(text)
    ? people.filter(({ responses }) =>
        responses.some(({ key, otherKeys = [] }) => [key, ...otherKeys].some((own) => hashText(own).startsWith(text))),
      )
    : [];
  if (byEarlierCode.length === 1) return byEarlierCode[0] as Person;
  const byRow = people.find(({ responses }) =>
    responses.some(({ occurrences }) => occurrences.some(({ origin }) => originName(origin) === text)),
  );
  if (byRow) return byRow;
  const [only, ...more] = named(people, text);
  if (only === undefined) throw new Failure({ kind: 'unknown-person', given });
  if (more.length > 0) throw severalPeople(given, [only, ...more]);
  return only;
}

/**
 * The person meant by somebody who corrects: as above, or by whatever part of the name or of the row's file is enough, as
 * when they are asked for at the keyboard. A slip of the keyboard is told with who may be meant.
 */
export function personMeant(picture: Pick<Picture, 'people' | 'registrations'>, given: string): Person {
  try {
    return personNamed(picture, given);
  } catch (error) {
    if (!(error instanceof Failure) || error.problem.kind !== 'unknown-person') throw error;
    const [only, ...more] = given.trim() === '' ? [] : peopleMatching(picture.people, given);
    if (only !== undefined && more.length === 0) return only;
    if (only !== undefined) throw severalPeople(given, [only, ...more]);
    const [announced] = peopleMatching(announcedPeople(picture), given);
    if (announced)
      throw new Failure({ kind: 'only-announced', person: announced.code, people: [namedWithSchool(announced)] });
    const near = peopleNear(picture.people, given);
    throw new Failure({ kind: 'unknown-person', given, near: near.map(described), people: near.map(namedWithSchool) });
  }
}

/** Those of exactly this name in any spelling of theirs; failing them, those whose name holds it, or of this surname. */
function named(people: readonly Person[], text: string): Person[] {
  const wanted = unitsOf({ fullName: text });
  const isWanted = (own: readonly string[]) => wanted.length > 0 && own.join(' ') === wanted.join(' ');
  const written = people.map((person) => ({ person, spellings: spellingsOf(person) }));
  const exact = written.filter(({ spellings }) => spellings.map(unitsOf).some(isWanted));
  const near = written.filter(({ spellings }) =>
    spellings.some(
      ({ surname = '', ...name }) => isPartOf(unitsOf({ surname, ...name }), wanted) || isWanted(unitsOf({ surname })),
    ),
  );
  return (exact.length > 0 ? exact : near).map(({ person }) => person);
}

/** By code and row: names of people do not go where failures are told. */
const severalPeople = (given: string, people: readonly Person[]): Failure =>
  new Failure({ kind: 'several-people', given, known: people.map(described), people: people.map(namedWithSchool) });

/** `abc12  Rossi Maria, IC Boscoverde, risposte.csv:12`: enough to tell two of a name apart. */
export function namedWithSchool({ code, surname, givenName, responses: [first] }: Person): string {
  const school = first && (first.place.name ?? first.row.institution);
  const told = [`${surname} ${givenName}`.trim(), school, first && originName(first.row.origin)];
  return `  ${code}  ${told.filter(Boolean).join(', ')}`;
}

const described = ({ code, responses }: Person): string =>
  responses[0] === undefined ? code : `${code} (${originName(responses[0].row.origin)})`;
