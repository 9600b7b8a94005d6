import { type Act, type ActItem, type Delegation, isActive, namesDelegate } from '../../delegations/delegation.js';
import { sameProtocol } from '../../delegations/ledger/protocol.js';
import { groupBy } from '../../group.js';
import { byAct, objectedBy, originsOf, pairKey, saysSomething } from '../delegated.js';
import { type Named, rule } from '../rule.js';

type Registered = Act & { readonly protocol: NonNullable<Act['protocol']> };

/** The rules on acts of delegation. */
export const ACT_RULES = {
  /** An act, or a delegation only declared, lacks something that it must say. */
  'DEL-01': rule<{ principal: Named; delegate: Named; items: readonly ActItem[] }>({
    severity: 'avviso',
    fields: ['principal', 'delegate', 'delegation', 'isDelegate', 'role'],
    find: ({ delegations, settings }) => {
      const wanted = (item: ActItem) => item !== 'protocol' || settings.delegationProtocol !== 'no';
      const open = delegations.filter((one) => isActive(one) && !one.decided && one.missing.some(wanted));
      return [...groupBy(open, pairKey).values()].map((group) => {
        const { principal, delegate, missing } = group[0] as Delegation;
        const items = missing.filter(wanted);
        const values = { principal: principal.name, delegate: delegate.name, items };
        return { about: [pairKey(group[0] as Delegation), ...items], origins: originsOf(group), values };
      });
    },
  }),
  /** An act of delegation is dated after the session. */
  'DEL-09': rule<{ delegate: Named; actDate: string; day: string }>({
    severity: 'errore',
    fields: ['actDate'],
    find: ({ delegations }) =>
      objectedBy(delegations, 'DEL-09').map(({ one, objection: { actDate, day } }) => ({
        about: [one.key],
        origins: originsOf([one]).reverse(),
        values: { delegate: one.delegate.name, actDate, day },
        session: one.session,
      })),
  }),
  /** The period of an act does not cover the session. */
  'DEL-10': rule<{ delegate: Named; from?: string; to?: string; day: string }>({
    severity: 'avviso',
    fields: ['to', 'from'],
    find: ({ delegations }) =>
      objectedBy(delegations, 'DEL-10').map(({ one, objection: { rule: _, ...period } }) => ({
        about: [one.key],
        origins: originsOf([one]).reverse(),
        values: { delegate: one.delegate.name, ...period },
        session: one.session,
      })),
  }),
  /** A delegation is only declared on the form: the office has no act. */
  'DEL-11': rule<{ delegate: string }>({
    severity: 'avviso',
    fields: ['delegate', 'delegation', 'isDelegate', 'principal', 'role'],
    isMeant: saysSomething,
    find: ({ delegations }) => {
      const declared = delegations.filter((one) => one.state === 'dichiarata').filter(namesDelegate);
      return [...groupBy(declared, pairKey).values()].map((group) => {
        const [one] = group as [(typeof group)[number]];
        return { about: [pairKey(one)], origins: originsOf(group), values: { delegate: one.delegate.name } };
      });
    },
  }),
  /** A protocol number without its date, though numbers begin anew every year. */
  'DEL-14': rule<{ number: string }>({
    severity: 'avviso',
    fields: ['protocol'],
    find: ({ delegations, settings }) => {
      if (settings.delegationProtocol === 'no') return [];
      return byAct(delegations).flatMap(({ act }) => {
        const { protocol } = act;
        if (!protocol || protocol.date !== undefined) return [];
        return [
          { about: [...sidesOf(act), protocol.number], origins: [act.origin], values: { number: protocol.number } },
        ];
      });
    },
  }),
  /** Several acts bear one protocol number. */
  'DEL-16': rule<{ number: string; times: number }>({
    severity: 'avviso',
    fields: ['protocol'],
    find: ({ delegations }) => {
      const acts = byAct(delegations).flatMap(({ act }) => (act.protocol ? [act as Registered] : []));
      return [...groupBy(acts, ({ protocol }) => protocol.number)].flatMap(([number, group]) => {
        const same = group.filter((act) =>
          group.some((other) => other !== act && sameProtocol(act.protocol, other.protocol)),
        );
        if (new Set(same.map(contentOf)).size < 2) return [];
        const origins = same.map(({ origin }) => origin);
        return [{ about: [number, ...same.map(contentOf)], origins, values: { number, times: same.length } }];
      });
    },
  }),
};

const contentOf = (act: Act): string => sidesOf(act).join('|');

const sidesOf = ({ institute = '', principal = '', delegate = '' }: Act): string[] => [institute, principal, delegate];
