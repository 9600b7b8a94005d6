import { CAPACITIES, type Capacity, type Person } from '../records.js';
import { institutesOf } from './named-places.js';

/** The capacity printed where several were declared: the first in the order of `CAPACITIES`. */
export const highest = (capacities: readonly Capacity[]): Capacity =>
  CAPACITIES.find((capacity) => capacities.includes(capacity)) ?? 'ALTRO';

/** True of the head of an institute, be it as reggente. */
export const isOfHead = (capacity: Capacity | undefined): boolean => capacity === 'DS' || capacity === 'DS_REGGENTE';

const STAFF: readonly Capacity[] = ['DOCENTE_INFANZIA', 'EDUCATORE', 'FORMATORE', 'UFFICIO'];

/** True of what a head never calls herself: a teacher of the head's name is another person. */
export const isOfStaff = (capacity: Capacity): boolean => STAFF.includes(capacity);

/** Institutes that a person declares to head. */
export const institutesDeclared = ({ responses }: Pick<Person, 'responses'>): string[] =>
  responses.filter(({ capacity }) => isOfHead(capacity)).flatMap(institutesOf);
