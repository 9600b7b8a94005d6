import type { IsoDate } from '../calendar.js';
import type { Capacity, Registration, Response } from '../records.js';
import { highest } from '../registrations/capacities.js';
import { latestOfEachPlace } from '../registrations/registrations.js';
import { saysYes } from '../registrations/roles.js';
import { CAPACITY_OF_HEAD } from './incumbencies.js';
import { type Holder, headedBy, type Offices, presidedBy } from './offices.js';

/**
 * The registrations in the capacity that is printed: what the lists of heads and presidents say goes before what people
 * say of themselves, and of several hats the first in the order of `CAPACITIES` is worn.
 */
export function withCapacities(
  registrations: readonly Registration[],
  offices: Offices,
  days: ReadonlyMap<string, IsoDate>,
): Registration[] {
  return registrations.map((registration) => {
    const holder = offices.heldBy.get(registration.person);
    // Most people hold no office and claim none: they come as what they say.
    if (holder === undefined && !registration.responses.some(claimsPresidency)) return registration;
    const day = days.get(registration.session ?? '');
    const worn = latestOfEachPlace(registration.responses).map((response) =>
      capacityOf(response, holder, offices, day),
    );
    return { ...registration, capacity: highest(worn) };
  });
}

function capacityOf(
  response: Response,
  holder: Holder | undefined,
  offices: Offices,
  day: IsoDate | undefined,
): Capacity {
  if (response.corrected?.includes('role')) return response.capacity;
  const posts = postsAt(response, holder, day);
  const chairs = isPresident(response, holder, offices, day);
  return highest([
    ...posts,
    ...(chairs ? (['PRESIDENTE_CPT'] as const) : []),
    declared(response.capacity, posts, chairs),
  ]);
}

/** As which head the list knows the writer, at the institutes that the response names. */
function postsAt({ place, otherPlaces }: Response, holder: Holder | undefined, day: IsoDate | undefined): Capacity[] {
  const institutes = [place, ...otherPlaces].map(({ institute }) => institute);
  const posts = headedBy(holder, day).filter(({ instituteCode }) => institutes.includes(instituteCode));
  return posts.map(({ kind }) => CAPACITY_OF_HEAD[kind]);
}

/** The declared capacity, as far as the lists leave it standing. */
function declared(capacity: Capacity, posts: readonly Capacity[], chairs: boolean): Capacity {
  if (capacity === 'DS' && posts.length > 0) return highest(posts);
  // A CPT is made of the coordinators of its schools and services: who is not its president is one of them.
  return capacity === 'PRESIDENTE_CPT' && !chairs ? 'COORD_PEDAGOGICO' : capacity;
}

/** Presidents are those of the list; where it names nobody for the CPT, those who say so. */
function isPresident(
  response: Response,
  holder: Holder | undefined,
  offices: Offices,
  day: IsoDate | undefined,
): boolean {
  if (presidedBy(holder, day).length > 0) return true;
  return claimsPresidency(response) && cptsOf(response).every((cpt) => !offices.presidentsOf.has(cpt));
}

/** True if the response says that its writer presides over a CPT. */
export const claimsPresidency = ({ capacity, row }: Response): boolean =>
  capacity === 'PRESIDENTE_CPT' || saysYes(row.isPresident);

/** CPTs of all the places of a response. */
export const cptsOf = ({ place, otherPlaces }: Response): string[] => [
  ...new Set([place, ...otherPlaces].flatMap(({ cpts }) => cpts)),
];
