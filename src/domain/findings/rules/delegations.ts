import { isActive } from '../../delegations/delegation.js';
import { groupBy, unique } from '../../group.js';
import type { Capacity } from '../../records.js';
import { institutesOf } from '../../registrations/named-places.js';
import { byPersonAndSession, instituteName, objectedBy, originsOf, saysSomething } from '../delegated.js';
import { type Named, rule } from '../rule.js';
import { delegatesFromElsewhere } from './delegate-from-elsewhere.js';
import { delegatesOfSeveral } from './delegate-of-several.js';
import { oneActOneInstitute } from './one-act-one-institute.js';
import { presidentsDelegating } from './president-delegates.js';

/** The rules on who delegates whom. */
export const DELEGATION_RULES = {
  /** An institute has more delegates at one session than the office allows. */
  'DEL-02': rule<{
    institute: string;
    session: string;
    delegates: readonly string[];
    maximum: number;
    codes: readonly string[];
  }>({
    severity: 'errore',
    fields: ['delegate', 'delegation', 'isDelegate', 'principal', 'role'],
    isMeant: saysSomething,
    find: ({ delegations, places, settings }) => {
      const contested = objectedBy(delegations, 'DEL-02');
      return [...groupBy(contested, ({ one }) => `${one.institute}|${one.session}`).values()].map((group) => {
        const [first] = group as [(typeof group)[number]];
        const { institute = '', session = '' } = first.one;
        const delegates = first.objection.rivals;
        const values = {
          institute: instituteName(institute, places),
          session,
          delegates,
          maximum: settings.delegatesMaximum,
          codes: unique(group.map(({ one }) => one.code)),
        };
        return { about: [institute, session], origins: originsOf(group.map(({ one }) => one)), values, session };
      });
    },
  }),
  /** A delegate delegates in turn. */
  'DEL-03': rule<{ principal: Named; delegate: Named; head: Named }>({
    severity: 'errore',
    fields: ['delegate', 'principal'],
    find: ({ delegations }) =>
      objectedBy(delegations, 'DEL-03').map(({ one, objection }) => {
        const values = { principal: one.principal.name, delegate: one.delegate.name, head: objection.of };
        return { about: [one.key], origins: originsOf([one]), values, session: one.session };
      }),
  }),
  /** The head delegated somebody for a session and registered for it too. */
  'DEL-04': rule<{ principal: string; delegate: string; session: string }>({
    severity: 'avviso',
    fields: ['session'],
    find: ({ delegations, registrations }) => {
      const registrationOf = byPersonAndSession(registrations);
      return delegations.flatMap((one) => {
        const { institute, session, principal, delegate } = one;
        // A delegate or a teacher who delegates is no head: other rules speak of them.
        const isHead = !one.objections.some(({ rule }) => rule === 'DEL-03' || rule === 'DEL-05');
        if (!isActive(one) || !isHead || session === undefined || principal.person === undefined) return [];
        if (principal.person === delegate.person || delegate.is === 'nobody') return [];
        const own = registrationOf(principal.person, session);
        const inPerson = (own?.responses ?? []).filter((response) => {
          const institutes = institutesOf(response);
          if (one.responses.includes(response.key)) return false;
          return institutes.length === 0 || institutes.includes(institute ?? '');
        });
        if (inPerson.length === 0 || own?.status === 'ritirata') return [];
        const values = { principal: principal.name, delegate: delegate.name, session };
        const origins = [...inPerson.map(({ row }) => row.origin), ...originsOf([one])];
        return [{ about: [one.key], origins, values, session }];
      });
    },
  }),
  /** Who delegates does not head the institute on that day. */
  'DEL-05': rule<{ principal: Named; institute: string; day?: string; heads: readonly string[] }>({
    severity: 'errore',
    fields: ['principal', 'delegate', 'role'],
    find: ({ delegations, places }) =>
      objectedBy(delegations, 'DEL-05').map(({ one, objection }) => {
        const values = {
          principal: one.principal.name,
          institute: instituteName(one.institute, places),
          heads: objection.heads,
          ...(objection.day !== undefined && { day: objection.day }),
        };
        return { about: [one.key], origins: originsOf([one]), values, session: one.session };
      }),
  }),
  /** The delegate registered for the same session in another capacity too: one row, as delegate. */
  'DEL-06': rule<{ delegate: string; capacity: Capacity; role?: string }>({
    severity: 'avviso',
    fields: ['role'],
    find: ({ delegations, registrations }) => {
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
        return [{ about: [one.key], origins, values, session }];
      });
    },
  }),
  'DEL-07': delegatesFromElsewhere,
  /** Somebody delegates themselves. */
  'DEL-08': rule<{ person: Named }>({
    severity: 'errore',
    fields: ['delegate', 'principal'],
    find: ({ delegations }) =>
      objectedBy(delegations, 'DEL-08').map(({ one }) => ({
        about: [one.key],
        origins: originsOf([one]),
        values: { person: one.delegate.name },
        session: one.session,
      })),
  }),
  'DEL-12': delegatesOfSeveral,
  'DEL-13': oneActOneInstitute,
  'DEL-15': presidentsDelegating,
};
