import type { Delegation } from '../../delegations/delegation.js';
import { isActive } from '../../delegations/delegation.js';
import { groupBy } from '../../group.js';
import { claimsPresidency, cptsOf } from '../../heads/capacity.js';
import { presidedBy } from '../../heads/offices.js';
import { originsOf, pairKey } from '../delegated.js';
import { holderOf } from '../holder.js';
import { cptName } from '../names.js';
import { type CheckView, type Named, rule } from '../rule.js';

/** DEL-15: a president of a CPT delegates: the presidency is elective and does not pass with the delegation. */
export const presidentsDelegating = rule<{ principal: Named; cpt: string }>({
  severity: 'avviso',
  fields: ['delegate', 'role'],
  find: (view) => {
    const chairsOf = chairReader(view);
    return [...groupBy(view.delegations.filter(isActive), pairKey).values()].flatMap((group) => {
      const one = group[0] as Delegation;
      const [cpt] = group.flatMap(chairsOf);
      if (cpt === undefined || one.decided) return [];
      const values = { principal: one.principal.name, cpt: cptName(cpt, view.places) };
      return [{ about: [pairKey(one), cpt], origins: originsOf(group), values }];
    });
  },
});

/** CPTs over which the one who delegates presides: by the list, else as declared. */
function chairReader({ offices, people, sessions }: CheckView): (one: Delegation) => string[] {
  const days = new Map(sessions.map(({ session }) => [session.code, session.date]));
  const personOf = new Map(people.map((person) => [person.code, person]));
  return (one) => {
    const listed = presidedBy(holderOf(one, offices), days.get(one.session ?? '')).map(({ cpt }) => cpt);
    if (listed.length > 0) return listed;
    const person = personOf.get(one.principal.person ?? '');
    const declared = (person?.responses ?? []).filter(claimsPresidency).flatMap(cptsOf);
    return declared.filter((cpt) => !offices.presidentsOf.has(cpt)).slice(0, 1);
  };
}
