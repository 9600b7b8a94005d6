import { unique } from '../../group.js';
import { compareText } from '../../origin.js';
import type { Person, Response } from '../../records.js';
import { institutesOf } from '../../registrations/named-places.js';
import { remembered } from '../../remembered.js';
import {
  type ComparableName,
  comparable,
  comparableOf,
  LIKELY_NAME,
  nameAgreement,
  SAME_NAME,
  VERY_NAME,
} from '../reading/same-name.js';

/** Who is looked for: the name written, at the institute of the delegation, among those who may be meant. */
export interface Wanted {
  readonly name: string;
  readonly institute: string | undefined;
  mayBe(person: Person): boolean;
}

/** A person found, and whether it is surely the one meant. */
export interface Found {
  readonly person: Person;
  readonly certain: boolean;
}

export type PersonFinder = (wanted: Wanted) => Found | undefined;

/**
 * Looks up those whom identity does not recognise by themselves: at the institute, where few can be meant, a surname or an
 * initial may be enough; elsewhere only a full name of somebody who may work there, and it is not certain. Nobody if two
 * fit as well.
 */
export function personFinder(people: readonly Person[]): PersonFinder {
  const atInstitute = indexed(people, institutesOfPerson);
  // Few of all the people are ever compared with a name.
  const namesOf = remembered(namesWritten);
  let byUnit: ReadonlyMap<string, readonly Person[]> | undefined;
  return ({ name: written, institute, mayBe }) => {
    const name = comparable({ fullName: written });
    if (name.key === '') return undefined;
    const bearer = (among: readonly Person[], enough: number) =>
      bestBearer(among, enough, mayBe, (person) =>
        Math.max(...namesOf(person).map((other) => nameAgreement(name, other))),
      );
    const near = bearer(atInstitute.get(institute ?? '') ?? [], LIKELY_NAME);
    // A letter apart may be a slip or a colleague: it is not certain.
    if (near) return { person: near.person, certain: near.agreement >= VERY_NAME };
    // Made when first needed: most are found where they should be.
    byUnit ??= indexed(people, (person) => unique(namesOf(person).flatMap(unitsOf)));
    const alike = unique(unitsOf(name).flatMap((unit) => byUnit?.get(unit) ?? []));
    const unplaced = alike.filter((person) => institute === undefined || institutesOfPerson(person).length === 0);
    const far = bearer(unplaced, SAME_NAME);
    return far && { person: far.person, certain: false };
  };
}

/** How much better than the next one the best must be. */
const LEAD = 1.5;

/** The one of those who may be meant whose name agrees best, and enough. */
function bestBearer(
  among: readonly Person[],
  enough: number,
  mayBe: (person: Person) => boolean,
  agreementOf: (person: Person) => number,
) {
  const scored: { readonly person: Person; readonly agreement: number }[] = [];
  for (const person of among) {
    const agreement = agreementOf(person);
    // Whose name is too far off neither is the one nor rivals with them: few remain of whom more is asked.
    if (agreement > enough - LEAD && mayBe(person)) scored.push({ person, agreement });
  }
  const [first, second] = scored.toSorted(
    (a, b) => b.agreement - a.agreement || compareText(a.person.code, b.person.code),
  );
  if (!first || first.agreement < enough) return undefined;
  return second && first.agreement - second.agreement < LEAD ? undefined : first;
}

const institutesOfPerson = ({ responses }: Person): string[] =>
  responses.length === 1 ? institutesOf(responses[0] as Response) : unique(responses.flatMap(institutesOf));

function namesWritten({ responses }: Person): readonly ComparableName[] {
  const names = responses.map(({ row }) => comparableOf(row));
  return [...new Map(names.map((name) => [name.key, name])).values()];
}

const unitsOf = ({ key }: ComparableName): string[] => key.split(' ');

/** The people by keys of which each may have some, all different. */
function indexed(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of people)
    for (const key of keysOf(person)) {
      const known = index.get(key);
      if (known) known.push(person);
      else index.set(key, [person]);
    }
  return index;
}
