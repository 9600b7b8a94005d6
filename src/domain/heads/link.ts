import { groupBy, unique } from '../group.js';
import type { PersonGroup } from '../identity/identity.js';
import { isPartOf, nameKey, unitsOf } from '../identity/names/written-name.js';
import type { Capacity, Person, Response } from '../records.js';
import { isOfHead, isOfStaff } from '../registrations/capacities.js';
import { placesOf } from '../registrations/named-places.js';
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
  const holdersIn = (response: Response): readonly Holder[] => {
    const found = [...(identified.get(response.key) ?? [])];
    const places = placesOf(response);
    for (const { institute = '' } of places)
      for (const { post, holder } of posts.get(institute) ?? []) if (isHead(response, post)) found.push(holder);
    for (const { cpts } of places)
      for (const cpt of cpts)
        for (const { chair, holder } of chairs.get(cpt) ?? []) if (isPresident(response, chair)) found.push(holder);
    return found;
  };
  return new Map(
    people.flatMap(({ code, responses }) => {
      const found = responses.flatMap(holdersIn);
      return found.length === 0 ? [] : [[code, joined(unique(found))] as const];
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
