import type { Check } from './check.js';
import { objectedBy, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-10: the period of an act does not cover the session. */
export const findSessionsOutsidePeriod: Check = ({ delegations }) =>
  objectedBy(delegations, 'DEL-10').map(({ one, objection: { rule: _, ...period } }) =>
    finding(
      'DEL-10',
      'avviso',
      [one.key],
      originsOf([one]).reverse(),
      { delegate: one.delegate.name, ...period },
      one.session,
    ),
  );
