import { announcedCode, delegateCode } from '../attending/attending.js';
import type { References } from '../corrections/references.js';
import { type Delegation, namesDelegate } from '../delegations/delegation.js';
import type { RowOwner } from '../issued.js';
import type { Person, Registration } from '../records.js';

/** What it takes to tell whose a printed row is now. */
export interface People {
  readonly people: readonly Person[];
  readonly delegations: readonly Delegation[];
  readonly references: References;
  readonly registrations: readonly Registration[];
}

/**
 * Whose the printed rows of a session are now, by code of the person: by their responses, the earliest that is still there;
 * of who was announced by a delegation alone, by that delegation, also where they have registered since. Undefined where
 * nobody is left of whom the row was.
 */
export function ownerFinder(session: string, { people, delegations, references, registrations }: People) {
  const byKey = new Map(people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  const here = delegations.filter((one) => one.session === session).filter(namesDelegate);
  const announced = new Map(here.map((one) => [announcedCode(one), delegateCode(one)]));
  const registered = new Set(registrations.filter((one) => one.session === session).map(({ person }) => person));
  return (owner: RowOwner): string | undefined => {
    for (const reference of owner.responses) {
      const person = byKey.get(references.keyOf(reference) ?? '');
      if (person !== undefined) return person;
    }
    const known = [owner.person, ...owner.announced];
    return known.flatMap((code) => announced.get(code) ?? [])[0] ?? known.find((code) => registered.has(code));
  };
}
