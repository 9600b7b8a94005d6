import { type Delegation, isActive, namesDelegate, type WithDelegate } from '../../delegations/delegation.js';
import { groupBy } from '../../group.js';
import { nameKey } from '../../identity/names/written-name.js';
import { instituteName, originsOf } from '../delegated.js';
import { rule } from '../rule.js';

/** DEL-12: one delegate for several institutes, which only one head of them all (reggenza) may send. */
export const delegatesOfSeveral = rule<{ delegate: string; institutes: readonly string[] }>({
  severity: 'avviso',
  fields: [],
  find: ({ delegations, places }) => {
    const sent = delegations
      .filter(namesDelegate)
      .filter((one) => isActive(one) && one.institute !== undefined && delegateOf(one) !== undefined);
    return [...groupBy(sent, delegateOf)].flatMap(([delegate = '', group]) => {
      const [first] = group as [WithDelegate];
      const institutes = [...groupBy(group, ({ institute }) => institute).values()];
      const heads = new Set(group.map(principalOf));
      if (institutes.length < 2 || heads.size < 2 || group.every(({ decided }) => decided)) return [];
      const values = {
        delegate: first.delegate.name,
        institutes: institutes.map(([one]) => instituteName(one?.institute, places)),
      };
      return [{ about: [delegate], origins: originsOf(group), values }];
    });
  },
});

/** The person; of somebody who did not register, the full name. */
function delegateOf({ delegate }: WithDelegate): string | undefined {
  const name = nameKey({ fullName: delegate.name });
  return delegate.person ?? (name.includes(' ') ? name : undefined);
}

const principalOf = ({ principal, institute }: Delegation): string =>
  principal.person ?? principal.name ?? `? ${institute}`;
