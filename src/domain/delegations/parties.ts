import type { IsoDate } from '../calendar.js';
import { groupBy, unique } from '../group.js';
import type { Incumbency } from '../heads/incumbencies.js';
import { type Holder, headsOn, type Offices } from '../heads/offices.js';
import { compareText } from '../origin.js';
import type { Capacity, Person } from '../picture.js';
import { institutesOf, type PersonFinder, personFinder, type Wanted } from './link.js';
import type { NamedPerson } from './read-text.js';
import { type ComparableName, comparable, LIKELY_NAME, nameAgreement, SAME_NAME } from './same-name.js';

/** One side of a delegation as it is known. */
export interface Party {
  /** The same for all that is surely one person; empty where nobody was named. */
  readonly id: string;
  readonly name: string;
  readonly person?: Person;
  readonly certain: boolean;
  /** Every way in which the name was written. */
  readonly written: readonly string[];
}

/** Where and when somebody is named. */
export interface Setting {
  readonly institute: string | undefined;
  readonly sessions: readonly string[];
  /** Code of the other side, who is not meant. */
  readonly except?: string;
}

/** Finds who is meant on either side of a delegation. */
export interface Parties {
  /** Who wrote the response. */
  writer(person: Person): Party;
  principal(named: NamedPerson, setting: Setting): Party;
  delegate(named: NamedPerson, setting: Setting): Party;
  /** Who heads an institute on a day: by the list, else the only one who says so. */
  headOf(institute: string, day: IsoDate | undefined): Party | undefined;
  /** True if the person heads the institute, by the list; where it does not know the institute, if they say so. */
  isHead(party: Party, institute: string | undefined): boolean;
  /** True unless it is known that the party heads other institutes and never this one. */
  mayHead(party: Party, institute: string): boolean;
  /** Institutes that the party heads, by the list, else as declared. */
  headedBy(party: Party): readonly string[];
}

/** Nobody was named. */
export const NOBODY: Party = { id: '', name: '', certain: true, written: [''] };

const HEADS: readonly Capacity[] = ['DS', 'DS_REGGENTE'];

/** A head as the one who delegates fits better than a teacher of the same name; as a delegate, worse. */
const FITS = 3;

/** True if a person declares to be a head, of the institute where one is given. */
export const declaresHead = ({ responses }: Person, institute?: string): boolean =>
  responses.some(
    (response) =>
      HEADS.includes(response.capacity) && (institute === undefined || institutesOf(response).includes(institute)),
  );

/** Prepares to recognise the people whom statements and acts name. `claimants`: who says to be a delegate. */
export function partiesAmong(people: readonly Person[], offices: Offices, claimants: ReadonlySet<string>): Parties {
  const find = personFinder(people);
  const holding = holdersByPost(people, offices);
  const holders = groupBy(offices.holders, ({ incumbencies }) => incumbencies[0]?.name ?? '');
  const declared = groupBy(
    people.flatMap((person) =>
      unique(person.responses.flatMap(institutesOf))
        .filter((institute) => declaresHead(person, institute))
        .map((institute) => ({ institute, person })),
    ),
    ({ institute }) => institute,
  );
  const linked = (named: NamedPerson, setting: Setting & { readonly listed?: boolean }, fit: Wanted['fit']): Party =>
    found(find, named, setting, fit);
  const isHeadHere = (person: Person) => offices.heldBy.has(person.code) || declaresHead(person);
  return {
    writer: partyOf,
    principal: (named, setting) => {
      const post = postNamed(offices, named, setting.institute);
      const holder = post && holding.get(postKey(post));
      if (holder && holder.code !== setting.except)
        return { ...partyOf(holder), written: [...writtenOf(holder), named.name] };
      const who = post ? { ...named, name: nameOf(post) } : named;
      // That somebody heads another institute does not make them the head of this one.
      const party = linked(who, { ...setting, listed: post !== undefined }, (person, near) =>
        near && isHeadHere(person) ? FITS : 0,
      );
      return { ...party, written: [...party.written, named.name] };
    },
    delegate: (named, setting) =>
      linked(named, setting, (person) => (claimants.has(person.code) ? 2 : 0) - (isHeadHere(person) ? FITS : 0)),
    headOf: (institute, day) => {
      const listed = headsOn(offices, institute, day);
      const [post] = listed.filter(({ kind }) => kind !== 'facente_funzione').concat(listed);
      const holder = post && holding.get(postKey(post));
      if (holder) return partyOf(holder);
      if (post)
        return linked({ name: nameOf(post) }, { institute, sessions: [] }, (person) =>
          declaresHead(person) ? FITS : 0,
        );
      const [only, ...more] = declared.get(institute) ?? [];
      return only && more.length === 0 ? { ...partyOf(only.person), certain: false } : undefined;
    },
    headedBy: (party) => headed(party, offices, holders),
    mayHead: (party, institute) => {
      const institutes = headed(party, offices, holders);
      return institutes.length === 0 || institutes.includes(institute);
    },
    isHead: (party, institute) => {
      const known = offices.headsOf.get(institute ?? '') ?? [];
      if (known.length > 0) return known.some((post) => isHolder(party, post, holding));
      return party.person !== undefined && declaresHead(party.person);
    },
  };
}

/** Institutes headed at any time: by the list, which may know the name of nobody registered; else as declared. */
function headed(
  { person, name }: Party,
  { heldBy }: Offices,
  holders: ReadonlyMap<string, readonly Holder[]>,
): string[] {
  const namesakes = holders.get(comparable({ fullName: name }).key) ?? [];
  const known = (person && heldBy.get(person.code)) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
  const listed = (known?.incumbencies ?? []).map(({ instituteCode }) => instituteCode);
  if (!person) return unique(listed);
  const declaring = person.responses.filter(({ capacity }) => HEADS.includes(capacity)).flatMap(institutesOf);
  return unique(listed.length > 0 ? listed : declaring);
}

/** True if the party is who the list says heads the institute. */
export function isHolder(party: Party, post: Incumbency, holding: ReadonlyMap<string, Person>): boolean {
  const holder = holding.get(postKey(post));
  if (holder && party.person) return holder.code === party.person.code;
  const listed = comparable(post);
  return party.written
    .concat(party.name)
    .some((name) => name !== '' && nameAgreement(comparable({ fullName: name }), listed) >= SAME_NAME);
}

const postKey = ({ instituteCode, name }: Incumbency): string => `${instituteCode}|${name}`;
const nameOf = ({ surname, givenName = '' }: Incumbency): string => `${surname} ${givenName}`.trim();

/** Who, of those registered, holds each post of the list of heads. */
export function holdersByPost(people: readonly Person[], { heldBy }: Offices): ReadonlyMap<string, Person> {
  return new Map(
    people.flatMap((person) =>
      (heldBy.get(person.code)?.incumbencies ?? []).map((post) => [postKey(post), person] as const),
    ),
  );
}

/** The head of the institute, now or before, whom a name means. */
function postNamed({ headsOf }: Offices, { name }: NamedPerson, institute: string | undefined): Incumbency | undefined {
  const written = comparable({ fullName: name });
  const scored = (headsOf.get(institute ?? '') ?? []).map((post) => ({
    post,
    score: nameAgreement(written, comparable(post)),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= LIKELY_NAME ? best.post : undefined;
}

function partyOf(person: Person): Party {
  return {
    id: `p:${person.code}`,
    name: `${person.surname} ${person.givenName}`.trim(),
    person,
    certain: true,
    written: writtenOf(person),
  };
}

const writtenOf = ({ responses, surname, givenName }: Person): string[] =>
  unique([
    `${surname} ${givenName}`,
    ...responses.map(({ row }) => [row.surname, row.givenName, row.fullName].filter(Boolean).join(' ')),
  ]);

function found(find: PersonFinder, named: NamedPerson, setting: Setting, fit: Wanted['fit']): Party {
  const result = find({ named, fit, ...setting });
  if (result)
    return { ...partyOf(result.person), certain: result.certain, written: [...writtenOf(result.person), named.name] };
  const { name, email = '' } = named;
  return {
    id: `n:${comparable({ fullName: name }).key || email.toLowerCase()}`,
    name: name || email,
    certain: true,
    written: [name || email],
  };
}

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
