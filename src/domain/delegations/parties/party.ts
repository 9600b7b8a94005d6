import { unique } from '../../group.js';
import { compareText } from '../../origin.js';
import type { Person } from '../../records.js';
import type { PartyNaming } from '../delegation.js';
import { type ComparableName, comparable, LIKELY_NAME, nameAgreement, SAME_NAME } from '../reading/same-name.js';

/** One side of a delegation as it is known: nobody, a person, or a name that nobody registered bears. */
export type Party = Nobody | Somebody;

interface Side {
  /** The same for all that is surely one person. */
  readonly id: string;
  readonly certain: boolean;
  /** Every way in which the name was written; also an empty cell, where one word of several leaves it out. */
  readonly written: readonly string[];
  /** How others name them, and the key under which identity knows who is named. */
  readonly namings: readonly PartyNaming[];
}

interface Nobody extends Side {
  readonly is: 'nobody';
  readonly name?: never;
  readonly person?: never;
}

export type Somebody = Side & { readonly name: string } & (
    | { readonly is: 'person'; readonly person: Person }
    | { readonly is: 'named'; readonly person?: never }
  );

/** Nobody was named. */
export const NOBODY: Party = { is: 'nobody', id: 'nobody', certain: true, written: [''], namings: [] };

export const isSomebody = (party: Party): party is Somebody => party.is !== 'nobody';

/** True if both sides are surely one person, or both name nobody. */
export const isSame = (a: Party, b: Party): boolean => a.id === b.id;

/** A person as one side of a delegation. */
export function partyOf(person: Person): Somebody {
  return {
    is: 'person',
    id: `p:${person.code}`,
    name: `${person.surname} ${person.givenName}`.trim(),
    person,
    certain: true,
    written: writtenOf(person),
    namings: [],
  };
}

const writtenOf = ({ responses, surname, givenName }: Person): string[] =>
  unique([
    `${surname} ${givenName}`,
    ...responses.map(({ row }) => [row.surname, row.givenName, row.fullName].filter(Boolean).join(' ')),
  ]);

/**
 * Names that nobody registered bears, written in several ways: one id for each person, by the fullest name. A surname alone
 * is the only person of that surname.
 */
export function sameNames(parties: readonly Party[]): ReadonlyMap<string, Somebody> {
  const unlinked = new Map(parties.flatMap((party) => (party.is === 'named' ? [[party.id, party] as const] : [])));
  const kept: { readonly name: ComparableName; readonly party: Somebody }[] = [];
  const result = new Map<string, Somebody>();
  for (const party of [...unlinked.values()].toSorted(fullestFirst)) {
    const name = comparable({ fullName: party.name });
    const enough = name.key.includes(' ') ? SAME_NAME : LIKELY_NAME;
    const [known, ...more] = kept.filter((other) => nameAgreement(other.name, name) >= enough);
    const same = known && more.length === 0 ? known.party : party;
    if (same === party) kept.push({ name, party });
    result.set(party.id, same);
  }
  return result;
}

const fullestFirst = (a: Somebody, b: Somebody): number => b.id.length - a.id.length || compareText(a.id, b.id);
