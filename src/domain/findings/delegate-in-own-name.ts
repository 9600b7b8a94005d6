import type { Check } from './check.js';
import { byPersonAndSession, isActive, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-06: the delegate registered for the same session in another capacity too: one row, as delegate. */
export const findDelegatesInOwnName: Check = ({ delegations, registrations }) => {
  const registrationOf = byPersonAndSession(registrations);
  return delegations.flatMap((one) => {
    const { session, delegate, principal } = one;
    if (!isActive(one) || delegate.person === undefined || delegate.person === principal.person) return [];
    const own = registrationOf(delegate.person, session);
    const others = (own?.responses ?? []).filter(
      ({ key, capacity }) => !one.responses.includes(key) && capacity !== 'DELEGATO_DS',
    );
    const [first] = others;
    if (!first) return [];
    const values = {
      delegate: delegate.name,
      capacity: first.capacity,
      ...(first.row.role !== undefined && { role: first.row.role }),
    };
    const origins = [...others.map(({ row }) => row.origin), ...originsOf([one])];
    return [finding('DEL-06', 'avviso', [one.key], origins, values, session)];
  });
};
