import { groupBy } from '../group.js';
import type { PersonGroup } from '../identity/identity.js';
import { isPartOf, nameKey, unitsOf } from '../identity/names/written-name.js';
import type { Capacity, Person, Response } from '../records.js';
import { isOfHead, isOfStaff } from '../registrations/capacities.js';
import { saysYes } from '../registrations/roles.js';
import type { Incumbency } from './incumbencies.js';
import type { Mandate } from './mandates.js';
import type { ListedPerson } from './mentions.js';
import type { Holder } from './offices.js';

/**
 * Which of the people registered are the heads and presidents of the office's lists: those whom identity found to be one,
 * and those of the same name at the same institute, or in the territory of the same CPT. By code of the person; somebody
 * found on both lists holds all of it.
 */
export function linkHolders(
  people: readonly Person[],
  holders: readonly Holder[],
  listed: readonly ListedPerson[],
  groups: readonly PersonGroup[],
): ReadonlyMap<string, Holder> {
  if (holders.length === 0) return new Map();
  const identified = holdersByResponse(listed, groups);
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
      const found = new Set(responses.flatMap((one) => [...(identified.get(one.key) ?? []), ...holdersIn(one)]));
      return found.size === 0 ? [] : [[code, joined([...found])] as const];
    }),
  );
}

/** Whom identity found among the holders, by key of each of their responses. */
function holdersByResponse(
  listed: readonly ListedPerson[],
  groups: readonly PersonGroup[],
): ReadonlyMap<string, readonly Holder[]> {
  const holderOf = new Map(listed.map(({ mention, holder }) => [mention.key, holder]));
  return new Map(
    groups.flatMap(({ members }) => {
      const found = members.flatMap((key) => holderOf.get(key) ?? []);
      return found.length === 0 ? [] : members.map((key) => [key, found] as const);
    }),
  );
}

function isHead({ row, capacity }: Response, post: Incumbency): boolean {
  if (isOfStaff(capacity)) return false;
  return nameKey(row) === post.name || (isOfHead(capacity) && isPartOf(unitsOf(row), unitsOf(post)));
}

const mayPreside = (capacity: Capacity): boolean =>
  isOfHead(capacity) || capacity === 'PRESIDENTE_CPT' || capacity === 'COORD_PEDAGOGICO';

function isPresident({ row, capacity }: Response, chair: Mandate): boolean {
  if (nameKey(row) !== chair.name) return false;
  return mayPreside(capacity) || saysYes(row.isPresident) || isSameAddress(row.email, chair.email);
}

const isSameAddress = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.toLowerCase() === b?.toLowerCase();

const joined = ([first, ...others]: readonly Holder[]): Holder => ({
  ...(first as Holder),
  incumbencies: [first as Holder, ...others].flatMap(({ incumbencies }) => incumbencies),
  mandates: [first as Holder, ...others].flatMap(({ mandates }) => mandates),
});
