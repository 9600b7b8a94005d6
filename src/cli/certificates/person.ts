import type { Picture } from '../../domain/picture.js';
import type { Person } from '../../domain/records.js';
import { personMeant } from '../person-named.js';

/** The person meant, also one who is known only by having signed. */
export const whoever = ({ people, attendance, registrations }: Picture, given: string): Person => {
  const known = new Set(people.map(({ code }) => code));
  const signers = attendance.people.filter(({ code }) => !known.has(code));
  return personMeant({ people: [...people, ...signers], registrations }, given);
};
