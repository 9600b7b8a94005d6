import { institutesOf } from '../delegations/link.js';
import type { Check } from './check.js';
import { isActive, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-04: the head delegated somebody for a session and registered for it too. */
export const findHeadsAlsoRegistered: Check = ({ delegations, registrations }) =>
  delegations.flatMap((one) => {
    const { institute, session, principal, delegate } = one;
    if (!isActive(one) || session === undefined || principal.person === undefined) return [];
    if (principal.person === delegate.person || delegate.name === '') return [];
    const own = registrations.find(({ person, session: at }) => person === principal.person && at === session);
    const inPerson = (own?.responses ?? []).filter((response) => {
      const institutes = institutesOf(response);
      return institutes.length === 0 || institutes.includes(institute ?? '');
    });
    if (inPerson.length === 0 || own?.status === 'ritirata') return [];
    const values = { principal: principal.name, delegate: delegate.name, session };
    const origins = [...inPerson.map(({ row }) => row.origin), ...originsOf([one])];
    return [finding('DEL-04', 'avviso', [one.key], origins, values, session)];
  });
