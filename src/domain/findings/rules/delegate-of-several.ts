import type { Delegation } from '../../delegations/delegation.js';
import { isActive } from '../../delegations/delegation.js';
import { groupBy } from '../../group.js';
import { nameKey } from '../../heads/names.js';
import { instituteName, originsOf } from '../delegated.js';
import { rule } from '../rule.js';

/** DEL-12: one delegate for several institutes, which only one head of them all (reggenza) may send. */
export const delegatesOfSeveral = rule<{ delegate: string; institutes: readonly string[] }>({
  severity: 'avviso',
  fields: [],
  find: ({ delegations, places }) => {
    const sent = delegations.filter((one) => isActive(one) && delegateOf(one) !== '' && one.institute !== undefined);
    return [...groupBy(sent, delegateOf)].flatMap(([delegate, group]) => {
      const institutes = [...groupBy(group, ({ institute }) => institute).values()];
      const heads = new Set(group.map(principalOf));
      if (institutes.length < 2 || heads.size < 2 || group.every(({ decided }) => decided)) return [];
      const values = {
        delegate: group[0]?.delegate.name ?? '',
        institutes: institutes.map(([one]) => instituteName(one?.institute, places)),
      };
      return [{ about: [delegate], origins: originsOf(group), values }];
    });
  },
});

/** The person; of somebody who did not register, the full name. */
function delegateOf({ delegate }: Delegation): string {
  const name = nameKey({ fullName: delegate.name });
  return delegate.person ?? (name.includes(' ') ? name : '');
}

const principalOf = ({ principal, institute }: Delegation): string =>
  principal.person ?? (principal.name || `? ${institute}`);
