import type { Delegation } from '../../delegations/delegation.js';
import { isActive } from '../../delegations/delegation.js';
import { groupBy, unique } from '../../group.js';
import type { Person } from '../../records.js';
import { institutesOf } from '../../registrations/named-places.js';
import { fold } from '../../text.js';
import { instituteName, originsOf, pairKey } from '../delegated.js';
import { type Named, rule } from '../rule.js';

/** Roles of those who are not among the teachers that a head may delegate. */
const NOT_TEACHING =
  /\bDSGA\b|\bDIRETT(?:ORE|RICE) (?:SGA|DEI SERVIZI)|\bASSISTENTE AMM|\bSEGRETER|\bGENITORE\b|\bATA\b|\bCOLLABORATORE SCOLASTICO\b/;

/** DEL-07: the delegate works in another institute, or is not among the school's teachers. */
export const delegatesFromElsewhere = rule<{
  delegate: Named;
  institute: string;
  others: readonly string[];
  role?: string;
}>({
  severity: 'avviso',
  fields: ['institution', 'code', 'role'],
  find: ({ delegations, people, places }) => {
    const byCode = new Map(people.map((person) => [person.code, person]));
    return [...groupBy(delegations.filter(isActive), pairKey).values()].flatMap((group) => {
      const one = group[0] as Delegation;
      const person = byCode.get(one.delegate.person ?? '');
      if (!person || one.decided || person.code === one.principal.person) return [];
      const elsewhere = unique(person.responses.flatMap(institutesOf));
      const role = person.responses.map(({ row }) => row.role).find((text) => NOT_TEACHING.test(fold(text ?? '')));
      const isElsewhere = one.institute !== undefined && elsewhere.length > 0 && !elsewhere.includes(one.institute);
      if (!isElsewhere && role === undefined) return [];
      const values = {
        delegate: one.delegate.name,
        institute: instituteName(one.institute, places),
        others: isElsewhere ? elsewhere.map((code) => instituteName(code, places)) : [],
        ...(role !== undefined && { role }),
      };
      return [{ about: [pairKey(one)], origins: [...rowsOf(person), ...originsOf(group)], values }];
    });
  },
});

const rowsOf = ({ responses }: Person) => responses.slice(0, 1).map(({ row }) => row.origin);
