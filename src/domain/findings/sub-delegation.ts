import type { Check } from './check.js';
import { objectedBy, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-03: a delegate delegates in turn. */
export const findSubDelegations: Check = ({ delegations }) =>
  objectedBy(delegations, 'DEL-03').map(({ one, objection }) => {
    const values = { principal: one.principal.name, delegate: one.delegate.name, head: objection.of };
    return finding('DEL-03', 'errore', [one.key], originsOf([one]), values, one.session);
  });
