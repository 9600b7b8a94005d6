import { groupBy } from '../group.js';
import type { Capacity, Person, Response } from '../picture.js';
import { saysYes } from '../registrations/roles.js';
import type { Incumbency } from './incumbencies.js';
import type { Mandate } from './mandates.js';
import { isPartOf, nameKey, unitsOf } from './names.js';
import type { Holder } from './offices.js';

/**
 * Which of the people registered are the heads and presidents of the office's lists: the same name at the same institute,
 * or in the territory of the same CPT, is certain. By code of the person; somebody found on both lists holds all of it.
 */
export function linkHolders(people: readonly Person[], holders: readonly Holder[]): ReadonlyMap<string, Holder> {
  const posts = groupBy(
    holders.flatMap((holder) => holder.incumbencies.map((post) => ({ post, holder }))),
    ({ post }) => post.instituteCode,
  );
  const chairs = groupBy(
    holders.flatMap((holder) => holder.mandates.map((chair) => ({ chair, holder }))),
    ({ chair }) => chair.cpt,
  );
  const holdersIn = (response: Response): Holder[] => {
    const places = [response.place, ...response.otherPlaces];
    const atInstitutes = places.flatMap(({ institute }) => posts.get(institute ?? '') ?? []);
    const inTerritory = places.flatMap(({ cpts }) => cpts.flatMap((cpt) => chairs.get(cpt) ?? []));
    return [
      ...atInstitutes.filter(({ post }) => isHead(response, post)).map(({ holder }) => holder),
      ...inTerritory.filter(({ chair }) => isPresident(response, chair)).map(({ holder }) => holder),
    ];
  };
  return new Map(
    people.flatMap(({ code, responses }) => {
      const found = new Set(responses.flatMap(holdersIn));
      return found.size === 0 ? [] : [[code, joined([...found])] as const];
    }),
  );
}

/** Roles that a head does not give herself: a teacher of the head's name is another person. */
const NEVER_HEADS: readonly Capacity[] = ['DOCENTE_INFANZIA', 'EDUCATORE', 'FORMATORE', 'UFFICIO'];
const HEADS: readonly Capacity[] = ['DS', 'DS_REGGENTE'];
const COORDINATORS: readonly Capacity[] = [...HEADS, 'PRESIDENTE_CPT', 'COORD_PEDAGOGICO'];

function isHead({ row, capacity }: Response, post: Incumbency): boolean {
  if (NEVER_HEADS.includes(capacity)) return false;
  return nameKey(row) === post.name || (HEADS.includes(capacity) && isPartOf(unitsOf(row), unitsOf(post)));
}

function isPresident({ row, capacity }: Response, chair: Mandate): boolean {
  if (nameKey(row) !== chair.name) return false;
  return COORDINATORS.includes(capacity) || saysYes(row.isPresident) || isSameAddress(row.email, chair.email);
}

const isSameAddress = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.toLowerCase() === b?.toLowerCase();

const joined = ([first, ...others]: readonly Holder[]): Holder => ({
  ...(first as Holder),
  incumbencies: [first as Holder, ...others].flatMap(({ incumbencies }) => incumbencies),
  mandates: [first as Holder, ...others].flatMap(({ mandates }) => mandates),
});
