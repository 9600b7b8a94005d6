import type { Act } from '../delegations/delegation.js';
import { sameProtocol } from '../delegations/ledger/protocol.js';
import { groupBy } from '../group.js';
import type { Check } from './check.js';
import { byAct } from './delegated.js';
import { finding } from './finding.js';

type Registered = Act & { readonly protocol: NonNullable<Act['protocol']> };

/** DEL-16: several acts bear one protocol number. */
export const findSameProtocols: Check = ({ delegations }) => {
  const acts = byAct(delegations).flatMap(({ act }) => (act.protocol ? [act as Registered] : []));
  return [...groupBy(acts, ({ protocol }) => protocol.number)].flatMap(([number, group]) => {
    const same = group.filter((act) =>
      group.some((other) => other !== act && sameProtocol(act.protocol, other.protocol)),
    );
    if (new Set(same.map(contentOf)).size < 2) return [];
    const origins = same.map(({ origin }) => origin);
    return [finding('DEL-16', 'avviso', [number, ...same.map(contentOf)], origins, { number, times: same.length })];
  });
};

const contentOf = ({ institute = '', principal, delegate }: Act): string => [institute, principal, delegate].join('|');
