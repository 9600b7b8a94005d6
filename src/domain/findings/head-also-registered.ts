import { institutesOf } from '../registrations/named-places.js';
import type { Check } from './check.js';
import { byPersonAndSession, isActive, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-04: the head delegated somebody for a session and registered for it too. */
export const findHeadsAlsoRegistered: Check = ({ delegations, registrations }) => {
  const registrationOf = byPersonAndSession(registrations);
  return delegations.flatMap((one) => {
    const { institute, session, principal, delegate } = one;
    // A delegate or a teacher who delegates is no head: other rules speak of them.
    const isHead = !one.objections.some(({ rule }) => rule === 'DEL-03' || rule === 'DEL-05');
    if (!isActive(one) || !isHead || session === undefined || principal.person === undefined) return [];
    if (principal.person === delegate.person || delegate.name === '') return [];
    const own = registrationOf(principal.person, session);
    const inPerson = (own?.responses ?? []).filter((response) => {
      const institutes = institutesOf(response);
      if (one.responses.includes(response.key)) return false;
      return institutes.length === 0 || institutes.includes(institute ?? '');
    });
    if (inPerson.length === 0 || own?.status === 'ritirata') return [];
    const values = { principal: principal.name, delegate: delegate.name, session };
    const origins = [...inPerson.map(({ row }) => row.origin), ...originsOf([one])];
    return [finding('DEL-04', 'avviso', [one.key], origins, values, session)];
  });
};
