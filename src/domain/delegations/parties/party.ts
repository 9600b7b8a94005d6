import { unique } from '../../group.js';
import { compareText } from '../../origin.js';
import type { Person } from '../../records.js';
import type { PartyNaming } from '../delegation.js';
import { type ComparableName, comparable, LIKELY_NAME, nameAgreement, SAME_NAME } from '../reading/same-name.js';

/** One side of a delegation as it is known. */
export interface Party {
  /** The same for all that is surely one person; empty where nobody was named. */
  readonly id: string;
  readonly name: string;
  readonly person?: Person;
  readonly certain: boolean;
  /** Every way in which the name was written. */
  readonly written: readonly string[];
  /** How others name them, and the key under which identity knows who is named. */
  readonly namings: readonly PartyNaming[];
}

/** Nobody was named. */
export const NOBODY: Party = { id: '', name: '', certain: true, written: [''], namings: [] };

/** A person as one side of a delegation. */
export function partyOf(person: Person): Party {
  return {
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
export function sameNames(parties: readonly Party[]): ReadonlyMap<string, Party> {
  const unlinked = new Map(parties.flatMap((party) => (party.id.startsWith('n:') ? [[party.id, party] as const] : [])));
  const kept: { readonly name: ComparableName; readonly party: Party }[] = [];
  const result = new Map<string, Party>();
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

const fullestFirst = (a: Party, b: Party): number => b.id.length - a.id.length || compareText(a.id, b.id);
