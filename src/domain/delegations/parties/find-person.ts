import { groupBy, unique } from '../../group.js';
import { compareText } from '../../origin.js';
import type { Person } from '../../records.js';
import { institutesOf } from '../../registrations/named-places.js';
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

interface Candidate {
  readonly person: Person;
  readonly names: () => readonly ComparableName[];
  readonly institutes: readonly string[];
}

/**
 * Looks up those whom identity does not recognise by themselves: at the institute, where few can be meant, a surname or an
 * initial may be enough; elsewhere only a full name of somebody who may work there, and it is not certain. Nobody if two
 * fit as well.
 */
export function personFinder(people: readonly Person[]): PersonFinder {
  const candidates = people.map(candidateOf);
  const atInstitute = indexed(candidates, ({ institutes }) => institutes);
  let byUnit: ReadonlyMap<string, readonly Candidate[]> | undefined;
  return ({ name: written, institute, mayBe }) => {
    const name = comparable({ fullName: written });
    if (name.key === '') return undefined;
    const bearer = (among: readonly Candidate[], enough: number) => bestBearer(name, among, enough, mayBe);
    const near = bearer(atInstitute.get(institute ?? '') ?? [], LIKELY_NAME);
    // A letter apart may be a slip or a colleague: it is not certain.
    if (near) return { person: near.person, certain: near.agreement >= VERY_NAME };
    // Made when first needed: most are found where they should be.
    byUnit ??= indexed(candidates, ({ names }) => names().flatMap(unitsOf));
    const alike = unique(unitsOf(name).flatMap((unit) => byUnit?.get(unit) ?? []));
    const unplaced = alike.filter(({ institutes }) => institute === undefined || institutes.length === 0);
    const far = bearer(unplaced, SAME_NAME);
    return far && { person: far.person, certain: false };
  };
}

/** How much better than the next one the best must be. */
const LEAD = 1.5;

/** The one of those who may be meant whose name agrees best, and enough. */
function bestBearer(
  name: ComparableName,
  among: readonly Candidate[],
  enough: number,
  mayBe: (person: Person) => boolean,
) {
  const scored: { readonly person: Person; readonly agreement: number }[] = [];
  for (const { person, names } of among) {
    const agreement = Math.max(...names().map((other) => nameAgreement(name, other)));
    // Whose name is too far off neither is the one nor rivals with them: few remain of whom more is asked.
    if (agreement > enough - LEAD && mayBe(person)) scored.push({ person, agreement });
  }
  const [first, second] = scored.toSorted(
    (a, b) => b.agreement - a.agreement || compareText(a.person.code, b.person.code),
  );
  if (!first || first.agreement < enough) return undefined;
  return second && first.agreement - second.agreement < LEAD ? undefined : first;
}

function candidateOf(person: Person): Candidate {
  let names: readonly ComparableName[] | undefined;
  return {
    person,
    // Few of all the people are ever compared with a name.
    names: () => {
      names ??= namesOf(person);
      return names;
    },
    institutes: unique(person.responses.flatMap(institutesOf)),
  };
}

function namesOf({ responses }: Person): readonly ComparableName[] {
  const names = responses.map(({ row }) => comparableOf(row));
  return [...new Map(names.map((name) => [name.key, name])).values()];
}

const unitsOf = ({ key }: ComparableName): string[] => key.split(' ');

function indexed(
  candidates: readonly Candidate[],
  keys: (candidate: Candidate) => readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const entries = candidates.flatMap((candidate) => unique(keys(candidate)).map((key) => ({ key, candidate })));
  return new Map(
    [...groupBy(entries, ({ key }) => key)].map(([key, group]) => [key, group.map(({ candidate }) => candidate)]),
  );
}
