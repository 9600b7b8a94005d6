import { CAPACITIES, type Capacity, type Person } from '../records.js';
import { institutesOf } from './named-places.js';

/** The capacity printed where several were declared: the first in the order of `CAPACITIES`. */
export const highest = (capacities: readonly Capacity[]): Capacity =>
  (capacities.length === 1 ? capacities[0] : CAPACITIES.find((capacity) => capacities.includes(capacity))) ?? 'ALTRO';

/** Who comes in a capacity: the head of an institute; what a head never calls herself; what anybody may be. */
const BORNE_BY: { readonly [Known in Capacity]: 'head' | 'staff' | 'anybody' } = {
  DS: 'head',
  DS_REGGENTE: 'head',
  DELEGATO_DS: 'anybody',
  PRESIDENTE_CPT: 'anybody',
  COORD_PEDAGOGICO: 'anybody',
  DOCENTE_INFANZIA: 'staff',
  EDUCATORE: 'staff',
  FORMATORE: 'staff',
  UFFICIO: 'staff',
  ALTRO: 'anybody',
};

/** True of the head of an institute, be it as reggente. */
export const isOfHead = (capacity: Capacity | undefined): boolean =>
  capacity !== undefined && BORNE_BY[capacity] === 'head';

/** True of what a head never calls herself: a teacher of the head's name is another person. */
export const isOfStaff = (capacity: Capacity): boolean => BORNE_BY[capacity] === 'staff';

/** Institutes that a person declares to head. */
export const institutesDeclared = ({ responses }: Pick<Person, 'responses'>): string[] =>
  responses.filter(({ capacity }) => isOfHead(capacity)).flatMap(institutesOf);
