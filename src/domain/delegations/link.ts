import { groupBy, unique } from '../group.js';
import { KNOWN_SURNAMES } from '../identity/names/known.js';
import { compareText } from '../origin.js';
import type { Person, Response } from '../picture.js';
import { squash } from '../text.js';
import type { NamedPerson } from './read-text.js';
import { type ComparableName, comparable, LIKELY_NAME, nameAgreement, SAME_NAME } from './same-name.js';

/** Who is looked for: the name and address written, and what is known of where. */
export interface Wanted {
  readonly named: NamedPerson;
  /** Institute of the delegation. */
  readonly institute: string | undefined;
  readonly sessions: readonly string[];
  /** Not this one: the writer, who is the other side. */
  readonly except?: string | undefined;
  /** How much better somebody fits for what the responses say of them: a head as the one who delegates, a delegate. */
  fit(person: Person, near: boolean): number;
  /** The list of heads knows who is meant: nobody known to work elsewhere. */
  readonly listed?: boolean;
}

/** A person found, and whether it is surely the one meant. */
export interface Found {
  readonly person: Person;
  readonly certain: boolean;
}

export type PersonFinder = (wanted: Wanted) => Found | undefined;

interface Candidate {
  readonly person: Person;
  names(): readonly ComparableName[];
  readonly emails: ReadonlySet<string>;
  readonly institutes: ReadonlySet<string>;
  readonly sessions: ReadonlySet<string>;
}

/** An address agrees: the surname need not be right. */
const SAME_ADDRESS = 9;
/** How much better than the next one the best must be. */
const LEAD = 1.5;
/** What a namesake elsewhere needs: an equal name, or a similar one and something else that speaks for it. */
const ENOUGH_ELSEWHERE = 12.5;
/** Somebody known to work elsewhere. */
const ELSEWHERE = -1.5;

/**
 * Looks people up by the name that a delegation writes: at the same institute first, where a surname or an initial may be
 * enough; then elsewhere, where only a full name will do, and is not certain. Nobody if two fit as well.
 */
export function personFinder(people: readonly Person[]): PersonFinder {
  const candidates = people.map(candidateOf);
  const atInstitute = indexed(candidates, ({ institutes }) => institutes);
  const byEmail = indexed(candidates, ({ emails }) => emails);
  let byUnit: ReadonlyMap<string, Candidate[]> | undefined;
  return (wanted) => {
    const name = comparable({ fullName: wanted.named.name });
    const email = wanted.named.email?.toLowerCase();
    const owners = email === undefined ? [] : (byEmail.get(email) ?? []);
    const near = atInstitute.get(wanted.institute ?? '') ?? [];
    const scored = near.map((one) => ({ one, score: scoreOf(one, name, owners, wanted, true) }));
    return best(scored, LIKELY_NAME, true) ?? elsewhere(wanted, name, owners);
  };

  function elsewhere(wanted: Wanted, name: ComparableName, owners: readonly Candidate[]): Found | undefined {
    // Made when first needed: most are found where they should be.
    byUnit ??= indexed(candidates, ({ names }) => names().flatMap(keysOf));
    const alike = unique([...keysOf(name).flatMap((key) => byUnit?.get(key) ?? []), ...owners]);
    const far = alike.filter(({ institutes }) =>
      wanted.listed ? institutes.size === 0 : !institutes.has(wanted.institute ?? ''),
    );
    const scored = far.map((one) => ({ one, score: scoreOf(one, name, owners, wanted, false) + awayFrom(one, name) }));
    return best(scored, ENOUGH_ELSEWHERE, false);
  }
}

function scoreOf(
  { person, names, sessions }: Candidate,
  name: ComparableName,
  owners: readonly Candidate[],
  wanted: Wanted,
  isNear: boolean,
): number {
  if (person.code === wanted.except) return Number.NEGATIVE_INFINITY;
  const agreement = name.key === '' ? 0 : Math.max(...names().map((other) => nameAgreement(name, other)));
  // A mailbox that several people use says little of who is meant.
  const address = owners.some((owner) => owner.person === person) ? (owners.length === 1 ? SAME_ADDRESS : 2) : 0;
  if (agreement <= 0) return agreement + (agreement === 0 ? address : 0);
  const present = wanted.sessions.some((session) => sessions.has(session)) ? 1 : 0;
  return agreement + address + present + wanted.fit(person, isNear);
}

/** A namesake elsewhere: less likely if known to work there; a common name proves little. */
function awayFrom({ institutes }: Candidate, { key }: ComparableName): number {
  const common = key.split(' ').some((unit) => KNOWN_SURNAMES.has(unit)) ? -1 : 0;
  return (institutes.size > 0 ? ELSEWHERE : 0) + common;
}

function best(
  scored: readonly { readonly one: Candidate; readonly score: number }[],
  enough: number,
  certain: boolean,
): Found | undefined {
  const [first, second] = scored
    .filter(({ score }) => score >= enough - 2 * LEAD)
    .toSorted((a, b) => b.score - a.score || compareText(a.one.person.code, b.one.person.code));
  if (!first || first.score < enough || (second && first.score - second.score < LEAD)) return undefined;
  return { person: first.one.person, certain: certain && first.score >= SAME_NAME };
}

function candidateOf(person: Person): Candidate {
  const { responses } = person;
  const [first, ...others] = responses;
  let names: readonly ComparableName[] | undefined;
  const written = [first, ...others.filter(({ row }) => !isWrittenAlike(row, first?.row))].flatMap(
    (one) => one?.row ?? [],
  );
  return {
    person,
    names: () => {
      names ??= written.map(comparable);
      return names;
    },
    emails: new Set(responses.flatMap(({ row }) => row.email?.toLowerCase() ?? [])),
    institutes: new Set(responses.flatMap(institutesOf)),
    sessions: new Set(responses.flatMap(({ sessions }) => sessions)),
  };
}

const isWrittenAlike = (a: Response['row'], b: Response['row'] | undefined): boolean =>
  a.surname === b?.surname && a.givenName === b?.givenName && a.fullName === b?.fullName;

/** Institutes of all the places that a response names. */
export const institutesOf = ({ place, otherPlaces }: Pick<Response, 'place' | 'otherPlaces'>): string[] =>
  unique([place, ...otherPlaces].flatMap(({ institute }) => institute ?? []));

/** Beginnings of the longer units: names that agree share one, unless misspelt at the very beginning. */
const keysOf = ({ key }: ComparableName): string[] =>
  key.split(' ').flatMap((unit) => (unit.length > 2 ? squash(unit).slice(0, 4) : []));

function indexed(
  candidates: readonly Candidate[],
  keys: (candidate: Candidate) => Iterable<string>,
): ReadonlyMap<string, Candidate[]> {
  const entries = candidates.flatMap((candidate) => unique(keys(candidate)).map((key) => ({ key, candidate })));
  return new Map(
    [...groupBy(entries, ({ key }) => key)].map(([key, group]) => [key, group.map(({ candidate }) => candidate)]),
  );
}
