import type { Delegation } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import type { Check } from './check.js';
import { originsOf, pairKey } from './delegated.js';
import { finding } from './finding.js';

/** DEL-11: a delegation is only declared on the form: the office has no act. */
export const findOnlyDeclared: Check = ({ delegations }) => {
  const declared = delegations.filter(({ state, delegate }) => state === 'dichiarata' && delegate.name !== '');
  return [...groupBy(declared, pairKey).values()].map((group) => {
    const { delegate } = group[0] as Delegation;
    return finding('DEL-11', 'avviso', [pairKey(group[0] as Delegation)], originsOf(group), {
      delegate: delegate.name,
    });
  });
};
