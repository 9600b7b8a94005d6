import { type Decided, type DecisionKind, mapScope } from '../decisions.js';
import type { References } from './references.js';

type Of<K extends DecisionKind> = Extract<Decided, { kind: K }>;
type Today = (reference: string) => string;

/** A decision by today's name of the rows that it names: none where it names something else, or holds all that it needs. */
const TODAY: { readonly [K in DecisionKind]: (decision: Of<K>, today: Today) => Of<K> } = {
  identity: (one, today) => ({ ...one, a: today(one.a), b: today(one.b) }),
  place: (one, today) => ({ ...one, scope: mapScope(one.scope, today) }),
  session: (one, today) => ({ ...one, scope: mapScope(one.scope, today) }),
  role: (one, today) => ({ ...one, scope: mapScope(one.scope, today) }),
  column: (one) => one,
  spelling: (one) => one,
  leave: (one, today) => ({ ...one, scope: mapScope(one.scope, today) }),
  field: (one, today) => ({ ...one, response: today(one.response) }),
  cancel: (one, today) => ({ ...one, response: today(one.response) }),
  move: (one, today) => ({ ...one, response: today(one.response) }),
  promote: (one, today) => ({ ...one, response: today(one.response) }),
  replace: (one, today) => ({ ...one, response: today(one.response), by: today(one.by) }),
  mandate: (one) => one,
  notified: (one) => one,
  sent: (one) => one,
  template: (one) => one,
  add: (one) => one,
  delegation: (one) => one,
  act: (one) => one,
  grant: (one, today) => ({ ...one, response: today(one.response) }),
  annul: (one) => one,
  dismiss: (one) => one,
};

/**
 * The decisions whose rows are there, naming them by their content keys of today, oldest first. The others sleep until
 * their rows return.
 */
export function settled(decisions: readonly Decided[], references: References): Decided[] {
  return decisions.flatMap((decision) => {
    let isMissing = false;
    const today = (reference: string): string => {
      const key = references.keyOf(reference);
      isMissing ||= key === undefined;
      return key ?? reference;
    };
    const named = (TODAY[decision.kind] as (one: Decided, today: Today) => Decided)(decision, today);
    return isMissing ? [] : [named];
  });
}
