import type { Delegation } from '../../delegations/delegation.js';
import { isActive } from '../../delegations/delegation.js';
import { groupBy, unique } from '../../group.js';
import { headedBy } from '../../heads/offices.js';
import { instituteName, originsOf, pairKey } from '../delegated.js';
import { holderOf } from '../holder.js';
import { type CheckView, type Named, rule } from '../rule.js';

/** DEL-13: a head of several institutes delegated somebody for one: the others still expect her, or an act of their own. */
export const oneActOneInstitute = rule<{ principal: Named; institute: string; others: readonly string[] }>({
  severity: 'nota',
  fields: [],
  find: (view) => {
    const active = view.delegations.filter(isActive);
    const byHead = groupBy(active, headKey);
    return [...groupBy(active, pairKey).values()].flatMap((group) => {
      const one = group[0] as Delegation;
      const others = unique(group.flatMap((each) => notDelegated(each, byHead.get(headKey(each)) ?? [], view)));
      if (one.decided || others.length === 0) return [];
      const values = {
        principal: one.principal.name,
        institute: instituteName(one.institute, view.places),
        others: others.map((code) => instituteName(code, view.places)),
      };
      return [{ about: [pairKey(one)], origins: originsOf(group), values }];
    });
  },
});

/** The same for all that one head delegates for a session. */
const headKey = ({ principal, session }: Delegation): string => JSON.stringify([principal.name, session]);

/** The invited institutes that the same head leads and has not delegated for the session. */
function notDelegated(one: Delegation, sameHead: readonly Delegation[], view: CheckView): string[] {
  const day = view.sessions.find(({ session }) => session.code === one.session)?.session.date;
  const headed = headedBy(holderOf(one, view.offices), day).map(({ instituteCode }) => instituteCode);
  if (one.institute === undefined || !headed.includes(one.institute)) return [];
  const delegated = sameHead.map(({ institute }) => institute);
  return headed.filter((code) => !delegated.includes(code) && view.places.invited.has(code));
}
