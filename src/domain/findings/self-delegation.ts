import type { Check } from './check.js';
import { objectedBy, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-08: somebody delegates themselves. */
export const findSelfDelegations: Check = ({ delegations }) =>
  objectedBy(delegations, 'DEL-08').map(({ one }) =>
    finding('DEL-08', 'errore', [one.key], originsOf([one]), { person: one.delegate.name }, one.session),
  );
