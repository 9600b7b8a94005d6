import { type Delegation, namesDelegate, stoodOnTheDay } from '../delegations/delegation.js';
import type { Picture } from '../picture.js';
import type { Person } from '../records.js';
import { delegateCode } from './attending.js';

/**
 * Whoever is on a roster only because a head or an act names them as delegate: people without any response of their own,
 * by the code of their registrations.
 */
export function announcedPeople({ registrations, people }: Pick<Picture, 'registrations' | 'people'>): Person[] {
  const known = new Set(people.map(({ code }) => code));
  const announced = registrations.filter((one) => one.announced && !known.has(one.person));
  const byCode = new Map(announced.map(({ person: code, surname, givenName }) => [code, { code, surname, givenName }]));
  return [...byCode.values()].map((one) => ({ ...one, responses: [] }));
}

/** The delegations by which somebody comes: those that stand, and name this person. */
export const announcedBy = (code: string, { delegations }: Pick<Picture, 'delegations'>): Delegation[] =>
  delegations.filter(
    (one) => stoodOnTheDay(one) && one.session !== undefined && namesDelegate(one) && delegateCode(one) === code,
  );
