import type { ActItem, Delegation } from '../delegations/delegation.js';
import { groupBy } from '../group.js';
import type { Check } from './check.js';
import { isActive, originsOf, pairKey } from './delegated.js';
import { finding } from './finding.js';

/** DEL-01: an act, or a delegation only declared, lacks something that it must say. */
export const findIncompleteDelegations: Check = ({ delegations, settings }) => {
  const wanted = (item: ActItem) => item !== 'protocol' || settings.delegationProtocol !== 'no';
  const open = delegations.filter((one) => isActive(one) && !one.decided && one.missing.some(wanted));
  return [...groupBy(open, pairKey).values()].map((group) => {
    const { principal, delegate, missing } = group[0] as Delegation;
    const items = missing.filter(wanted);
    const values = { principal: principal.name, delegate: delegate.name, items };
    return finding('DEL-01', 'avviso', [pairKey(group[0] as Delegation), ...items], originsOf(group), values);
  });
};
