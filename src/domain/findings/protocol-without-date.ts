import type { Check } from './check.js';
import { byAct } from './delegated.js';
import { finding } from './finding.js';

/** DEL-14: a protocol number without its date, though numbers begin anew every year. */
export const findProtocolsWithoutDate: Check = ({ delegations, settings }) => {
  if (settings.delegationProtocol === 'no') return [];
  return byAct(delegations).flatMap(({ act }) => {
    const { protocol, principal, delegate, institute = '' } = act;
    if (!protocol || protocol.date !== undefined) return [];
    const about = [institute, principal, delegate, protocol.number];
    return [finding('DEL-14', 'avviso', about, [act.origin], { number: protocol.number })];
  });
};
