import { groupBy, unique } from '../group.js';
import type { Check } from './check.js';
import { instituteName, objectedBy, originsOf } from './delegated.js';
import { finding } from './finding.js';

/** DEL-02: an institute has more delegates at one session than the office allows. */
export const findSeveralDelegates: Check = ({ delegations, places, settings }) => {
  const contested = objectedBy(delegations, 'DEL-02');
  return [...groupBy(contested, ({ one }) => `${one.institute}|${one.session}`).values()].map((group) => {
    const [first] = group as [(typeof group)[number]];
    const { institute = '', session = '' } = first.one;
    const delegates = first.objection.rivals;
    const values = {
      institute: instituteName(institute, places),
      session,
      delegates,
      maximum: settings.delegatesMaximum,
      codes: unique(group.map(({ one }) => one.code)),
    };
    return finding('DEL-02', 'errore', [institute, session], originsOf(group.map(({ one }) => one)), values, session);
  });
};
