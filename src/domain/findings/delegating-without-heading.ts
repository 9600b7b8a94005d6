import type { Check } from './check.js';
import { instituteName, objectedBy, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-05: who delegates does not head the institute on that day. */
export const findDelegatingWithoutHeading: Check = ({ delegations, places }) =>
  objectedBy(delegations, 'DEL-05').map(({ one, objection }) => {
    const values = {
      principal: one.principal.name,
      institute: instituteName(one.institute, places),
      heads: objection.heads,
      ...(objection.day !== undefined && { day: objection.day }),
    };
    return finding('DEL-05', 'errore', [one.key], originsOf([one]), values, one.session);
  });
