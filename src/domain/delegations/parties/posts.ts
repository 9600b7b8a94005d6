import type { IsoDate } from '../../calendar.js';
import { groupBy, unique } from '../../group.js';
import type { Incumbency } from '../../heads/incumbencies.js';
import { headsOn, type Offices } from '../../heads/offices.js';
import type { Person } from '../../records.js';
import { institutesDeclared, isOfHead, isOfStaff } from '../../registrations/capacities.js';
import { institutesOf } from '../../registrations/named-places.js';
import { comparable, comparableOf, LIKELY_NAME, nameAgreement, SAME_NAME } from '../reading/same-name.js';
import { isSomebody, type Party } from './party.js';

/** Who heads which institute, by the list of heads and, where it does not say, by what people declare. */
export interface Posts {
  readonly offices: Offices;
  /** The person registered who holds a post of the list. */
  holderOf(post: Incumbency): Person | undefined;
  /** The post of the institute, of now or before, whose holder a name means. */
  named(name: string, institute: string | undefined): Incumbency | undefined;
  /** The post of whoever heads the institute on a day. */
  on(institute: string, day: IsoDate | undefined): Incumbency | undefined;
  /** The only one who declares to head the institute. */
  declaredHead(institute: string): Person | undefined;
  /** True if the party is who the list says heads the institute. */
  isHolder(party: Party, post: Incumbency): boolean;
  /** True if the party heads the institute: by the list; where it does not know the institute, if they say so. */
  isHead(party: Party, institute: string | undefined): boolean;
  /** Institutes headed at any time: by the list, which may know the name of nobody registered; else as declared. */
  headedBy(party: Party): readonly string[];
}

/** True if a person declares to be anything but a head, everywhere: a teacher of the head's name is another person. */
export const declaresStaff = ({ responses }: Person): boolean =>
  responses.every(({ row, capacity }) => isOfStaff(capacity) && row.role !== undefined);

/** True if a person declares to be a head, of the institute where one is given. */
const declaresHead = ({ responses }: Person, institute?: string): boolean =>
  responses.some(
    (response) =>
      isOfHead(response.capacity) && (institute === undefined || institutesOf(response).includes(institute)),
  );

/** The name of the holder of a post. */
export const nameOf = ({ surname, givenName = '' }: Incumbency): string => `${surname} ${givenName}`.trim();

/** The posts of the list of heads, with those registered who hold them. */
export function postsOf(people: readonly Person[], offices: Offices): Posts {
  const holding = holdersByPost(people, offices);
  const holders = groupBy(offices.holders, ({ incumbencies }) => incumbencies[0]?.name ?? '');
  const declared = headsByInstitute(people);
  const holderOf = (post: Incumbency) => holding.get(postKey(post));
  const isHolder = (party: Party, post: Incumbency): boolean => {
    const holder = holderOf(post);
    return holder && party.person ? holder.code === party.person.code : isNamed(party, post);
  };
  return {
    offices,
    holderOf,
    isHolder,
    named: (name, institute) => bestNamed(name, offices.headsOf.get(institute ?? '') ?? []),
    on: (institute, day) => {
      const listed = headsOn(offices, institute, day);
      return listed.find(({ kind }) => kind !== 'facente_funzione') ?? listed[0];
    },
    declaredHead: (institute) => {
      const [only, ...more] = declared.get(institute) ?? [];
      return more.length === 0 ? only : undefined;
    },
    isHead: (party, institute) => {
      const known = offices.headsOf.get(institute ?? '') ?? [];
      if (known.length > 0) return known.some((post) => isHolder(party, post));
      return party.person !== undefined && declaresHead(party.person);
    },
    headedBy: ({ person, name }) => {
      const namesakes = holders.get(comparable({ fullName: name }).key) ?? [];
      const known = (person && offices.heldBy.get(person.code)) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
      const listed = (known?.incumbencies ?? []).map(({ instituteCode }) => instituteCode);
      return unique(listed.length > 0 || !person ? listed : institutesDeclared(person));
    },
  };
}

function headsByInstitute(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const entries = people.flatMap((person) =>
    unique(institutesDeclared(person)).map((institute) => ({ institute, person })),
  );
  return new Map(
    [...groupBy(entries, ({ institute }) => institute)].map(([code, group]) => [
      code,
      group.map(({ person }) => person),
    ]),
  );
}

function isNamed(party: Party, post: Incumbency): boolean {
  if (!isSomebody(party)) return false;
  const listed = comparableOf(post);
  return [party.name, ...party.written].some(
    (text) => text !== '' && nameAgreement(comparable({ fullName: text }), listed) >= SAME_NAME,
  );
}

const postKey = ({ instituteCode, name }: Incumbency): string => `${instituteCode}|${name}`;

function holdersByPost(people: readonly Person[], { heldBy }: Offices): ReadonlyMap<string, Person> {
  return new Map(
    people.flatMap((person) =>
      (heldBy.get(person.code)?.incumbencies ?? []).map((post) => [postKey(post), person] as const),
    ),
  );
}

function bestNamed(name: string, posts: readonly Incumbency[]): Incumbency | undefined {
  const written = comparable({ fullName: name });
  const scored = posts.map((post) => ({ post, score: nameAgreement(written, comparableOf(post)) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= LIKELY_NAME ? best.post : undefined;
}
