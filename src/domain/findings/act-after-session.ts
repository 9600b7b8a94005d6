import type { Check } from './check.js';
import { objectedBy, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-09: an act of delegation is dated after the session. */
export const findActsAfterSession: Check = ({ delegations }) =>
  objectedBy(delegations, 'DEL-09').map(({ one, objection: { actDate, day } }) =>
    finding(
      'DEL-09',
      'errore',
      [one.key],
      originsOf([one]).reverse(),
      { delegate: one.delegate.name, actDate, day },
      one.session,
    ),
  );
